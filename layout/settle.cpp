// SPDX-License-Identifier: EUPL-1.2
#include "layout/settle.h"

#include "layout/apart.h"
#include "layout/chain.h"
#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/mend.h"
#include "layout/newcomers.h"
#include "layout/petals.h"
#include "layout/place.h"
#include "layout/relax.h"
#include "layout/roundoff.h"
#include "layout/strip.h"
#include "layout/subgraph.h"

#include <numeric>

namespace layout {
namespace {

/// How far a box may shift in a touched loop, in mean box widths.
constexpr double reach = 0.42;
constexpr double pull = 0.4;
/// What is left between boxes that had to be pushed apart.
constexpr Point leastGap{14, 14};
/// A ring whose arrows are mostly longer than this was drawn so wide by somebody; a step that comes into it is no
/// reason to draw it together.
constexpr double wideLink = 2.5 * linkLength;

/// Places every box without a centre: whole parts, then those with placed neighbours first. `graph` gets their centres.
std::vector<int> placeNew(Graph& graph, const std::vector<int>& chain)
{
    const std::vector<std::vector<int>> near = neighbours(graph);
    const std::vector<Loop> rings = ringsToShow(graph);
    std::vector<int> waiting;
    std::vector<int> placed = placeNewcomers(graph);
    for (int i = 0; i < static_cast<int>(graph.boxes.size()); ++i)
        if (!graph.boxes[i].centre)
            waiting.push_back(i);
    while (!waiting.empty()) {
        const auto placedNeighbours = [&](int box) {
            return std::count_if(
                near[box].begin(), near[box].end(), [&](int other) { return graph.boxes[other].centre; });
        };
        const auto next = std::max_element(
            waiting.begin(), waiting.end(), [&](int a, int b) { return placedNeighbours(a) < placedNeighbours(b); });
        const int box = *next;
        waiting.erase(next);
        placed.push_back(box);
        const auto inChain = std::find(chain.begin(), chain.end(), box);
        const bool chainReaches = inChain != chain.end() && inChain != chain.begin()
            && std::all_of(chain.begin(), inChain, [&](int other) { return graph.boxes[other].centre; });
        if (chainReaches) {
            graph.boxes[box].centre = nextOnRing(graph, chain);
            continue;
        }
        if (placedNeighbours(box) == 0) {
            graph.boxes[box].centre = nextInStrip(graph, box);
            continue;
        }
        std::vector<int> there;
        for (int i = 0; i < static_cast<int>(graph.boxes.size()); ++i)
            if (graph.boxes[i].centre)
                there.push_back(i);
        there.push_back(box);
        const Graph known = subgraph(graph, there);
        const bool inRing = std::any_of(rings.begin(), rings.end(),
            [&](const Loop& ring) { return std::find(ring.begin(), ring.end(), box) != ring.end(); });
        graph.boxes[box].centre = cheapestSpot(known, ringsToShow(known), inRing);
    }
    return placed;
}

bool has(const std::vector<int>& boxes, int box)
{
    return std::find(boxes.begin(), boxes.end(), box) != boxes.end();
}

/// The loops with a new box in them, or with a link between two touched boxes.
std::vector<Loop> touchedLoops(
    const std::vector<Loop>& rings, const std::set<int>& touched, const std::vector<int>& placed)
{
    std::vector<Loop> found;
    for (const Loop& ring : rings) {
        bool hit = false;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const int next = ring[(i + 1) % ring.size()];
            hit |= has(placed, ring[i]) || (touched.count(ring[i]) > 0 && touched.count(next) > 0);
        }
        if (hit)
            found.push_back(ring);
    }
    return found;
}

Positions centres(const Graph& graph)
{
    Positions at;
    for (const Box& box : graph.boxes)
        at.push_back(*box.centre);
    return at;
}

/// The visible length of an arrow as most on the ring have it, in points.
double usualLink(const Graph& graph, const Loop& ring)
{
    std::vector<double> lengths;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Box& from = graph.boxes[ring[i]];
        const Box& to = graph.boxes[ring[(i + 1) % ring.size()]];
        const double covered = shareInside(from, *from.centre, *to.centre) + shareInside(to, *to.centre, *from.centre);
        lengths.push_back(distance(*from.centre, *to.centre) * std::max(0.0, 1 - covered));
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

/// A loop that is a part of the map by itself and has just been closed becomes an even ring around its old middle.
bool closeRing(Graph& graph, const Loop& ring)
{
    for (const std::vector<int>& part : components(graph)) {
        if (!has(part, ring.front()))
            continue;
        const auto links = std::count_if(
            graph.edges.begin(), graph.edges.end(), [&](const Edge& edge) { return has(part, edge.from); });
        if (part.size() != ring.size() || links != static_cast<std::ptrdiff_t>(ring.size()))
            return false;
    }
    std::vector<Box> boxes;
    Point before;
    for (const int box : ring) {
        if (graph.boxes[box].pinned)
            return false;
        boxes.push_back(graph.boxes[box]);
        before = before + *graph.boxes[box].centre;
    }
    const Positions even = evenEllipse(boxes);
    Point after;
    for (const Point p : even)
        after = after + p;
    const Point shift = (before - after) * (1.0 / static_cast<double>(ring.size()));
    for (std::size_t i = 0; i < ring.size(); ++i)
        graph.boxes[ring[i]].centre = even[i] + shift;
    return true;
}

} // namespace

Positions settle(const Graph& given, const Settle& edit)
{
    Graph graph = given;
    const std::vector<int> placed = placeNew(graph, edit.chain);
    const std::vector<Loop> rings = ringsToShow(graph);
    const std::vector<Loop> touched = touchedLoops(rings, edit.touched, placed);

    std::vector<int> movable;
    const bool single = touched.size() == 1 && placed.empty() && touched[0].size() > 2;
    const bool keepsWide = single && edit.touched.size() > 2 && usualLink(graph, touched[0]) > wideLink;
    if (single && !keepsWide && closeRing(graph, touched[0])) {
        movable = touched[0];
    } else {
        for (const Loop& loop : touched)
            for (const int box : loop)
                if (!has(movable, box) && !graph.boxes[box].pinned)
                    movable.push_back(box);
        if (!movable.empty()) {
            Positions at;
            double width = 0;
            for (const Box& box : graph.boxes) {
                at.push_back(*box.centre);
                width += box.width / static_cast<double>(graph.boxes.size());
            }
            Minds minds;
            minds.overlap = 10;
            minds.hit = 8;
            minds.page = 0.5;
            Drawing drawing(graph, rings, nullptr, at, minds);
            // What has just come to stand in a ring stays there, and leaves its middle to the name.
            std::vector<int> round;
            if (placed.empty() && edit.touched.size() == 2)
                for (const Loop& loop : touched) {
                    for (const int box : roundOff(drawing, rings, loop))
                        round.push_back(box);
                    for (const int box : spreadPetals(drawing, rings, loop)) {
                        round.push_back(box);
                        if (!has(movable, box))
                            movable.push_back(box);
                    }
                }
            std::vector<int> others;
            std::copy_if(
                movable.begin(), movable.end(), std::back_inserter(others), [&](int box) { return !has(round, box); });
            relax(drawing, others, placed, {reach * width, pull});
            for (const int box : movable)
                graph.boxes[box].centre = drawing.positions()[box];
        }
    }

    Positions at = centres(graph);
    if (placed.empty() && edit.touched.empty())
        return at;
    // First what is new or touched gives way, then the others where that was not enough.
    std::vector<double> mobility(at.size(), 0);
    for (const int box : movable)
        mobility[box] = 0.5;
    for (const int box : placed)
        mobility[box] = 1;
    pushApart(graph.boxes, at, mobility, leastGap);
    for (std::size_t i = 0; i < at.size(); ++i)
        mobility[i] = graph.boxes[i].pinned
            ? 0
            : std::max(mobility[i], edit.touched.count(static_cast<int>(i)) > 0 ? 0.05 : 0.15);
    pushApart(graph.boxes, at, mobility, leastGap);
    for (std::size_t i = 0; i < at.size(); ++i)
        graph.boxes[i].centre = given.boxes[i].centre == at[i] ? at[i] : whole(at[i]);
    mend(graph);
    return centres(graph);
}

} // namespace layout
