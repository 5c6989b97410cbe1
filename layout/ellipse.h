// SPDX-License-Identifier: EUPL-1.2
/// A single loop as people draw it: boxes on an ellipse, clockwise, the first at the top, with equal gaps between them.
/// Source: our own; the angles are found by repeatedly widening the gaps that are too small and narrowing the others.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The visible length of a link that reads well, in points: room for an arc, an arrow head and a sign.
constexpr double linkLength = 70;

/// What the sign and the name of a loop take in its middle, in points: a name of two short lines, as most are.
constexpr double badgeWidth = 150;
constexpr double badgeHeight = 100;

/// Centres around (0, 0) for the boxes in their order. `gap` is the distance in points between neighbours, from edge to
/// edge along the line between their centres; it grows where the middle would have no room for the name of the loop.
/// One box stands at (0, 0).
Positions evenEllipse(const std::vector<Box>& boxes, double gap = linkLength);

} // namespace layout
