// SPDX-License-Identifier: EUPL-1.2
/// What a group says about a pattern, line by line and without names.
#pragma once

#include "editor/model/patch.h"

#include <span>

namespace model {

/// A new line at the end of the answers of this pattern. Without a text, or without such a pattern, the map stays as it
/// is.
Patch addAnswer(const Map& map, LoopId loop, Answer answer);

/// The same for the pattern over these steps. One that has no name yet is kept from now on, with an empty name; its id
/// is `nextLoop(map)`.
Patch addAnswer(const Map& map, std::span<const StepId> steps, Answer answer);

/// Another text for the answer at this place; an empty text takes the answer away.
Patch rewordAnswer(const Map& map, LoopId loop, std::size_t place, std::string text);

/// A first move with the words of this answer, on the step it is about; about the whole pattern, on the arrow that
/// closes it. Its id is `nextMove(map)`.
Patch moveFromAnswer(const Map& map, LoopId loop, std::size_t place);

/// A first move with these words is there already.
bool isMove(const Map& map, const Answer& answer);

/// How many answers about a first move are no first move yet.
int movesSaid(const Map& map);

/// A first move for each of those, in the order of the patterns and their answers; empty when there is none.
Patch movesFromAnswers(const Map& map);

} // namespace model
