// SPDX-License-Identifier: EUPL-1.2
/// All smallest sets of links that break every loop: which one the solver names first is chance, and a group should see
/// them as equals.
/// Source: every demand branched on in turn, a link that was tried left out of the later branches, so that each set
/// comes once (hitting set tree of Reiter 1987, cut off at the known smallest size).
#pragma once

#include "editor/breaks/breaks.h"

namespace breaks {

/// Which loops have to be broken.
enum class Goal { everyLoop, namedLoops };

struct Ways {
    /// Sets of one size, each by id, in the order of their first different link. Empty when there is no loop.
    std::vector<std::vector<model::LinkId>> sets;
    /// False when patience or `limit` cut the list off.
    bool complete = true;
};

/// The sets of `size` links that break all of these loops. `size` must be the smallest there is: see `breakEveryLoop`
/// and `breakNamedLoops`.
Ways everyWay(const model::Map& map, Goal goal, std::size_t size, std::size_t limit, const Patience& patience = {});

} // namespace breaks
