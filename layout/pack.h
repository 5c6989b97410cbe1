// SPDX-License-Identifier: EUPL-1.2
/// Puts the separate parts of a map beside each other on one page.
/// Source: our own; parts in rows like words in lines, with the line length that makes the whole suit a page.
#pragma once

#include "layout/vector.h"

namespace layout {

/// Where the top left corner of each part goes, the largest parts first and `gap` points between them. The whole is
/// about as wide as the square root of two times its height.
std::vector<Point> packed(const std::vector<Rect>& parts, double gap);

} // namespace layout
