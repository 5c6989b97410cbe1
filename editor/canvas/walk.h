// SPDX-License-Identifier: EUPL-1.2
/// Which part of the map is next when somebody walks over it with the arrow keys.
#pragma once

#include "editor/canvas/selection.h"
#include "editor/draw/picture.h"

#include <optional>

namespace canvas {

enum class Direction { left, right, up, down };

/// The step that lies next in this direction, seen from a place on the map; nearer and straighter ahead wins.
std::optional<model::StepId> stepTowards(
    const draw::Picture& picture, QPointF from, Direction direction, std::optional<model::StepId> except = {});

/// The step nearest to a place.
std::optional<model::StepId> stepNear(const draw::Picture& picture, QPointF place);

/// Right walks on: from a step onto its first outgoing link, from a link onto its target, from a loop onto its first
/// link. Left walks back. Up and down go round the links that leave the same step; where there is only one, round those
/// that arrive at the same step. What leads nowhere leaves the selection as it is.
Selection walked(const model::Map& map, const Selection& selection, Direction direction);

} // namespace canvas
