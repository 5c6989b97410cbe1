// SPDX-License-Identifier: EUPL-1.2
/// Parts that come into a map whole, like a second pattern or pasted text.
/// Source: our own; plain rings beside what is there, where the whole suits a page best.
#pragma once

#include "layout/graph.h"

#include <vector>

namespace layout {

/// Gives centres to the connected parts of at least two boxes of which no box has a centre, and returns these boxes.
/// All others stay. At least one box of the graph has a centre.
std::vector<int> placeNewcomers(Graph& graph);

} // namespace layout
