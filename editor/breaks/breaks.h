// SPDX-License-Identifier: EUPL-1.2
/// The fewest links that break every loop, or every loop that somebody gave a name: where a small change could stop
/// all of it at once. Something to talk about, no advice.
#pragma once

#include "editor/model/loops.h"

#include <chrono>
#include <map>
#include <stop_token>
#include <vector>

namespace breaks {

/// How long an answer may take.
struct Patience {
    /// Asked for now and then, from the thread that searches.
    std::stop_token stop = {};
    std::chrono::milliseconds time = std::chrono::seconds(20);
};

struct Breaks {
    /// By id. The same map gives the same links, however many sets are as small.
    std::vector<model::LinkId> links;
    /// False when patience ran out: the links do break every loop, but fewer may do.
    bool optimal = true;
};

/// A smallest set of links without which the map has no loop.
Breaks breakEveryLoop(const model::Map& map, const Patience& patience = {});

/// A smallest set of links such that each named loop has lost one. An open loop is broken already.
Breaks breakNamedLoops(const model::Map& map, const Patience& patience = {});

/// In how many of the loops each link lies; links on none of them are left out.
std::map<model::LinkId, int> loopsThrough(const model::Map& map, const std::vector<model::Cycle>& loops);

} // namespace breaks
