// SPDX-License-Identifier: EUPL-1.2
/// Two steps that turn out to say the same become one.
#pragma once

#include "editor/model/patch.h"

#include <set>

namespace model {

/// The first of the steps, by id, takes in the others: their texts on lines of their own (as far as a text may grow),
/// their links, readings, notes and views, and what was said about them. Links between them go, and of two links that
/// become one the first stays, with the first moves of both. A pattern that went through several of them goes through
/// the one; what is left with fewer than two steps is forgotten. Empty for fewer than two steps.
Patch mergeSteps(const Map& map, const std::set<StepId>& steps);

} // namespace model
