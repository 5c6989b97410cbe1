// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/minimap.h"

#include "editor/canvas/scene.h"
#include "editor/canvas/view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace canvas {

namespace {

/// Of the smaller side of the view.
constexpr double share = 0.3;
constexpr int margin = 12;
constexpr double inner = 6;

} // namespace

Minimap::Minimap(const Scene& scene, View& view)
    : QWidget(&view)
    , m_scene(scene)
    , m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void Minimap::follow()
{
    setVisible(m_wanted && !m_view.seesAll());
    if (isHidden())
        return;
    const double side = share * std::min(m_view.width(), m_view.height());
    const QSizeF map = m_scene.picture().bounds.size();
    const QSizeF size = map.scaled(side * 1.4, side, Qt::KeepAspectRatio) + QSizeF(2 * inner, 2 * inner);
    setGeometry(m_view.width() - int(size.width()) - margin, m_view.height() - int(size.height()) - margin,
        int(size.width()), int(size.height()));
    update();
}

QTransform Minimap::toHere() const
{
    const QRectF map = m_scene.picture().bounds;
    const double scale = (width() - 2 * inner) / std::max(1.0, map.width());
    return QTransform::fromTranslate(-map.left(), -map.top()) * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(inner, inner);
}

void Minimap::paintEvent(QPaintEvent*)
{
    const draw::Theme& theme = m_scene.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    painter.setPen(theme.link);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform here = toHere();
    for (const auto& [id, link] : m_scene.picture().links) {
        const auto& steps = m_scene.picture().steps;
        painter.setPen(link.colour);
        painter.drawLine(here.map(steps.at(link.from).centre), here.map(steps.at(link.to).centre));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.quiet);
    for (const auto& [id, step] : m_scene.picture().steps)
        painter.drawRect(here.mapRect(step.rect()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(here.mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect())
                         .intersected(QRectF(rect()).adjusted(1, 1, -2, -2)));
}

void Minimap::goTo(QPointF here)
{
    m_view.lookAt(toHere().inverted().map(here));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

} // namespace canvas
