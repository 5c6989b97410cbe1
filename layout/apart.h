// SPDX-License-Identifier: EUPL-1.2
/// Pushes boxes apart until none overlap. Each overlapping pair parts along the axis where they overlap least; what is
/// still stuck after many rounds (pinned boxes can make a cage) goes to the nearest free spot.
/// Source: the usual pairwise removal of overlaps (Misue, Eades, Lai and Sugiyama 1995, "force scan"), per pair.
#pragma once

#include "layout/spot.h"

namespace layout {

/// Moves `at` so that no two boxes are nearer than `gap`. `mobility` says for each box how willingly it moves against
/// another: 0 never moves, and two boxes of 0 stay as they are even if they overlap.
void pushApart(const std::vector<Box>& boxes, Positions& at, const std::vector<double>& mobility, Point gap = boxGap);

/// How willingly boxes move in a full layout: pinned ones never, all others alike.
std::vector<double> freeToMove(const std::vector<Box>& boxes);

} // namespace layout
