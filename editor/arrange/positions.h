// SPDX-License-Identifier: EUPL-1.2
/// The answer of a layout as positions of steps.
#pragma once

#include "editor/draw/graph.h"

#include <map>

namespace arrange {

/// Rounded to whole points, within the bounds of a map. `positions` has one entry for each box of the graph.
std::map<model::StepId, model::Point> wholePoints(
    const draw::NumberedGraph& numbered, const layout::Positions& positions);

/// Whether an answer from outside fits the graph: one finite place for each box, within the bounds of a map, and pinned
/// boxes where they were.
bool fits(const layout::Graph& graph, const layout::Positions& positions);

} // namespace arrange
