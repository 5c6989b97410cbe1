// SPDX-License-Identifier: EUPL-1.2
/// A part of a graph as a graph of its own.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The graph of some of the boxes, in the order given, with the edges and the named loops that lie wholly within them.
Graph subgraph(const Graph& graph, const std::vector<int>& boxes);

} // namespace layout
