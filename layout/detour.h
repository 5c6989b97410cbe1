// SPDX-License-Identifier: EUPL-1.2
/// A way around boxes, for the few links that no single arc can draw without running through one.
/// Source: the shortest way among the corners of boxes (visibility graph, Lozano-Pérez and Wesley 1979), searched with
/// A* (Hart, Nilsson and Raphael 1968); corners are rounded afterwards.
#pragma once

#include "layout/curves.h"

#include <optional>

namespace layout {

/// A curve of several pieces from box edge to box edge that stays `margin` points away from all other boxes, but for
/// its rounded corners, which come nearer. None where there is no such way.
std::optional<Curve> detour(const Graph& graph, const Edge& edge, double margin);

} // namespace layout
