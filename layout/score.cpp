// SPDX-License-Identifier: EUPL-1.2
#include "layout/score.h"

#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/roundness.h"
#include "layout/trace.h"

#include "layout/arc.h"
#include <map>
#include <numbers>

namespace layout {
namespace {

constexpr double crossingCost = 2;
constexpr double hitCost = 15;
constexpr double togetherCost = 8;
constexpr double togetherFrom = 20;
constexpr double shortCost = 0.5;
constexpr double shortLink = 36;
constexpr double roundCost = 25;
constexpr double anticlockwiseShare = 0.15;
constexpr double pageCost = 4;
constexpr double inwardCost = 15;
constexpr double namedShare = 5;
/// A box of another part of the map where the name of a loop would stand.
constexpr double nameCost = 10;
constexpr int ringsThatCount = 12;
/// A link bows when its middle is farther from its chord than this share of the chord.
constexpr double leastBow = 0.02;

std::vector<Trace> traces(const std::vector<Curve>& curves)
{
    std::vector<Trace> made;
    made.reserve(curves.size());
    for (const Curve& curve : curves)
        made.push_back(trace(curve));
    return made;
}

double pathLength(const Trace& trace)
{
    double sum = 0;
    for (std::size_t i = 1; i < trace.points.size(); ++i)
        sum += distance(trace.points[i - 1], trace.points[i]);
    return sum;
}

/// The share of a ring's links that do not bow away from its middle.
double inward(const Loop& ring, const Positions& at, const std::vector<Curve>& curves,
    const std::map<std::pair<int, int>, std::size_t>& edgeAt)
{
    Point centre;
    for (const int box : ring)
        centre = centre + at[box] * (1.0 / static_cast<double>(ring.size()));
    double links = 0;
    double wrong = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto found = edgeAt.find({ring[i], ring[(i + 1) % ring.size()]});
        if (found == edgeAt.end())
            continue;
        const Curve& curve = curves[found->second];
        const Point chord = curve.back() - curve.front();
        const Point top = pointAt(curve, curve.size() / 6, curve.size() % 2 == 0 ? 0.5 : 0) - curve.front();
        const double side = cross(chord, centre - curve.front()) < 0 ? -1 : 1;
        ++links;
        wrong += -side * cross(chord, top) < leastBow * dot(chord, chord);
    }
    return links > 0 ? wrong / links : 0;
}

/// What the loops lack of being rings, on average; named loops count most.
double ringFlaws(const Graph& graph, const std::vector<Loop>& rings, const std::vector<Curve>& curves)
{
    std::map<std::pair<int, int>, std::size_t> edgeAt;
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        edgeAt[{graph.edges[i].from, graph.edges[i].to}] = i;
    Positions at;
    for (const Box& box : graph.boxes)
        at.push_back(*box.centre);
    double sum = 0;
    double weight = 0;
    int counted = 0;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const bool named = i < graph.named.size();
        if (rings[i].size() < 3 || (!named && counted >= ringsThatCount))
            continue;
        ++counted;
        const Ring ring = ringOf(rings[i], at);
        const double share = named ? namedShare : 1;
        sum += share
            * (roundCost * (1 - ring.roundness + (ring.clockwise ? 0 : anticlockwiseShare))
                + inwardCost * inward(rings[i], at, curves, edgeAt));
        weight += share;
    }
    return weight > 0 ? sum / weight : 0;
}

/// The boxes of others in the middle of a named loop, where its name would stand.
int namesCovered(const Graph& graph)
{
    int covered = 0;
    for (const Loop& loop : graph.named) {
        if (loop.size() < 3)
            continue;
        const Point name = middle(graph, loop);
        const Rect room{
            name.x - badgeWidth / 2, name.y - badgeHeight / 2, name.x + badgeWidth / 2, name.y + badgeHeight / 2};
        for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
            const Rect box = rectOf(graph.boxes[i], *graph.boxes[i].centre);
            const bool own = std::find(loop.begin(), loop.end(), static_cast<int>(i)) != loop.end();
            covered += !own && box.left < room.right && room.left < box.right && box.top < room.bottom
                && room.top < box.bottom;
        }
    }
    return covered;
}

} // namespace

double flawsSeen(const Graph& graph, const std::vector<Loop>& rings, const std::vector<Curve>& curves)
{
    const std::vector<Trace> lines = traces(curves);
    Rect page = rectOf(graph.boxes[0], *graph.boxes[0].centre);
    double boxArea = 0;
    for (const Box& box : graph.boxes) {
        page = around(page, rectOf(box, *box.centre));
        boxArea += box.width * box.height;
    }
    double sum = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        page = around(page, lines[i].bounds);
        sum += hitCost * boxesHit(lines[i], graph, graph.edges[i], 0);
        if (pathLength(lines[i]) < shortLink)
            sum += shortCost;
        for (std::size_t k = i + 1; k < lines.size(); ++k) {
            const Meeting met = meeting(lines[i], lines[k]);
            sum += crossingCost * met.crossings + (met.together > togetherFrom ? togetherCost : 0);
        }
    }
    const double side = std::max(page.right - page.left, (page.bottom - page.top) * std::numbers::sqrt2);
    return sum + nameCost * namesCovered(graph) + ringFlaws(graph, rings, curves)
        + pageCost * std::log(side * side / std::numbers::sqrt2 / std::max(1.0, boxArea));
}

} // namespace layout
