// SPDX-License-Identifier: EUPL-1.2
/// A scaled picture of the map instead of the map itself, for as long as somebody zooms through one that takes long to
/// draw. As soon as the zooming rests, the map is drawn again.
#pragma once

#include <QObject>
#include <QPixmap>
#include <QTimer>
#include <QTransform>

class QPainter;

namespace canvas {

class Snapshot : public QObject {
    Q_OBJECT

public:
    explicit Snapshot(QObject* parent = nullptr);

    /// Drawing all of the map took so long.
    void noteCost(qint64 nanoseconds);
    /// It takes too long to be drawn for each frame of a movement.
    bool wanted() const { return m_slow; }
    /// The picture stands for the map now.
    bool shown() const { return !m_picture.isNull(); }

    /// Takes the picture, of the map through `view`.
    void take(const QPixmap& picture, const QTransform& view);
    /// The movement goes on; without this it ends within a moment.
    void goOn() { m_rest.start(); }
    /// The movement is over.
    void end();

    /// Draws the picture where the map is seen through `view`.
    void paint(QPainter& painter, const QTransform& view) const;

Q_SIGNALS:
    /// The map has to be drawn again.
    void rested();

private:
    QTimer m_rest;
    QPixmap m_picture;
    QTransform m_taken;
    bool m_slow = false;
};

} // namespace canvas
