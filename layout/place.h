// SPDX-License-Identifier: EUPL-1.2
/// Finds the cheapest spot for one new box among others that stay where they are.
/// Source: our own; the spots are tried around its neighbours and between them, judged by the cost of the drawing.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The spot for the last box of the graph; all others have centres and at least one of them shares an edge with it.
/// With `tight` it may come so near to others that they have to make room: it stands between two steps of a loop.
Point cheapestSpot(const Graph& graph, const std::vector<Loop>& rings, bool tight);

} // namespace layout
