// SPDX-License-Identifier: EUPL-1.2
/// The last resort when no choice of arcs gives a clean picture: one box after another steps aside.
#pragma once

#include "layout/graph.h"

namespace layout {

/// Shifts as few boxes as it can, as little as it can, until no link runs through a box or upon another link, or
/// nothing helps. Every box of the graph has a centre; pinned boxes stay; no overlaps arise. Most pictures are left as
/// they are.
void mend(Graph& graph);

} // namespace layout
