// SPDX-License-Identifier: EUPL-1.2
/// A loop that has just been closed on steps of another one: its own steps come to stand in a ring with those.
/// Source: our own; places on an even ellipse that runs through the steps that stay, turned and mirrored in all ways,
/// are tried, and the drawing's own cost says which a reader minds least.
#pragma once

#include "layout/drawing.h"

namespace layout {

/// Moves the boxes of `ring` that are on no other of the `rings`, when they follow each other on it and are not all of
/// it; the others stay. Those that may have moved, in their order; empty when there are none or one of them is pinned.
std::vector<int> roundOff(Drawing& drawing, const std::vector<Loop>& rings, const Loop& ring);

} // namespace layout
