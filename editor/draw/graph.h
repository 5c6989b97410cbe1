// SPDX-License-Identifier: EUPL-1.2
/// A map as the layout sees it: numbers, and which number stands for what.
#pragma once

#include "editor/draw/stepbox.h"
#include "editor/model/map.h"
#include "layout/graph.h"

#include <vector>

namespace draw {

/// The graph of a map. Entry i of `steps`, `links` and `loops` is what box, edge and named loop i stand for.
struct NumberedGraph {
    layout::Graph graph;
    std::vector<model::StepId> steps;
    std::vector<model::LinkId> links;
    /// A named loop of fewer than two steps, or with a step that is left out, is left out.
    std::vector<model::LoopId> loops;
};

/// Which steps take part; the links between them follow.
enum class Part { all, placed };

/// The graph of the map with the sizes of its boxes, in the order of the ids.
NumberedGraph numberedGraph(const model::Map& map, StepBoxes& boxes, Part part = Part::all);

} // namespace draw
