// SPDX-License-Identifier: EUPL-1.2
/// The parking lot: steps without any link wait in a calm column at the right of the drawing, never inside a ring.
#pragma once

#include "layout/graph.h"

namespace layout {

/// Where a new box without links goes: below the last one of the column, or at the head of a new column. `graph` has
/// centres for the boxes that have been placed; the others are passed over.
Point nextInStrip(const Graph& graph, int box);

} // namespace layout
