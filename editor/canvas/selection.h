// SPDX-License-Identifier: EUPL-1.2
/// What somebody points at on the map, and how pointing changes what is selected.
#pragma once

#include "editor/model/selection.h"

#include <variant>

namespace canvas {

using model::only;
using model::onlyLoop;
using model::Selection;
using model::within;

/// One thing on the map; nothing for the paper.
using Target = std::variant<std::monostate, model::StepId, model::LinkId, model::LoopId>;

/// Just this thing; a named loop must be in the map.
Selection only(const model::Map& map, const Target& target);

/// The selection with this step or link taken in, or taken out when it was in. A loop is never one of several.
Selection toggled(Selection selection, const Target& target);

} // namespace canvas
