// SPDX-License-Identifier: EUPL-1.2
/// When people pause and the map has become much smaller than the view, the view comes closer again. Never while
/// something is typed or dragged, and never where a person has zoomed or panned.
#pragma once

#include <QPointF>
#include <QTimer>
#include <QVariantAnimation>

namespace canvas {

class View;

class Refit : public QObject {
    Q_OBJECT

public:
    /// `view` owns this.
    explicit Refit(View& view);

    /// What is in sight now was not chosen by a person.
    void remember();
    /// Nobody has zoomed or panned since.
    bool asRemembered() const;
    /// The view has another size, and the same in its middle: shows the whole map again where much of it would fall
    /// outside, unless a person chose what is in sight.
    void follow();
    /// The map or the typing has changed: a pause begins anew.
    void wait();

private:
    bool isDue() const;
    void begin();
    void show(double part);

    View& m_view;
    QTimer m_pause;
    QVariantAnimation m_glide;
    /// What was in sight when the program last chose it; a zoom of 0: never.
    double m_zoom = 0;
    QPointF m_centre;
    double m_zoomBefore = 0;
    QPointF m_centreBefore;
};

} // namespace canvas
