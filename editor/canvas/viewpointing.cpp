// SPDX-License-Identifier: EUPL-1.2
/// What of the map a pointer is on that is no part of the map: the text being typed, handles, the edges of boxes.
#include "editor/canvas/linktool.h"
#include "editor/canvas/view.h"

namespace canvas {

namespace {

/// Pixels on either side of the edge of a box from which an arrow is drawn.
constexpr double edgeReach = 9;

} // namespace

bool View::inEntry(QPointF place) const
{
    return m_writer.active() && m_writer.entry()->sceneBoundingRect().adjusted(-6, -6, 6, 6).contains(place);
}

bool View::takesHold(QPointF place) const
{
    const QPointF at = mapToScene(place.toPoint());
    return inEntry(at) || m_scene.linkHandle().takes(at, handleReach())
        || m_scene.insertHandle().takes(at, handleReach())
        || !std::holds_alternative<std::monostate>(m_scene.targetAt(at));
}

/// In the map: a finger needs a larger handle than a mouse.
double View::handleReach() const
{
    return m_touch.active() ? Touch::reach / transform().m11() : 0;
}

bool View::pressOnHandle(QPointF place)
{
    const bool atEdge = m_scene.edge() && !m_touch.active();
    if (const auto* step = std::get_if<model::StepId>(&m_scene.handled());
        step && !atEdge && m_scene.linkHandle().takes(place, handleReach())) {
        m_tool = std::make_unique<LinkTool>(m_scene, m_writer, *step, m_scene.linkHandle().pos());
        return true;
    }
    if (const auto* link = std::get_if<model::LinkId>(&m_scene.handled());
        link && m_scene.insertHandle().takes(place, handleReach())) {
        m_writer.begin(insideDraft(m_scene.document().map(), *link));
        return true;
    }
    return false;
}

/// An arrow begins here. A finger has the handle for that.
std::optional<Edge> View::edgeAt(QPointF place) const
{
    if (m_touch.active() || m_scene.document().isReadOnly()
        || std::holds_alternative<model::LoopId>(m_scene.targetAt(place)))
        return std::nullopt;
    return edgeNear(m_scene.picture(), place, edgeReach / transform().m11());
}

bool View::pressOnEdge(QPointF place)
{
    const std::optional<Edge> edge = edgeAt(place);
    if (!edge)
        return false;
    m_tool = std::make_unique<LinkTool>(
        m_scene, m_writer, edge->step, edge->place, only(m_scene.document().map(), m_scene.targetAt(place)));
    return true;
}

void View::hoverAt(QPointF place)
{
    const bool onLinkHandle = !m_scene.edge() && m_scene.linkHandle().takes(place);
    if (onLinkHandle || m_scene.insertHandle().takes(place))
        return;
    const std::optional<Edge> edge = edgeAt(place);
    m_scene.hover(edge ? Target(edge->step) : m_scene.targetAt(place), edge);
    if (edge)
        viewport()->setCursor(Qt::CrossCursor);
    else if (!m_spaceHeld)
        viewport()->unsetCursor();
}

} // namespace canvas
