// SPDX-License-Identifier: EUPL-1.2
/// A change to a map and its undoing, which are the same thing: the wanted state of each touched part.
#pragma once

#include "editor/model/map.h"

namespace model {

/// For steps and links the wanted state by id, nullopt for "not there". The short lists whose order is meaning are
/// replaced whole; nullopt there means "not touched".
struct Patch {
    std::map<StepId, std::optional<Step>> steps;
    std::map<LinkId, std::optional<Link>> links;
    std::optional<Heading> heading;
    std::optional<std::vector<Perspective>> perspectives;
    std::optional<std::vector<Loop>> loops;
    std::optional<std::vector<Principle>> principles;
    std::optional<std::vector<FirstMove>> firstMoves;

    bool empty() const;
    bool operator==(const Patch&) const = default;
};

/// Puts the patch into the map and returns the patch that takes it out again.
Patch apply(Map& map, Patch patch);

/// The map as it would be with the patch; `map` itself stays as it is.
Map with(Map map, const Patch& patch);

/// The patch that does `first` and then `second`: where both touch a part, the second wins.
Patch then(Patch first, const Patch& second);

/// The patch that undoes `first` and then `second`, given what each of them replaced: the oldest state wins.
Patch merged(Patch first, const Patch& second);

/// The patch that makes `wanted` of `map`.
Patch difference(const Map& map, const Map& wanted);

/// `patch` without the parts that already are in `map` what the patch wants.
Patch reduced(const Map& map, Patch patch);

} // namespace model
