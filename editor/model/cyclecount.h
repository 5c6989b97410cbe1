// SPDX-License-Identifier: EUPL-1.2
/// How many simple cycles a directed graph has, without listing any of them.
///
/// A number that only one other leads to, or that leads to only one other, is drawn into the arrows beside it, which
/// then count for as many ways as they stand for. What is left is searched for all cycles through the busiest number,
/// which is taken out, and so on.
/// Source: Johnson, Finding all the elementary circuits of a directed graph, SIAM J. Comput. 4, 1975; drawing together
/// after Levy and Low, A contraction algorithm for finding small cycle cutsets, Journal of Algorithms 9, 1988.
#pragma once

#include "editor/model/cycles.h"

#include <cstdint>

namespace model {

struct CycleCount {
    std::uint64_t cycles = 0;
    /// False when there are more than were counted: the limit or the stop token ended the count.
    bool complete = true;
};

/// The number of cycles, up to `limit`, which is less than 2^31.
CycleCount countCycles(const Successors& successors, std::uint64_t limit, const std::stop_token& stop = {});

} // namespace model
