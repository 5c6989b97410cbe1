// SPDX-License-Identifier: EUPL-1.2
/// Plain rings without Graphviz: what is drawn when the search is not to be had.
#pragma once

#include "layout/graph.h"

namespace layout {

/// A centre for every box: each loop an evenly spaced ellipse, clockwise, its first step at the top; what is on no loop
/// stands in rows below. Centres in `graph` are ignored but for pinned boxes, which stay. Nothing overlaps.
Positions rings(const Graph& graph);

} // namespace layout
