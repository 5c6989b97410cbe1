// SPDX-License-Identifier: EUPL-1.2
/// What need not be looked at when loops are to be broken: arrows that are on no loop, and arrows that another one is
/// never worse than.
#pragma once

#include "editor/breaks/arrow.h"

#include <vector>

namespace breaks {

/// Which strongly connected part each step belongs to; an arrow between two parts is on no loop. `out` has for each
/// step the indices of the arrows that leave it. Source: Tarjan 1972, without recursion, since a chain may have 5 000
/// steps.
std::vector<int> partsOf(const std::vector<Arrow>& arrows, const std::vector<std::vector<int>>& out);

/// For each arrow one that lies on every loop the arrow lies on: breaking that one is never worse. The only arrow into
/// the step it leaves is such a one, and the only one out of the step it reaches. `out` and `in` have for each step the
/// arrows that leave and reach it, without those that are on no loop.
std::vector<int> dominants(const std::vector<Arrow>& arrows, const std::vector<std::vector<int>>& out,
    const std::vector<std::vector<int>>& in);

} // namespace breaks
