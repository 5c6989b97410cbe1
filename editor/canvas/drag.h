// SPDX-License-Identifier: EUPL-1.2
/// The bends of links while some steps are dragged.
#pragma once

#include "editor/draw/graph.h"
#include "layout/curves.h"

#include <QPointF>

#include <set>
#include <utility>
#include <vector>

namespace canvas {

/// Knows the links that touch the dragged steps, and how they bend when these steps are moved.
class Drag {
public:
    Drag(const model::Map& map, const std::set<model::StepId>& steps, draw::StepBoxes& boxes);

    /// The curves of the touched links when the steps have moved this far.
    std::vector<std::pair<model::LinkId, layout::Curve>> curves(QPointF offset) const;

private:
    draw::NumberedGraph m_numbered;
    std::vector<std::size_t> m_moved;
};

} // namespace canvas
