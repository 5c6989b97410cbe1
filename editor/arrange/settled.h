// SPDX-License-Identifier: EUPL-1.2
/// The settling of an edit: a place for what is new, room for what grew, and everything else where people saw it.
#pragma once

#include "editor/draw/stepbox.h"
#include "editor/model/patch.h"

namespace arrange {

/// `patch` with the positions that belong to it, as `Document::Completion` wants it. Steps that the patch does not
/// touch move only when their loop has to relax or an overlap has to go; pinned steps never do.
model::Patch settled(const model::Map& map, model::Patch patch, draw::StepBoxes& boxes);

/// A position for every step that has none; loops that these steps are in are settled. The map must have at least one
/// step with a position.
model::Map placed(model::Map map, draw::StepBoxes& boxes);

/// Which steps stay where they are: the pinned ones, or all that have a place.
enum class Keep { pinned, placed };

/// Positions without any search: plain rings.
model::Map inRings(model::Map map, draw::StepBoxes& boxes, Keep keep = Keep::pinned);

} // namespace arrange
