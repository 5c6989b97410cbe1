// SPDX-License-Identifier: EUPL-1.2
/// Who looks at the situation, and what each of them recognises and why. The id of a perspective that an edit adds is
/// `nextPerspective(map)`.
#pragma once

#include "editor/model/patch.h"

#include <string_view>

namespace model {

/// Whose perspective is never missing, by the name it has in the language of the map.
Perspective resident(std::string_view language);

/// A new perspective at this place in the list, at the table. Without a name the map stays as it is.
Patch addPerspective(const Map& map, std::string name, std::size_t place);

/// Replaces the perspective with the same id: its name, colour, and whether it is at the table.
Patch setPerspective(const Map& map, Perspective perspective);

/// So many places down the list, or up when negative.
Patch movePerspective(const Map& map, PerspectiveId id, int by);

/// Takes the perspective away, and with it what it recognised.
Patch removePerspective(const Map& map, PerspectiveId id);

/// Somebody recognises the step, and why it makes sense from there (which may be empty); nullopt: does not.
Patch setView(const Map& map, StepId step, PerspectiveId id, std::optional<std::string> because);

/// The second reading of a step; empty takes it away.
Patch setReading(const Map& map, StepId step, std::string reading);

} // namespace model
