// SPDX-License-Identifier: EUPL-1.2
/// How much a loop looks like a ring, from 0 to 1.
/// Source: our own measure. An ellipse up to 2:1 counts as round, so the loop is first squeezed along its longer axis
/// by at most that; then every box should be as far from the middle as the others and follow the one before it around
/// it.
#pragma once

#include "layout/graph.h"

namespace layout {

struct Ring {
    /// 1 for boxes evenly far from the middle and in order around it; 0 for a line.
    double roundness = 0;
    bool clockwise = true;
};

/// Of a loop of at least three boxes that stand at `at`, which holds the centres of all boxes.
Ring ringOf(const Loop& loop, const Positions& at);

} // namespace layout
