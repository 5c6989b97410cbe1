// SPDX-License-Identifier: EUPL-1.2
/// A curve as a short line of points, for asking quickly what it meets.
#pragma once

#include "layout/curves.h"
#include "layout/vector.h"

namespace layout {

struct Trace {
    std::vector<Point> points;
    Rect bounds;
};

/// Straight strokes that stay close to the curve.
Trace trace(const Curve& curve);

/// How many boxes other than the two at its ends the trace runs through, `margin` points around them included.
int boxesHit(const Trace& trace, const Graph& graph, const Edge& edge, double margin);

/// How two links get in each other's way.
struct Meeting {
    int crossings = 0;
    /// Points over which they run side by side closer than anybody can tell apart.
    double together = 0;
};

Meeting meeting(const Trace& a, const Trace& b);

} // namespace layout
