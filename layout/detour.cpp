// SPDX-License-Identifier: EUPL-1.2
#include "layout/detour.h"

#include "layout/vector.h"

#include <queue>

namespace layout {
namespace {

/// How far beside the straight way a detour may look for its corners, in points.
constexpr double detourReach = 260;
/// A way between more boxes than this is not looked for: it would take seconds, and be none that anybody follows.
constexpr std::size_t mostBoxes = 120;
/// Corners are rounded from this far before to this far behind them.
constexpr double rounding = 22;

struct Ground {
    /// What may not be run through.
    std::vector<Rect> blocked;
    /// The start, the goal, and the free corners.
    std::vector<Point> stops;
};

Ground ground(const Graph& graph, const Edge& edge, double margin)
{
    const Point a = *graph.boxes[edge.from].centre;
    const Point b = *graph.boxes[edge.to].centre;
    Rect area = around(a, b);
    area = {area.left - detourReach, area.top - detourReach, area.right + detourReach, area.bottom + detourReach};
    Ground made;
    made.stops = {a, b};
    std::vector<Rect> bounds;
    for (int i = 0; i < static_cast<int>(graph.boxes.size()); ++i) {
        const Rect rect = rectOf(graph.boxes[i], *graph.boxes[i].centre, margin);
        if (!meet(rect, area))
            continue;
        bounds.push_back(rect);
        if (i != edge.from && i != edge.to)
            made.blocked.push_back(rectOf(graph.boxes[i], *graph.boxes[i].centre, margin - 0.5));
        if (made.blocked.size() > mostBoxes)
            return made;
    }
    for (const Rect& r : bounds)
        for (const Point corner : {Point{r.left, r.top}, {r.right, r.top}, {r.right, r.bottom}, {r.left, r.bottom}})
            if (std::none_of(
                    made.blocked.begin(), made.blocked.end(), [&](const Rect& b2) { return inside(corner, b2); }))
                made.stops.push_back(corner);
    return made;
}

/// The stops of a shortest way from the first stop to the second; empty when there is none.
std::vector<Point> shortestWay(const Ground& ground)
{
    const std::size_t count = ground.stops.size();
    std::vector<double> way(count, 1e18);
    std::vector<std::size_t> before(count, 0);
    std::vector<bool> done(count, false);
    using Reached = std::pair<double, std::size_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
    way[0] = 0;
    open.push({0, 0});
    while (!open.empty() && !done[1]) {
        const std::size_t here = open.top().second;
        open.pop();
        if (done[here])
            continue;
        done[here] = true;
        for (std::size_t next = 1; next < count; ++next) {
            const double length = way[here] + distance(ground.stops[here], ground.stops[next]);
            if (done[next] || length >= way[next])
                continue;
            const bool free = std::none_of(ground.blocked.begin(), ground.blocked.end(),
                [&](const Rect& rect) { return hits(ground.stops[here], ground.stops[next], rect); });
            if (!free)
                continue;
            way[next] = length;
            before[next] = here;
            open.push({length + distance(ground.stops[next], ground.stops[1]), next});
        }
    }
    std::vector<Point> stops;
    if (!done[1])
        return stops;
    for (std::size_t stop = 1; stop != 0; stop = before[stop])
        stops.push_back(ground.stops[stop]);
    stops.push_back(ground.stops[0]);
    std::reverse(stops.begin(), stops.end());
    return stops;
}

void lineTo(Curve& curve, Point to)
{
    const Point from = curve.back();
    curve.insert(curve.end(), {between(from, to, 1.0 / 3), between(from, to, 2.0 / 3), to});
}

Curve rounded(const std::vector<Point>& stops)
{
    Curve curve{stops.front()};
    for (std::size_t i = 1; i + 1 < stops.size(); ++i) {
        const Point corner = stops[i];
        const double before = distance(stops[i - 1], corner);
        const double behind = distance(corner, stops[i + 1]);
        const double radius = std::min({rounding, before * 0.45, behind * 0.45});
        if (radius < 0.5)
            continue;
        const Point in = between(corner, stops[i - 1], radius / before);
        const Point out = between(corner, stops[i + 1], radius / behind);
        lineTo(curve, in);
        curve.insert(curve.end(), {between(in, corner, 2.0 / 3), between(out, corner, 2.0 / 3), out});
    }
    lineTo(curve, stops.back());
    return curve;
}

} // namespace

std::optional<Curve> detour(const Graph& graph, const Edge& edge, double margin)
{
    const Ground way = ground(graph, edge, margin);
    if (way.blocked.size() > mostBoxes)
        return std::nullopt;
    std::vector<Point> stops = shortestWay(way);
    if (stops.size() < 2)
        return std::nullopt;
    const Box& from = graph.boxes[edge.from];
    const Box& to = graph.boxes[edge.to];
    stops.front() = between(stops[0], stops[1], shareInside(from, *from.centre, stops[1]));
    const Point last = stops[stops.size() - 2];
    stops.back() = between(stops.back(), last, shareInside(to, *to.centre, last));
    // A way that comes back through the boxes it joins is none.
    for (std::size_t i = 1; i + 2 < stops.size(); ++i)
        if (hits(stops[i], stops[i + 1], rectOf(from, *from.centre))
            || hits(stops[i], stops[i + 1], rectOf(to, *to.centre)))
            return std::nullopt;
    if (distance(stops.front(), stops.back()) < 1)
        return std::nullopt;
    return rounded(stops);
}

} // namespace layout
