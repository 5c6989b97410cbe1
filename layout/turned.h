// SPDX-License-Identifier: EUPL-1.2
/// A solver knows neither left nor up. This turns and mirrors what it found, so that most loops run clockwise and the
/// whole suits a page.
#pragma once

#include "layout/graph.h"

namespace layout {

/// The places in stretched space as places on paper: mirrored, turned and flattened for `graph`.
Positions turned(const Graph& graph, const std::vector<Loop>& rings, Positions stretched, double flatness);

} // namespace layout
