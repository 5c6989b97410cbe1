// SPDX-License-Identifier: EUPL-1.2
/// Maps as they are drawn: for what has no position yet, one is found in memory.
#pragma once

#include "editor/draw/stepbox.h"
#include "editor/model/map.h"

#include <QString>

#include <optional>

namespace command {

/// The map with a position for every step. `path` names it in a warning on standard error.
model::Map placed(model::Map map, draw::StepBoxes& boxes, const QString& path);

/// The map of a file, to look at, with a place for every step. nullopt when it failed, which has been said.
std::optional<model::Map> loadPlaced(const QString& path);

} // namespace command
