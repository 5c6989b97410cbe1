// SPDX-License-Identifier: EUPL-1.2
/// Lists the simple cycles of a directed graph, shortest first.
///
/// For each length in turn, and for each start in turn, a depth-first search that visits no number below the start and
/// never walks where the way back would be too long. The way back is remembered per number and grows when
/// a visit failed, after Johnson (Finding all the elementary circuits of a directed graph, SIAM J. Comput. 4, 1975) with the
/// length bound of Gupta and Suzumura (Finding all bounded-length simple cycles in a directed graph, arXiv 2105.10094).
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace model {

/// For each number the numbers it leads to, each once, never itself.
using Successors = std::vector<std::vector<int>>;

/// Told each cycle from its smallest number on; false ends the search.
using CycleVisitor = std::function<bool(std::span<const int>)>;

/// Visits the cycles of two to `maximumLength` numbers, shortest first, those of one length in the order of their
/// numbers. False when `visit` or the stop token ended the search.
bool visitCycles(
    Successors successors, std::size_t maximumLength, const std::stop_token& stop, const CycleVisitor& visit);

/// The same cycles as soon as they are found, in no useful order: many times faster when all of them are wanted.
bool visitCyclesAsFound(
    Successors successors, std::size_t maximumLength, const std::stop_token& stop, const CycleVisitor& visit);

} // namespace model
