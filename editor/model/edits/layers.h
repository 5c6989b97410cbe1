// SPDX-License-Identifier: EUPL-1.2
/// Where things rub: which layer of the collaboration triangle they belong to.
#pragma once

#include "editor/model/patch.h"

#include <set>
#include <variant>

namespace model {

/// What can lie in a layer. A step lies in one at most, the others in as many as a group says.
using Layered = std::variant<StepId, LoopId, PrincipleId, MoveId>;

/// The layers that it lies in now, from the top down; none when the map has no such thing.
std::vector<Layer> layersOf(const Map& map, const Layered& thing);

/// Puts it into the layer, and leaves it in the others that it is in; a step leaves the layer it was in.
Patch putInto(const Map& map, const std::set<Layered>& things, Layer layer);

/// Takes it out of this layer.
Patch takeOut(const Map& map, const std::set<Layered>& things, Layer layer);

/// Takes it out of all layers.
Patch takeOut(const Map& map, const std::set<Layered>& things);

} // namespace model
