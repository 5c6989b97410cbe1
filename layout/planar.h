// SPDX-License-Identifier: EUPL-1.2
/// Places without crossings, as a start for the search: improving box by box hardly ever unfolds a picture that is
/// folded over itself, so one start is unfolded from the beginning.
/// Source: Boyer and Myrvold 2004, "On the cutting edge: simplified O(n) planarity by edge addition", as Boost.Graph
/// implements it; Tutte 1963, "How to draw a graph", each face with a point in its middle so that none is flat.
#pragma once

#include "layout/graph.h"

namespace layout {

/// Centres for a connected graph of at least three boxes such that straight links do not cross; boxes may overlap.
/// Links that cannot be drawn so are left out of account, those of the first rings last. `outline` chooses the face
/// that is the picture's outline: 0 for the largest, 1 for the next.
Positions unfolded(const Graph& graph, const std::vector<Loop>& rings, int outline);

} // namespace layout
