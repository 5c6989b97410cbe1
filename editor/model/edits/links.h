// SPDX-License-Identifier: EUPL-1.2
/// What a person does to links. The id of a link that `addLink` adds is `nextLink(map)`.
#pragma once

#include "editor/model/patch.h"

#include <set>

namespace model {

/// Both steps are there, are two, and no link runs from the one to the other yet.
bool canLink(const Map& map, StepId from, StepId to);

/// A new link without a sign; empty where `canLink` says no.
Patch addLink(const Map& map, StepId from, StepId to);

Patch setPolarity(const Map& map, const std::set<LinkId>& links, Polarity polarity);

/// The other way round for each link.
Patch toggleDelay(const Map& map, const std::set<LinkId>& links);

/// Turns links round. One whose opposite is there already stays as it is, unless that is turned with it. A pattern that
/// runs the other way when all is turned is told the other way, from the same step.
Patch turnLinks(const Map& map, const std::set<LinkId>& links);

/// The sign of two links in a row: `open` if either is open, else like the product of numbers; `none` only if both are.
Polarity product(Polarity first, Polarity second);

} // namespace model
