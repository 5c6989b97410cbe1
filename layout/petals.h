// SPDX-License-Identifier: EUPL-1.2
/// Loops that hang on one step, each on its own, stand around that step like the petals of a flower.
/// Source: our own. Two loops find their place on two sides of the step they share; a third one has none until the
/// others turn a little around that step.
#pragma once

#include "layout/drawing.h"

namespace layout {

/// Where the loop `closed` has just been closed on a single step of others and is drawn through one of them: finds a
/// direction for it and turns the other petals aside, as far as that takes. Only a loop that is joined to the rest of
/// the graph by that one step, and has no pinned box, is a petal; all else stays. The boxes that moved; empty when the
/// loop stands well where it stands, when turning would not help, or on maps of more than 300 steps.
std::vector<int> spreadPetals(Drawing& drawing, const std::vector<Loop>& rings, const Loop& closed);

} // namespace layout
