// SPDX-License-Identifier: EUPL-1.2
/// Finds the loops of a map: every way to walk along links and come back without passing a step twice.
#pragma once

#include "editor/model/cyclecount.h"
#include "editor/model/map.h"

#include <limits>
#include <span>
#include <stop_token>

namespace model {

/// The steps of a loop in the order of its links, from its smallest id.
using Cycle = std::vector<StepId>;

struct LoopSearch {
    /// How many loops to list at most.
    std::size_t limit = 10'000;
    /// Longer loops are not looked for.
    std::size_t maximumLength = std::numeric_limits<std::size_t>::max();
    /// Ends the search early; what was found until then is kept.
    std::stop_token stop = {};
};

struct FoundLoops {
    /// Shortest first, then by step ids.
    std::vector<Cycle> loops;
    /// False when the limit or a stop cut the list off.
    bool complete = true;
};

/// All loops up to the limits.
FoundLoops findLoops(const Map& map, const LoopSearch& search = {});

/// How many loops there are, up to `limit`: many times faster than listing them.
CycleCount countLoops(const Map& map, std::uint64_t limit, const std::stop_token& stop = {});

/// The steps of a shortest loop over this link, from the step that the link leads to; empty when it is on none.
std::vector<StepId> shortestThrough(const Map& map, LinkId link);

/// What a round does: makes it stronger, brings it back, or nobody can tell.
enum class Kind { reinforcing, balancing, unknown };

/// The kind of a loop from its signs: no sign counts as plus, an open sign or a missing link makes it unknown.
Kind kindOf(const Map& map, std::span<const StepId> loop);

/// At least one of its links carries a sign. Without any, a loop is simply a pattern that repeats itself.
bool hasSigns(const Map& map, std::span<const StepId> loop);

} // namespace model
