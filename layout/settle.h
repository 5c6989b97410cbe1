// SPDX-License-Identifier: EUPL-1.2
/// After an edit: what is new finds a place, what it touches relaxes, everything else stays where people saw it.
/// In-process, without Graphviz, in a few milliseconds.
#pragma once

#include "layout/graph.h"

#include <set>

namespace layout {

struct Settle {
    /// Boxes that the edit touched: new, grown, or with a link that came or went. Boxes without a centre count as
    /// touched.
    std::set<int> touched;
    /// The chain that is still being typed, from its first box to its last; empty when there is none. It grows along
    /// the ring that it is about to close: the boxes already there stay, the next one gets the next place on the ring.
    std::vector<int> chain;
};

/// A centre for every box, in whole points but for boxes that stay where they are. Pinned boxes stay exactly where they
/// are, and boxes that the edit did not touch stay unless their loop has to relax, an overlap has to go, or a loop that
/// closes on a step of theirs has no room beside them (petals.h). At least one box has a centre, or there is just one
/// box.
Positions settle(const Graph& graph, const Settle& edit);

} // namespace layout
