// SPDX-License-Identifier: EUPL-1.2
/// What the layout knows of a map: sizes, links and loops as numbers. No text, no ids, nothing of the editor.
/// All lengths are points (1/72 inch), y down; steps are indices into `Graph::boxes`.
#pragma once

#include <optional>
#include <vector>

namespace layout {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// The box of a step: its size, and where its centre is.
struct Box {
    double width = 0;
    double height = 0;
    /// None: not laid out yet.
    std::optional<Point> centre;
    /// Never to be moved by a layout.
    bool pinned = false;
};

/// An arrow between two different boxes. At most one in each direction.
struct Edge {
    int from = 0;
    int to = 0;
    bool operator==(const Edge&) const = default;
};

/// Boxes in the order of their edges, each once; the last leads back to the first.
using Loop = std::vector<int>;

struct Graph {
    std::vector<Box> boxes;
    std::vector<Edge> edges;
    /// The loops people gave a name, most important first. They stay round before any other. A loop here may be open:
    /// an edge between two neighbours may be missing.
    std::vector<Loop> named;
};

/// A centre for every box, in the order of `Graph::boxes`.
using Positions = std::vector<Point>;

} // namespace layout
