// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/linktool.h"

#include "editor/canvas/commands.h"
#include "editor/draw/arc.h"

#include <QLineF>
#include <QPen>

#include <cmath>

namespace canvas {

namespace {

/// Shorter than this it was a click, not a drag.
constexpr double clickDistance = 12;

QPainterPath straightArrow(QPointF from, QPointF to)
{
    const auto at = [&](double part) {
        const QPointF place = from + part * (to - from);
        return layout::Point{place.x(), place.y()};
    };
    const draw::Arc arc = draw::arc({at(0), at(1 / 3.0), at(2 / 3.0), at(1)});
    QPainterPath path = arc.line;
    path.addPolygon(arc.head);
    path.closeSubpath();
    return path;
}

} // namespace

LinkTool::LinkTool(Scene& scene, Writer& writer, model::StepId from, QPointF start, std::optional<Selection> clicked)
    : m_scene(scene)
    , m_writer(writer)
    , m_from(from)
    , m_start(start)
    , m_clicked(std::move(clicked))
{
    m_line.setPen(QPen(scene.theme().accent, draw::size::link));
    m_line.setBrush(scene.theme().accent);
    m_line.setZValue(3);
    scene.addItem(&m_line);
}

void LinkTool::move(QPointF place)
{
    const bool dragged = QLineF(m_start, place).length() >= clickDistance;
    m_line.setPath(dragged ? straightArrow(m_start, place) : QPainterPath());
    // The box that the link would go to lights up.
    m_scene.hover(m_scene.targetAt(place));
}

void LinkTool::release(QPointF place)
{
    m_scene.removeItem(&m_line);
    const Target target = m_scene.targetAt(place);
    if (const auto* to = std::get_if<model::StepId>(&target); to && *to != m_from) {
        linkSteps(m_scene, m_from, *to);
        return;
    }
    if (QLineF(m_start, place).length() < clickDistance) {
        if (m_clicked)
            m_scene.select(std::move(*m_clicked));
        else
            // The layout finds a place for it.
            m_writer.begin(effectDraft(m_from));
        return;
    }
    if (std::holds_alternative<std::monostate>(target))
        m_writer.begin(effectDraft(
            m_from, model::Point{static_cast<int>(std::lround(place.x())), static_cast<int>(std::lround(place.y()))}));
}

void LinkTool::cancel()
{
    m_scene.removeItem(&m_line);
}

} // namespace canvas
