// SPDX-License-Identifier: EUPL-1.2
/// What is selected on the map.
#pragma once

#include "editor/model/map.h"

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace canvas {

/// One thing on the map; nothing for the paper.
using Target = std::variant<std::monostate, model::StepId, model::LinkId, model::LoopId>;

/// Either steps and links, or one loop, or nothing.
struct Selection {
    std::set<model::StepId> steps;
    std::set<model::LinkId> links;
    /// The steps of the selected loop in its order, named or not; empty when no loop is selected.
    std::vector<model::StepId> loop;

    bool empty() const;
    /// The selected step, when it is the only thing selected.
    std::optional<model::StepId> step() const;
    /// The selected link, when it is the only thing selected.
    std::optional<model::LinkId> link() const;
    bool operator==(const Selection&) const = default;
};

Selection only(model::StepId step);
Selection only(model::LinkId link);
Selection onlyLoop(std::vector<model::StepId> steps);

/// Just this thing; a named loop must be in the map.
Selection only(const model::Map& map, const Target& target);

/// The selection with this step or link taken in, or taken out when it was in. A loop is never one of several.
Selection toggled(Selection selection, const Target& target);

/// The selection without what is not in the map.
Selection within(const model::Map& map, Selection selection);

} // namespace canvas
