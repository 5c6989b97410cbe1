// SPDX-License-Identifier: EUPL-1.2
#include "layout/turned.h"

#include "layout/roundness.h"
#include "layout/vector.h"

#include <numbers>

namespace layout {
namespace {

/// The largest share of the page that boxes may cover at the start.
constexpr double mostCovered = 0.14;

} // namespace

Positions turned(const Graph& graph, const std::vector<Loop>& rings, Positions stretched, double flatness)
{
    double clockwise = 0;
    for (std::size_t i = 0; i < rings.size(); ++i)
        if (rings[i].size() >= 3)
            clockwise += (ringOf(rings[i], stretched).clockwise ? 1 : -1) * (i < graph.named.size() ? 4.0 : 1.0);
    if (clockwise < 0)
        for (Point& p : stretched)
            p.x = -p.x;

    constexpr int turns = 12;
    Positions best;
    double least = 1e18;
    for (int turn = 0; turn < turns; ++turn) {
        const double angle = 2 * std::numbers::pi * turn / turns;
        const Point axis{std::cos(angle), std::sin(angle)};
        Positions at;
        for (const Point p : stretched)
            at.push_back({dot(p, axis), cross(axis, p) * flatness});
        Rect page = rectOf(graph.boxes[0], at[0]);
        for (std::size_t i = 1; i < at.size(); ++i)
            page = around(page, rectOf(graph.boxes[i], at[i]));
        const double side = std::max(page.right - page.left, (page.bottom - page.top) * std::numbers::sqrt2);
        if (side < least) {
            least = side;
            best = std::move(at);
        }
    }
    // Steps that many links hold close together need more room than they wish for, or they would be pushed into
    // disorder.
    double boxArea = 0;
    for (const Box& box : graph.boxes)
        boxArea += box.width * box.height;
    const double grow = std::sqrt(boxArea / mostCovered * std::numbers::sqrt2) / least;
    if (grow > 1)
        for (Point& p : best)
            p = p * grow;
    return best;
}

} // namespace layout
