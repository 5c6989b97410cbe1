// SPDX-License-Identifier: EUPL-1.2
/// What a new step that is being typed will become, and what follows it: the rules of the live chain, without a window.
#pragma once

#include "editor/model/patch.h"

#include <optional>
#include <string>
#include <vector>

namespace canvas {

/// A step that is not in the map yet.
struct Draft {
    enum class Kind {
        loose,
        /// Comes after `step`.
        effect,
        /// Comes before `step`.
        cause,
        /// Stands in the middle of `link`, between two others.
        inside
    };
    Kind kind = Kind::loose;
    model::StepId step{};
    model::LinkId link{};
    /// Where a person pointed; else the layout finds a place.
    std::optional<model::Point> place;
    /// The steps that were typed or started from so far, in order; the draft comes after the last.
    std::vector<model::StepId> chain;
};

Draft looseDraft(std::optional<model::Point> place = {});

/// A further effect of a step; the chain begins there.
Draft effectDraft(model::StepId step, std::optional<model::Point> place = {});
Draft causeDraft(model::StepId step);

/// In the middle of a link; the chain begins at the step that the link leaves.
Draft insideDraft(const model::Map& map, model::LinkId link);

/// After a step: between it and its successor when it has exactly one, else a further effect. `chain` ends with `step`.
Draft draftAfter(const model::Map& map, std::vector<model::StepId> chain);

/// The edit that makes the draft a step with this text. Its id will be `model::nextStep(map)`.
model::Patch patchOf(const model::Map& map, const Draft& draft, std::string text);

/// The draft that Enter begins when `draft` has become `added`; nullopt when the chain ends there.
std::optional<Draft> nextDraft(const model::Map& map, const Draft& draft, model::StepId added);

/// The loop that Enter closes in an empty draft, from the step where the chain began; empty when there is none to
/// close.
std::vector<model::StepId> closableLoop(const model::Map& map, const Draft& draft);

} // namespace canvas
