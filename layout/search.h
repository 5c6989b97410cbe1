// SPDX-License-Identifier: EUPL-1.2
/// The full search for a picture, with Graphviz as the solver. Runs in the worker process only: Graphviz is not
/// thread-safe, cannot be interrupted and switches the locale of the process.
#pragma once

#include "layout/graph.h"

#include <functional>

namespace layout {

/// Told now and then how far the search is, from 0 to 1.
using Progress = std::function<void(double)>;

/// A centre for every box, in whole points but for boxes that stay where they are. Centres in `graph` are ignored but
/// for pinned boxes, which stay exactly where they are. The same graph gives the same positions in every locale. Throws
/// std::runtime_error when Graphviz fails.
Positions search(const Graph& graph, const Progress& progress = {});

} // namespace layout
