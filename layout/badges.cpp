// SPDX-License-Identifier: EUPL-1.2
#include "layout/curves.h"
#include "layout/loops.h"
#include "layout/vector.h"

#include <numbers>

namespace layout {
namespace {

constexpr double margin = 6;
/// A name that a link strikes through cannot be read: rather so many points further from the middle.
constexpr double linkCost = 130;
/// And rather so much further within the loop than outside it.
constexpr double outsideCost = 60;
/// Within another loop it would be taken for the name of that one.
constexpr double elsewhereCost = 200;

Rect rectAt(Point centre, const BadgeSize& size, double around)
{
    return {centre.x - size.width / 2 - around, centre.y - size.height / 2 - around, centre.x + size.width / 2 + around,
        centre.y + size.height / 2 + around};
}

int linksUnder(const Rect& badge, const std::vector<std::vector<Point>>& lines)
{
    int count = 0;
    for (const std::vector<Point>& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i)
            if (hits(line[i - 1], line[i], badge)) {
                ++count;
                break;
            }
    return count;
}

/// Whether the place lies within the ring of the boxes' centres.
bool isWithin(Point place, const Graph& graph, const Loop& loop)
{
    bool within = false;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const Point a = *graph.boxes[loop[i]].centre;
        const Point b = *graph.boxes[loop[(i + 1) % loop.size()]].centre;
        if ((a.y > place.y) != (b.y > place.y) && place.x < a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x))
            within = !within;
    }
    return within;
}

double loopsAround(Point place, const Graph& graph)
{
    return static_cast<double>(std::count_if(
        graph.named.begin(), graph.named.end(), [&](const Loop& loop) { return isWithin(place, graph, loop); }));
}

} // namespace

std::vector<Point> badges(const Graph& graph, const std::vector<Curve>& curves, const std::vector<BadgeSize>& sizes)
{
    std::vector<Rect> taken;
    for (const Box& box : graph.boxes)
        taken.push_back(rectOf(box, *box.centre));
    std::vector<std::vector<Point>> lines;
    for (const Curve& curve : curves)
        lines.push_back(flattened(curve, 4));

    std::vector<Point> centres;
    for (std::size_t i = 0; i < graph.named.size(); ++i) {
        const Loop& loop = graph.named[i];
        const Point home = loop.empty() ? Point{} : middle(graph, loop);
        const auto free = [&](const Rect& badge) {
            return std::none_of(taken.begin(), taken.end(), [&](const Rect& other) { return meet(badge, other); });
        };
        // Circles around the middle, wider and wider; the first that is free of boxes has the answer or nearly so.
        Point best = home;
        double bestCost = 1e18;
        for (double radius = 0; radius < bestCost; radius += 8) {
            const int turns = radius == 0 ? 1 : 8 + static_cast<int>(radius / 8);
            for (int k = 0; k < turns; ++k) {
                const double angle = 2 * std::numbers::pi * k / turns;
                const Point centre = home + Point{std::cos(angle), std::sin(angle)} * radius;
                const Rect badge = rectAt(centre, sizes[i], margin);
                if (radius >= bestCost || !free(badge))
                    continue;
                double cost = radius + linkCost * linksUnder(badge, lines);
                if (cost < bestCost && !isWithin(centre, graph, loop))
                    cost += outsideCost + elsewhereCost * loopsAround(centre, graph);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = centre;
                }
            }
        }
        taken.push_back(rectAt(best, sizes[i], 0));
        centres.push_back(best);
    }
    return centres;
}

} // namespace layout
