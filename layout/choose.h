// SPDX-License-Identifier: EUPL-1.2
/// Gives every link its arc: each begins with the bow it would like and takes another only where it runs through a box,
/// crosses or covers another link. Greedy passes in the order of the edges, so the same picture gives the same arcs.
#pragma once

#include "layout/curves.h"

namespace layout {

/// One curve for each edge; `wanted` is the bend each edge would like.
std::vector<Curve> chooseArcs(const Graph& graph, const std::vector<double>& wanted);

} // namespace layout
