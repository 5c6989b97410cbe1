// SPDX-License-Identifier: EUPL-1.2
/// Moves one box at a time and keeps what makes the drawing better; while it is warm also some of what makes it worse,
/// so that it gets out of dead ends. Source: Kirkpatrick, Gelatt and Vecchi 1983 (simulated annealing); Davidson and
/// Harel 1996 for drawings.
#pragma once

#include "layout/drawing.h"
#include "layout/random.h"

namespace layout {

struct Cooling {
    /// How many moves to try.
    int moves = 0;
    /// A move that costs this much is accepted with a chance of 1/e at first; it cools to a hundredth of it.
    double warmth = 1;
    /// How far a box jumps at most at first, in points; it shrinks to a fortieth of it.
    double reach = 400;
};

/// Ends at the best drawing it came by. Pinned boxes stay.
void anneal(Drawing& drawing, const Cooling& cooling, Random& random);

} // namespace layout
