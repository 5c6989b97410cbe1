// SPDX-License-Identifier: EUPL-1.2
/// The loops that a reader should see as rings.
/// Source: the loops people named; then for each edge the shortest loop through it (breadth-first search), because a
/// map has far too many loops to draw them all round, while every edge that is on a loop at all is on one of these.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The named loops of at least two boxes in their order, then the shortest loop through each edge, shortest first, each
/// loop once. Unnamed loops begin at their smallest index. `longest` leaves out unnamed loops of more boxes.
std::vector<Loop> ringsToShow(const Graph& graph, int longest = 1000);

/// The mean of the centres of a loop's boxes, in points. Every box of it must have a centre.
Point middle(const Graph& graph, const Loop& loop);

/// For each box the boxes that its edges lead to, in the order of the edges.
std::vector<std::vector<int>> successors(const Graph& graph);

/// For each box all boxes it shares an edge with, each once, ascending.
std::vector<std::vector<int>> neighbours(const Graph& graph);

/// The boxes of each connected part of the graph, ascending; parts in the order of their first box.
std::vector<std::vector<int>> components(const Graph& graph);

} // namespace layout
