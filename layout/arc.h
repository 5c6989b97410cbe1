// SPDX-License-Identifier: EUPL-1.2
/// One link as a single arc: a parabola between the centres of two boxes, cut off where it leaves the one and enters
/// the other. Aiming at the centres spreads the ends of links around a box by itself.
#pragma once

#include "layout/curves.h"

namespace layout {

/// The arc from box to box. Both need a centre. `bend` is the height of the bow as a share of the distance between the
/// centres; positive bows to the left of the way it goes, which is outward on a clockwise ring.
Curve arc(const Box& from, const Box& to, double bend);

/// The point at `t` (0 to 1) of the cubic Bézier that begins at index `piece` * 3 of the curve.
Point pointAt(const Curve& curve, std::size_t piece, double t);

} // namespace layout
