// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/positions.h"

#include <algorithm>
#include <cmath>

namespace arrange {

namespace {

int wholePoint(double coordinate)
{
    constexpr double limit = model::maximumCoordinate;
    return static_cast<int>(std::lround(std::clamp(coordinate, -limit, limit)));
}

} // namespace

std::map<model::StepId, model::Point> wholePoints(
    const draw::NumberedGraph& numbered, const layout::Positions& positions)
{
    std::map<model::StepId, model::Point> points;
    for (std::size_t i = 0; i < positions.size(); ++i)
        points[numbered.steps[i]] = {wholePoint(positions[i].x), wholePoint(positions[i].y)};
    return points;
}

bool fits(const layout::Graph& graph, const layout::Positions& positions)
{
    if (positions.size() != graph.boxes.size())
        return false;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const layout::Point& at = positions[i];
        // Written so that NaN does not fit.
        if (!(std::abs(at.x) <= model::maximumCoordinate && std::abs(at.y) <= model::maximumCoordinate))
            return false;
        const layout::Box& box = graph.boxes[i];
        if (box.pinned && box.centre && std::hypot(at.x - box.centre->x, at.y - box.centre->y) >= 0.5)
            return false;
    }
    return true;
}

} // namespace arrange
