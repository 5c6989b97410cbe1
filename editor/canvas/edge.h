// SPDX-License-Identifier: EUPL-1.2
/// The edges of boxes, from which arrows are drawn.
#pragma once

#include "editor/draw/picture.h"

#include <QPointF>

#include <optional>

namespace canvas {

/// A place on the edge of the box of a step.
struct Edge {
    model::StepId step{};
    QPointF place;
    /// Which way is out of the box there: one of the four sides, of length 1.
    QPointF outward;
    bool operator==(const Edge&) const = default;
};

/// The nearest edge that is no further than `reach` from this place, in points of the map; a small box keeps enough
/// inside to take hold of it. Nullopt where there is none, and within a box.
std::optional<Edge> edgeNear(const draw::Picture& picture, QPointF place, double reach);

} // namespace canvas
