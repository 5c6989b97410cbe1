// SPDX-License-Identifier: EUPL-1.2
/// The smallest choice that meets every demand, each demand being "at least one of these": minimum hitting set.
/// Source: integer programming with rows that are made when a choice fails them (Baharev, Schichl, Neumaier and
/// Achterberg 2021, "An exact method for the minimum feedback arc set problem"); branch and bound by GLPK.
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <vector>

namespace breaks {

/// Of these columns at least one has to be chosen.
using Row = std::vector<int>;

/// Given how far each column is chosen, from 0 to 1, some rows whose columns together are chosen less than once;
/// none only when no such row exists or the time is up.
using FailedRows = std::function<std::vector<Row>(const std::vector<double>&)>;

/// Given a choice that meets every demand, one that does so too and is no larger.
using Tidied = std::function<Row(const Row&)>;

/// What has to be covered: columns, and demands on them.
struct Demands {
    int columns = 0;
    std::vector<Row> rows;
    /// Knows the demands that are not among `rows`.
    FailedRows failed;
    Tidied tidied;
};

/// When to be content with what there is.
struct Deadline {
    std::stop_token stop;
    std::chrono::steady_clock::time_point end;

    bool passed() const { return stop.stop_requested() || std::chrono::steady_clock::now() >= end; }
};

struct Cover {
    Row chosen;
    /// No smaller choice exists. False when the deadline passed first.
    bool optimal = true;
};

/// The smallest choice of columns that meets all demands. `known` is one that does, to begin with.
Cover cover(const Demands& demands, const Row& known, const Deadline& deadline);

} // namespace breaks
