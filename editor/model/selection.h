// SPDX-License-Identifier: EUPL-1.2
/// What a person has chosen of a map: the same for the map on the screen and for the lists beside it.
#pragma once

#include "editor/model/map.h"

#include <optional>
#include <set>
#include <vector>

namespace model {

/// Either steps and links, or one loop, or nothing.
struct Selection {
    std::set<StepId> steps;
    std::set<LinkId> links;
    /// The steps of the selected loop in its order, named or not; empty when no loop is selected.
    std::vector<StepId> loop;

    bool empty() const;
    /// The selected step, when it is the only thing selected.
    std::optional<StepId> step() const;
    /// The selected link, when it is the only thing selected.
    std::optional<LinkId> link() const;
    bool operator==(const Selection&) const = default;
};

Selection only(StepId step);
Selection only(LinkId link);
Selection onlyLoop(std::vector<StepId> steps);
/// What a first move sits on.
Selection placeOf(const Map& map, const FirstMove& move);

/// The selection without what is not in the map.
Selection within(const Map& map, Selection selection);

} // namespace model
