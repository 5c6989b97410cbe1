// SPDX-License-Identifier: EUPL-1.2
#include "layout/curves.h"
#include "layout/loops.h"
#include "layout/vector.h"

#include <array>
#include <numbers>

namespace layout {
namespace {

constexpr double margin = 6;
/// A name that a link strikes through cannot be read: rather so many points further from the middle.
constexpr double linkCost = 130;
/// And rather so much further within the loop than outside it.
constexpr double outsideCost = 60;
/// Within another loop it would be taken for the name of that one.
constexpr double elsewhereCost = 350;
/// A place as good as this is taken without looking for another size.
constexpr double goodCost = 40;
/// A name in its usual shape may stand so many points further from the middle.
constexpr double otherSizeCost = 20;
/// So many points around the middle of a loop a place for its name is looked for more closely.
constexpr double nearMiddle = 80;

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

/// What the ring of the boxes' centres encloses, in square points.
double area(const Graph& graph, const Loop& loop)
{
    double twice = 0;
    for (std::size_t i = 0; i < loop.size(); ++i)
        twice += cross(*graph.boxes[loop[i]].centre, *graph.boxes[loop[(i + 1) % loop.size()]].centre);
    return std::abs(twice) / 2;
}

/// A named loop, and what is soon known of it.
struct Enclosure {
    const Loop* loop;
    double area = 0;
    Rect bounds;
};

std::vector<Enclosure> enclosures(const Graph& graph)
{
    std::vector<Enclosure> all;
    for (const Loop& loop : graph.named) {
        Enclosure each{&loop, area(graph, loop), {}};
        for (const int box : loop) {
            const Point at = *graph.boxes[box].centre;
            const Rect point{at.x, at.y, at.x, at.y};
            each.bounds = box == loop.front() ? point : around(each.bounds, point);
        }
        all.push_back(each);
    }
    return all;
}

/// What stands on the paper already.
struct Paper {
    const Graph& graph;
    std::vector<Rect> taken;
    std::vector<std::vector<Point>> lines;
    std::vector<Enclosure> enclosures;

    bool isFree(const Rect& badge) const
    {
        return std::none_of(taken.begin(), taken.end(), [&](const Rect& other) { return meet(badge, other); });
    }
};

/// How many other loops a name in this place would be taken for: those that reach under it, and within the name's own
/// loop, `largest` square points large, only those that are smaller.
double othersMeant(const Paper& paper, const Rect& badge, const Loop& mine, double largest)
{
    const auto reachesUnder = [&](const Enclosure& other) {
        if (other.area >= largest || !meet(badge, other.bounds) || *other.loop == mine)
            return false;
        const std::array places{Point{badge.left, badge.top}, Point{badge.right, badge.top},
            Point{badge.left, badge.bottom}, Point{badge.right, badge.bottom},
            Point{(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2}};
        return std::any_of(
            places.begin(), places.end(), [&](Point place) { return isWithin(place, paper.graph, *other.loop); });
    };
    return static_cast<double>(std::count_if(paper.enclosures.begin(), paper.enclosures.end(), reachesUnder));
}

struct Spot {
    Point centre;
    double cost = 1e18;
};

/// The best place for a badge of this size.
Spot bestSpot(const Paper& paper, const Loop& loop, const BadgeSize& size)
{
    const Point home = loop.empty() ? Point{} : middle(paper.graph, loop);
    const double enclosed = area(paper.graph, loop);
    // Circles around the middle, wider and wider; the first that is free of boxes has the answer or nearly so.
    Spot best{home};
    for (double radius = 0; radius < best.cost; radius += 8) {
        // Near the middle with small steps: between boxes that stand close there may be one place.
        const int turns = radius == 0 ? 1 : 8 + static_cast<int>(radius / (radius < nearMiddle ? 2 : 8));
        for (int k = 0; k < turns; ++k) {
            const double angle = 2 * std::numbers::pi * k / turns;
            const Point centre = home + Point{std::cos(angle), std::sin(angle)} * radius;
            const Rect badge = rectAt(centre, size, margin);
            if (radius >= best.cost || !paper.isFree(badge))
                continue;
            double cost = radius + linkCost * linksUnder(badge, paper.lines);
            if (cost < best.cost) {
                const bool within = isWithin(centre, paper.graph, loop);
                cost += within ? 0 : outsideCost;
                cost += elsewhereCost * othersMeant(paper, badge, loop, within ? enclosed : 1e18);
            }
            if (cost < best.cost)
                best = {centre, cost};
        }
    }
    return best;
}

} // namespace

std::vector<BadgePlace> badges(
    const Graph& graph, const std::vector<Curve>& curves, const std::vector<BadgeSize>& sizes, const OtherSize& other)
{
    Paper paper{graph, {}, {}, enclosures(graph)};
    for (const Box& box : graph.boxes)
        paper.taken.push_back(rectOf(box, *box.centre));
    for (const Curve& curve : curves)
        paper.lines.push_back(flattened(curve, 4));

    std::vector<BadgePlace> places;
    for (std::size_t i = 0; i < graph.named.size(); ++i) {
        const Loop& loop = graph.named[i];
        BadgeSize size = sizes[i];
        Spot best = bestSpot(paper, loop, size);
        const std::optional<BadgeSize> second = best.cost > goodCost ? other(i) : std::nullopt;
        const Spot spot = second ? bestSpot(paper, loop, *second) : Spot{};
        const bool taken = second && spot.cost + otherSizeCost < best.cost;
        if (taken) {
            best = spot;
            size = *second;
        }
        paper.taken.push_back(rectAt(best.centre, size, 0));
        places.push_back({best.centre, taken});
    }
    return places;
}

} // namespace layout
