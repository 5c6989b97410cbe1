// SPDX-License-Identifier: EUPL-1.2
/// What a picture must not have at all: a link that runs through a box, or on top of another link.
#pragma once

#include "layout/curves.h"

namespace layout {

struct Fault {
    /// The link at fault, an index into `Graph::edges`.
    int edge = 0;
    /// The box it runs through, or -1.
    int box = -1;
    /// The link it runs upon, or -1.
    int other = -1;
};

/// Every box has a centre; `curves` are those of the graph.
std::vector<Fault> faults(const Graph& graph, const std::vector<Curve>& curves);

} // namespace layout
