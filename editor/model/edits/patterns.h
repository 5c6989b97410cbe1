// SPDX-License-Identifier: EUPL-1.2
/// What a person does to named patterns, and to the heading of the map.
#pragma once

#include "editor/model/patch.h"

#include <span>

namespace model {

/// Names the loop over these steps, which then is a pattern; its id is `nextLoop(map)` unless it had a name already.
/// A title that only says the old name goes along with it. An empty name leaves the map as it is.
Patch nameLoop(const Map& map, std::span<const StepId> steps, std::string name);

/// Replaces the pattern with the same id: its name, story, colour and so on.
Patch setLoop(const Map& map, Loop loop);

/// Forgets the pattern; its steps and links stay, and first moves about it go on at its first step.
Patch removeLoop(const Map& map, LoopId id);

Patch setHeading(const Map& map, Heading heading);

} // namespace model
