// SPDX-License-Identifier: EUPL-1.2
/// What a group agrees to do when a pattern comes back. The id of a principle that an edit adds is
/// `nextPrinciple(map)`.
#pragma once

#include "editor/model/patch.h"

#include <string_view>

namespace model {

/// Some principles to begin with, in the language of a map, without ids.
std::vector<Principle> starterPrinciples(std::string_view language);

/// A new principle at this place in the list, whatever its id says; it belongs to `loop` when there is one. Without a
/// text the map stays as it is.
Patch addPrinciple(const Map& map, Principle principle, std::size_t place, std::optional<LoopId> loop = {});

/// Replaces the principle with the same id: its text, layers, level and so on.
Patch setPrinciple(const Map& map, Principle principle);

/// So many places down the list, or up when negative.
Patch movePrinciple(const Map& map, PrincipleId id, int by);

/// Takes the principle away, from the patterns too.
Patch removePrinciple(const Map& map, PrincipleId id);

/// The principle belongs to the pattern, or no longer.
Patch linkPrinciple(const Map& map, PrincipleId id, LoopId loop, bool belongs);

} // namespace model
