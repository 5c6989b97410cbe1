// SPDX-License-Identifier: EUPL-1.2
#include "layout/place.h"

#include "layout/drawing.h"
#include "layout/loops.h"
#include "layout/spot.h"

#include <array>
#include <numbers>

namespace layout {
namespace {

constexpr std::array gapsTried{50.0, 72.0, 100.0, 140.0, 200.0, 280.0};
constexpr int directions = 24;
constexpr double gridStep = 26;
constexpr int gridReach = 6;

Point towards(int direction)
{
    const double angle = 2 * std::numbers::pi * direction / directions;
    return {std::cos(angle), std::sin(angle)};
}

/// From the centre of the box to its edge in a direction of length 1.
double extent(const Box& box, Point direction)
{
    return 1e4 * shareInside(box, {}, direction * 1e4);
}

} // namespace

Point cheapestSpot(const Graph& graph, const std::vector<Loop>& rings, bool tight)
{
    const int box = static_cast<int>(graph.boxes.size()) - 1;
    const Box& mine = graph.boxes[box];
    const std::vector<int> near = neighbours(graph)[box];
    Positions at;
    std::vector<Rect> taken;
    for (int i = 0; i < box; ++i) {
        at.push_back(*graph.boxes[i].centre);
        taken.push_back(rectOf(graph.boxes[i], at[i]));
    }
    Point middle;
    for (const int other : near)
        middle = middle + at[other] * (1.0 / static_cast<double>(near.size()));
    at.push_back(nearestFree(mine, middle, taken));

    Minds minds;
    minds.overlap = tight ? 3 : 60;
    minds.hit = 12;
    Drawing drawing(graph, rings, nullptr, at, minds);
    Point best = at[box];
    double least = 0;
    const auto consider = [&](Point spot) {
        const double change = drawing.change(box, spot, least);
        if (change < least - 1e-9) {
            least = change;
            best = spot;
        }
    };
    if (near.size() > 1)
        for (int x = -gridReach; x <= gridReach; ++x)
            for (int y = -gridReach; y <= gridReach; ++y)
                consider(middle + Point{x * gridStep, y * gridStep});
    for (std::size_t i = 0; i < std::min<std::size_t>(near.size(), 3); ++i)
        for (const double gap : gapsTried)
            for (int k = 0; k < directions; ++k) {
                const Point d = towards(k);
                consider(at[near[i]] + d * (gap + extent(mine, d) + extent(graph.boxes[near[i]], d)));
            }
    return best;
}

} // namespace layout
