// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/refit.h"

#include "editor/canvas/view.h"

#include <QLineF>

#include <chrono>
#include <cmath>

namespace canvas {

namespace {

/// Long enough to be no part of typing on.
constexpr std::chrono::milliseconds pause{1200};
constexpr std::chrono::milliseconds glideTime{250};
/// Closer by less than this is not worth a movement.
constexpr double muchCloser = 1.3;
/// A line of words below the map takes less than this; for that nothing moves.
constexpr double muchSmaller = 1.1;
/// Bars count in whole pixels, so what is in sight is never quite what was asked for.
constexpr double pixelsOff = 3;

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
    connect(&m_pause, &QTimer::timeout, this, &Refit::begin);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        // Whoever takes hold of the view meanwhile keeps it.
        if (m_glide.state() != QAbstractAnimation::Running)
            return;
        if (asRemembered() && !m_view.isBusy())
            show(part.toDouble());
        else
            m_glide.stop();
    });
}

void Refit::remember()
{
    const View::Sight sight = m_view.sight();
    m_zoom = sight.zoom;
    m_centre = sight.centre;
}

void Refit::wait()
{
    m_pause.start();
}

bool Refit::asRemembered() const
{
    const View::Sight sight = m_view.sight();
    return std::abs(sight.zoom - m_zoom) < 1e-6
        && QLineF(sight.centre, m_centre).length() * m_view.transform().m11() < pixelsOff;
}

void Refit::follow()
{
    if (m_view.isBusy() || !asRemembered())
        return;
    if (!m_view.seesAll() && m_view.fittedSight().zoom * muchSmaller < m_view.zoom())
        m_view.fit();
    else
        remember();
}

bool Refit::isDue() const
{
    return m_view.isVisible() && !m_view.isBusy() && m_view.seesAll() && asRemembered()
        && m_view.fittedSight().zoom > muchCloser * m_view.zoom();
}

void Refit::begin()
{
    if (!isDue())
        return;
    m_zoomBefore = m_view.zoom();
    m_centreBefore = m_view.sight().centre;
    if (!m_view.mapScene().motion()) {
        m_view.fit();
        return;
    }
    m_glide.setDuration(static_cast<int>(glideTime.count()));
    m_glide.start();
}

void Refit::show(double part)
{
    const View::Sight whole = m_view.fittedSight();
    m_view.setSight({m_zoomBefore * std::pow(whole.zoom / m_zoomBefore, part),
        m_centreBefore + part * (whole.centre - m_centreBefore)});
    remember();
}

} // namespace canvas
