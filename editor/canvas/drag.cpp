// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/drag.h"

namespace canvas {

Drag::Drag(const model::Map& map, const std::set<model::StepId>& steps, draw::StepBoxes& boxes)
    : m_numbered(draw::numberedGraph(map, boxes, draw::Part::placed))
{
    for (std::size_t i = 0; i < m_numbered.steps.size(); ++i)
        if (steps.contains(m_numbered.steps[i]))
            m_moved.push_back(i);

    std::vector<layout::Edge> edges;
    std::vector<model::LinkId> links;
    for (std::size_t i = 0; i < m_numbered.links.size(); ++i) {
        const model::Link& link = map.links.at(m_numbered.links[i]);
        if (!steps.contains(link.from) && !steps.contains(link.to))
            continue;
        edges.push_back(m_numbered.graph.edges[i]);
        links.push_back(m_numbered.links[i]);
    }
    m_numbered.graph.edges = std::move(edges);
    m_numbered.links = std::move(links);
}

std::vector<std::pair<model::LinkId, layout::Curve>> Drag::curves(QPointF offset) const
{
    layout::Graph graph = m_numbered.graph;
    for (const std::size_t box : m_moved) {
        graph.boxes[box].centre->x += offset.x();
        graph.boxes[box].centre->y += offset.y();
    }
    std::vector<layout::Curve> curves = layout::curves(graph);
    std::vector<std::pair<model::LinkId, layout::Curve>> result;
    for (std::size_t i = 0; i < curves.size(); ++i)
        result.emplace_back(m_numbered.links[i], std::move(curves[i]));
    return result;
}

} // namespace canvas
