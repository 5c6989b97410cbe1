// SPDX-License-Identifier: EUPL-1.2
/// Finds room on the paper.
#pragma once

#include "layout/vector.h"

#include <functional>

namespace layout {

/// The least distance between two boxes that a layout leaves, along the x or the y axis: points.
constexpr Point boxGap{28, 24};

/// Whether a box at `centre` keeps `gap` from all the `taken` rectangles.
bool isFree(const Box& box, Point centre, const std::vector<Rect>& taken, Point gap = boxGap);

/// The spot nearest to `wanted` where the box keeps `gap` from all the `taken` rectangles. Always finds one.
Point nearestFree(const Box& box, Point wanted, const std::vector<Rect>& taken, Point gap = boxGap);

} // namespace layout
