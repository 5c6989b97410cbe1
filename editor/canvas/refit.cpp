// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/refit.h"

#include <QScrollBar>

#include <chrono>
#include <cmath>

namespace canvas {

namespace {

/// Long enough to be no part of typing on.
constexpr std::chrono::milliseconds pause{1200};
constexpr std::chrono::milliseconds glideTime{220};
/// Closer by less than this is not worth a movement, of its own and when the view has changed anyway.
constexpr double muchCloser = 1.15;
constexpr double closer = 1.04;
/// Whoever is typing needs a little more soon.
constexpr double spare = 0.93;
/// At this zoom the text of a step is 10 pixels high; below the other it is worth a movement to read it.
constexpr double readableZoom = 0.58;
constexpr double unreadableZoom = 0.5;

QPoint scrollOf(const View& view)
{
    return {view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()};
}

} // namespace

Refit::Refit(View& view)
    : QObject(&view)
    , m_view(view)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setDuration(static_cast<int>(glideTime.count()));
    connect(&m_pause, &QTimer::timeout, this, &Refit::pauseEnded);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        // Whoever takes hold of the view meanwhile keeps it.
        if (m_glide.state() != QAbstractAnimation::Running)
            return;
        if (asRemembered() && !m_view.isHeld())
            show(part.toDouble());
        else
            m_glide.stop();
    });
}

void Refit::remember()
{
    m_zoom = m_view.zoom();
    m_scroll = scrollOf(m_view);
}

bool Refit::asRemembered() const
{
    return std::abs(m_view.zoom() - m_zoom) < 1e-6 && scrollOf(m_view) == m_scroll;
}

void Refit::wait()
{
    m_pause.start();
}

/// The whole map would be too small to read what is being typed.
bool Refit::readsTyped() const
{
    return m_view.writer().active() && m_view.fittedSight().zoom < readableZoom;
}

bool Refit::isRight() const
{
    if (!readsTyped())
        return m_view.seesAll();
    return m_view.zoom() >= unreadableZoom && m_view.seesTyped();
}

bool Refit::isMuchTooFar() const
{
    return m_view.fittedSight().zoom > muchCloser * m_view.zoom();
}

View::Sight Refit::wanted() const
{
    if (readsTyped())
        return m_view.typedSight(std::max(m_view.zoom(), readableZoom));
    const View::Sight whole = m_view.fittedSight();
    if (m_anew || whole.zoom > muchCloser * m_before.zoom)
        return whole;
    // What still fits only has to come into view.
    if (whole.zoom >= m_before.zoom)
        return m_view.wholeSight(m_before.zoom);
    return m_view.writer().active() ? m_view.wholeSight(spare * whole.zoom) : whole;
}

void Refit::follow()
{
    if (m_view.isVisible() && !m_view.isHeld() && asRemembered() && !isRight())
        begin();
}

void Refit::followRoom()
{
    remember();
    if (!m_view.isHeld() && (!isRight() || m_view.fittedSight().zoom > closer * m_view.zoom()))
        begin(true);
}

void Refit::pauseEnded()
{
    if (m_view.isVisible() && !m_view.isBusy() && asRemembered() && (!isRight() || isMuchTooFar()))
        begin();
}

void Refit::showWhole()
{
    remember();
    begin(true);
}

void Refit::begin(bool anew)
{
    m_anew = anew;
    // A glide that is under way goes to whatever is wanted by then.
    if (m_glide.state() == QAbstractAnimation::Running)
        return;
    m_before = m_view.sight();
    // While somebody types, Qt scrolls to a cursor that is out of sight, and a glide would take that for a person's
    // hand.
    if (m_view.mapScene().motion() && !m_view.writer().active())
        m_glide.start();
    else
        show(1);
}

void Refit::show(double part)
{
    const View::Sight end = wanted();
    m_view.moveTo({m_before.zoom * std::pow(end.zoom / m_before.zoom, part),
        m_before.centre + part * (end.centre - m_before.centre)});
    remember();
}

} // namespace canvas
