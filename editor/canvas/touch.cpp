// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/touch.h"

#include "editor/canvas/view.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace canvas {

namespace {

/// A finger that trembles less than this stays where it is.
constexpr double tremble = 10;

} // namespace

Touch::Touch(View& view)
    : m_view(view)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Touch::rest);
}

void Touch::take(const QTouchEvent& event)
{
    m_now = static_cast<qint64>(event.timestamp());
    QList<QPointF> down;
    for (const QEventPoint& point : event.points())
        if (point.state() != QEventPoint::Released)
            down << point.position();
    if (event.type() == QEvent::TouchCancel) {
        letGo();
        m_fingers = Fingers::none;
    } else if (down.size() >= 2) {
        pinch(down[0], down[1]);
    } else if (down.isEmpty()) {
        release(event.points().isEmpty() ? m_last : event.points().first().position());
    } else if (m_fingers == Fingers::none) {
        press(down.first());
    } else {
        move(down.first());
    }
}

void Touch::press(QPointF place)
{
    m_begin = m_last = place;
    m_fingers = Fingers::tapping;
    m_rest.start(QGuiApplication::styleHints()->mousePressAndHoldInterval());
}

void Touch::move(QPointF place)
{
    if (m_fingers == Fingers::tapping && QLineF(m_begin, place).length() > tremble) {
        m_rest.stop();
        const QPointF begin = meant(m_begin);
        if (m_view.takesHold(begin)) {
            m_fingers = Fingers::holding;
            sendMouse(QEvent::MouseButtonPress, begin, Qt::LeftButton);
        } else {
            m_fingers = Fingers::panning;
        }
    }
    if (m_fingers == Fingers::holding)
        sendMouse(QEvent::MouseMove, place, Qt::NoButton);
    else if (m_fingers == Fingers::panning)
        m_view.panBy((place - m_last).toPoint());
    if (m_fingers != Fingers::tapping)
        m_last = place;
}

void Touch::release(QPointF place)
{
    m_rest.stop();
    if (m_fingers == Fingers::holding) {
        sendMouse(QEvent::MouseButtonRelease, place, Qt::LeftButton);
    } else if (m_fingers == Fingers::tapping) {
        const QPointF at = meant(m_begin);
        const bool second = m_tap && m_now - m_tapTime <= QGuiApplication::styleHints()->mouseDoubleClickInterval()
            && QLineF(*m_tap, m_begin).length() < reach;
        sendMouse(second ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, at, Qt::LeftButton);
        sendMouse(QEvent::MouseButtonRelease, at, Qt::LeftButton);
        m_tap = second ? std::nullopt : std::optional(m_begin);
        m_tapTime = m_now;
    }
    m_fingers = Fingers::none;
}

void Touch::pinch(QPointF one, QPointF other)
{
    const QPointF middle = (one + other) / 2;
    const double spread = std::max(1.0, QLineF(one, other).length());
    if (m_fingers != Fingers::pinching) {
        letGo();
        m_fingers = Fingers::pinching;
    } else {
        m_view.panBy(middle.toPoint() - m_last.toPoint());
        m_view.setZoom(m_view.zoom() * spread / m_spread, middle.toPoint());
    }
    m_last = middle;
    m_spread = spread;
}

/// The finger rests: it asks what can be done here.
void Touch::rest()
{
    const QPoint at = meant(m_begin).toPoint();
    m_fingers = Fingers::done;
    QContextMenuEvent menu(QContextMenuEvent::Other, at, m_view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view.viewport(), &menu);
}

/// What one finger began is not what two fingers mean.
void Touch::letGo()
{
    m_rest.stop();
    if (m_fingers == Fingers::holding)
        m_view.dropTool();
}

void Touch::sendMouse(QEvent::Type type, QPointF place, Qt::MouseButton button)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, m_view.viewport()->mapToGlobal(place), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

QPointF Touch::meant(QPointF place) const
{
    if (m_view.takesHold(place))
        return place;
    constexpr int directions = 12;
    for (double distance = 6; distance <= reach; distance += 4)
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF near = place + distance * QPointF(std::cos(angle), std::sin(angle));
            if (m_view.takesHold(near))
                return near;
        }
    return place;
}

} // namespace canvas
