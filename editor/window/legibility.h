// SPDX-License-Identifier: EUPL-1.2
/// From how far the steps on a screen can be read.
#pragma once

#include <QCoreApplication>

class QScreen;

namespace window {

class Legibility {
    Q_DECLARE_TR_FUNCTIONS(Legibility)

public:
    /// `zoom`: of the map on this screen, 1 is 100 %. `pictureWidth`: of the projected picture in metres; 0 where
    /// nothing is projected.
    Legibility(double zoom, const QScreen& screen, double pictureWidth);

    /// In metres, in steps of half a metre; 0 when it takes less than a quarter of a metre. Nothing is known of a
    /// screen that keeps its size to itself.
    double distance() const { return m_distance; }

    /// One sentence about it.
    QString sentence() const;

private:
    bool m_projected;
    bool m_known = true;
    double m_distance = 0;
};

} // namespace window
