// SPDX-License-Identifier: EUPL-1.2
/// The search for the picture of one connected part of a map: several starts, each solved and improved, the best kept.
#pragma once

#include "layout/neato.h"
#include "layout/search.h"

namespace layout {

/// A centre for every box of a connected graph of at least two boxes. Pinned boxes stay.
Positions searchPart(const Graph& graph, const Neato& neato, const Progress& progress);

} // namespace layout
