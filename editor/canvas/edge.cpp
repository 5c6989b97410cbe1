// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/edge.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <limits>

namespace canvas {

namespace {

/// Of the smaller side of a box so much on each side is edge at most; what is between moves it.
constexpr double edgeShare = 0.2;

Edge edgeOf(model::StepId step, const QRectF& box, QPointF place)
{
    const QPointF within(
        std::clamp(place.x(), box.left(), box.right()), std::clamp(place.y(), box.top(), box.bottom()));
    const std::array sides{
        Edge{step, {box.left(), within.y()}, {-1, 0}},
        Edge{step, {box.right(), within.y()}, {1, 0}},
        Edge{step, {within.x(), box.top()}, {0, -1}},
        Edge{step, {within.x(), box.bottom()}, {0, 1}},
    };
    return *std::ranges::min_element(
        sides, {}, [place](const Edge& side) { return QLineF(side.place, place).length(); });
}

} // namespace

std::optional<Edge> edgeNear(const draw::Picture& picture, QPointF place, double reach)
{
    std::optional<Edge> nearest;
    double distance = std::numeric_limits<double>::infinity();
    for (const auto& [id, step] : picture.steps) {
        const QRectF box = step.rect();
        if (!box.adjusted(-reach, -reach, reach, reach).contains(place))
            continue;
        const double inside = std::min(reach, edgeShare * std::min(box.width(), box.height()));
        if (box.adjusted(inside, inside, -inside, -inside).contains(place))
            return std::nullopt;
        const Edge edge = edgeOf(id, box, place);
        if (const double away = QLineF(edge.place, place).length(); away < distance) {
            distance = away;
            nearest = edge;
        }
    }
    return nearest;
}

} // namespace canvas
