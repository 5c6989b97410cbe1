// SPDX-License-Identifier: EUPL-1.2
/// Small things that may break a pattern. The id of a first move that an edit adds is `nextMove(map)`.
#pragma once

#include "editor/model/patch.h"

#include <functional>

namespace model {

/// A new first move on a link or on a step, at this place in the list. Without a text the map stays as it is.
Patch addMove(const Map& map, LinkId link, std::string text, std::size_t place);
Patch addMove(const Map& map, StepId step, std::string text, std::size_t place);

/// A new first move about a whole pattern.
Patch addMove(const Map& map, LoopId loop, std::string text, std::size_t place);

/// What becomes of first moves about patterns that are no longer in `left`: each goes on at the first of the pattern's
/// steps that stays, by `stays`, and goes too when there is none.
void keepMoves(std::vector<FirstMove>& moves, const std::vector<Loop>& before, const std::vector<Loop>& left,
    const std::function<bool(StepId)>& stays);

/// Replaces the first move with the same id: its text, who begins, when, how we notice, and so on.
Patch setMove(const Map& map, FirstMove move);

/// So many places down the list, or up when negative.
Patch reorderMove(const Map& map, MoveId id, int by);

Patch removeMove(const Map& map, MoveId id);

} // namespace model
