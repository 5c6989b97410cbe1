// SPDX-License-Identifier: EUPL-1.2
/// Bringing another map, or a part of one, into a map; and taking a part out to bring elsewhere.
#pragma once

#include "editor/model/patch.h"

#include <set>

namespace model {

/// Takes in all of `part` under new ids: steps, links, patterns, first moves. Perspectives of the same name and
/// principles of the same text are the same. Positions are shifted by `offset`, and pins stay behind. The heading of
/// `part` is left out. Empty when the whole would be more than a map may hold.
Patch joinMap(const Map& map, const Map& part, Point offset = {});

/// These steps as a map of their own, with the links and patterns that lie wholly among them, their first moves, and
/// the perspectives and principles that they name.
Map partOf(const Map& map, const std::set<StepId>& steps);

} // namespace model
