// SPDX-License-Identifier: EUPL-1.2
/// Improves a drawing that people are looking at: some boxes shift a little, none far.
/// Source: pattern search (Hooke and Jeeves 1961) on the cost of the drawing, with an anchor for each box where it
/// stood.
#pragma once

#include "layout/drawing.h"

namespace layout {

struct Leash {
    /// How far a box may end from its anchor, in points.
    double reach = 90;
    /// What it costs to be at the end of the leash, in the units of the drawing's cost.
    double pull = 2;
};

/// Shifts the `movable` boxes of the drawing, none of them pinned. `loose` are boxes without an anchor: they are new.
void relax(Drawing& drawing, const std::vector<int>& movable, const std::vector<int>& loose, const Leash& leash);

} // namespace layout
