// SPDX-License-Identifier: EUPL-1.2
/// A chain that is still being typed grows along the ring that it is about to close, so that closing it hardly moves
/// anything and the group sees the circle coming.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The place on the ring for the first box of the chain that has no centre. The ring is drawn for six boxes of common
/// size and goes through the first box, which stays; it turns to that side of it where there is room. The chain's boxes
/// before the one to be placed need centres. `graph` has centres for the boxes that have been placed.
Point nextOnRing(const Graph& graph, const std::vector<int>& chain);

} // namespace layout
