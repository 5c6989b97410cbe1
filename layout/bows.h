// SPDX-License-Identifier: EUPL-1.2
/// How each link would like to bow if nothing were in its way: away from the middle of its loop, so that a loop reads
/// as a ring; the two links between the same steps bow apart.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The wanted bend of each edge, as `arc` takes it. `rings` are the loops to be seen, the most important first.
std::vector<double> wantedBows(const Graph& graph, const std::vector<Loop>& rings);

} // namespace layout
