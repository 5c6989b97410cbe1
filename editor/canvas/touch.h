// SPDX-License-Identifier: EUPL-1.2
/// What fingers do on the map. One finger is a mouse that holds on to things and moves the paper, and opens the menu
/// where it rests; two fingers zoom and move the paper.
#pragma once

#include <QEvent>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <optional>

class QTouchEvent;

namespace canvas {

class View;

class Touch : public QObject {
    Q_OBJECT

public:
    /// `view` must outlive this.
    explicit Touch(View& view);

    /// A finger counts as so many pixels in each direction.
    static constexpr int reach = 22;

    void take(const QTouchEvent& event);
    /// A finger is what presses and moves now.
    bool active() const { return m_fingers != Fingers::none; }

private:
    enum class Fingers { none, tapping, holding, panning, pinching, done };

    void press(QPointF place);
    void move(QPointF place);
    void release(QPointF place);
    void pinch(QPointF one, QPointF other);
    void rest();
    void letGo();
    void sendMouse(QEvent::Type type, QPointF place, Qt::MouseButton button);
    /// The nearest place that means something within the reach of a finger; the place itself on bare paper.
    QPointF meant(QPointF place) const;

    View& m_view;
    Fingers m_fingers = Fingers::none;
    QTimer m_rest;
    QPointF m_begin;
    QPointF m_last;
    double m_spread = 0;
    /// Where and when the last tap ended, for the second one of a double tap.
    std::optional<QPointF> m_tap;
    qint64 m_tapTime = 0;
    qint64 m_now = 0;
};

} // namespace canvas
