// SPDX-License-Identifier: EUPL-1.2
/// A loop that has just been closed on steps of another one: its own steps come to stand in a ring with those.
/// Source: our own; places on an even ellipse that runs through the steps that stay, turned and mirrored in all ways,
/// are tried, and the drawing's own cost says which a reader minds least.
#pragma once

#include "layout/drawing.h"

namespace layout {

/// Moves the boxes of `ring` that are on no other of the `rings`, when they follow each other on it, are not all of it
/// and none is pinned; the others stay. Those that make an even ring now with the one that stayed; empty when more
/// stayed, or nothing had to move.
std::vector<int> roundOff(Drawing& drawing, const std::vector<Loop>& rings, const Loop& ring);

} // namespace layout
