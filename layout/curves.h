// SPDX-License-Identifier: EUPL-1.2
/// The arcs of the links: one pure function of boxes, links and named loops. Used by search, window, paper and
/// the geometry command alike, so that all of them see the same picture.
#pragma once

#include "layout/graph.h"

#include <functional>
#include <optional>

namespace layout {

/// A cubic Bézier spline from box edge to box edge: a start point, then three points for each piece.
/// Its size is 3n + 1, at least 4.
using Curve = std::vector<Point>;

/// One curve for each edge of the graph, in its order. Every box must have a centre.
std::vector<Curve> curves(const Graph& graph);

/// The curve as a line of points that stays within `tolerance` points of it; the ends are kept exactly.
std::vector<Point> flattened(const Curve& curve, double tolerance = 1.0);

/// The room that the badge of a loop takes.
struct BadgeSize {
    double width = 0;
    double height = 0;
};

/// Where the badge of a loop stands.
struct BadgePlace {
    Point centre;
    /// In its other size.
    bool other = false;
};

/// Another size for the badge of this loop of `Graph::named`; nullopt when it has only one.
using OtherSize = std::function<std::optional<BadgeSize>(std::size_t)>;

/// The badge of each named loop, in the order of `Graph::named`: in the loop's middle where there is room, else the
/// nearest free spot; never under a box and never on another badge. `sizes` has one entry for each named loop. `other`
/// is asked only for a badge that finds no good place, and its answer taken where it spares the badge a link or a place
/// outside its loop.
std::vector<BadgePlace> badges(
    const Graph& graph, const std::vector<Curve>& curves, const std::vector<BadgeSize>& sizes, const OtherSize& other);

} // namespace layout
