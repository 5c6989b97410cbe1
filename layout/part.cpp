// SPDX-License-Identifier: EUPL-1.2
#include "layout/part.h"

#include "layout/anneal.h"
#include "layout/apart.h"
#include "layout/curves.h"
#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/rings.h"
#include "layout/score.h"
#include "layout/turned.h"

namespace layout {
namespace {

/// How many different starts are tried.
constexpr int starts = 8;
/// How much the improving of a picture may cost, in looks at one box or link.
constexpr double work = 3e7;

/// The loop that the whole graph is, from its first named step or else its first box; empty when it is more than a
/// ring.
Loop onlyRing(const Graph& graph, const std::vector<Loop>& rings)
{
    const bool single =
        graph.edges.size() == graph.boxes.size() && !rings.empty() && rings.front().size() == graph.boxes.size();
    return single ? rings.front() : Loop{};
}

} // namespace

Positions searchPart(const Graph& graph, const Neato& neato, const Progress& progress)
{
    const std::vector<Loop> rings = ringsToShow(graph);
    const std::size_t count = graph.boxes.size();
    const bool anyPinned =
        std::any_of(graph.boxes.begin(), graph.boxes.end(), [](const Box& box) { return box.pinned; });
    if (const Loop only = onlyRing(graph, rings); !only.empty() && !anyPinned) {
        std::vector<Box> boxes;
        for (const int box : only)
            boxes.push_back(graph.boxes[box]);
        const Positions ellipse = evenEllipse(boxes);
        Positions at(count);
        for (std::size_t i = 0; i < count; ++i)
            at[only[i]] = ellipse[i];
        return at;
    }

    const Wishes wishes(graph, rings);
    const double edges = static_cast<double>(graph.edges.size());
    const double steps = static_cast<double>(count);
    // About how many boxes and links one move has to look at.
    const double looks = 30 + (6 * edges / steps + 1) * (edges + steps);
    const int moves = static_cast<int>(work / looks);
    Positions best;
    double least = 1e18;
    for (int i = 0; i < starts; ++i) {
        Random random(static_cast<std::uint64_t>(i) + 1);
        Positions at(count);
        if (i == 0)
            at = layout::rings(graph);
        else
            for (Point& p : at)
                p = Point{random.signedUnit(), random.signedUnit()} * (100 * std::sqrt(static_cast<double>(count)));
        at = turned(graph, rings, neato.solve(graph, wishes, at, count <= 150), wishes.flatness());
        Drawing drawing(graph, rings, &wishes, std::move(at));
        anneal(drawing, {moves / starts, 1.0, 300}, random);
        at = drawing.positions();
        pushApart(graph.boxes, at, freeToMove(graph.boxes));
        Graph placed = graph;
        for (std::size_t k = 0; k < count; ++k)
            placed.boxes[k].centre = at[k];
        const double flaws = flawsSeen(placed, rings, curves(placed));
        if (flaws < least) {
            least = flaws;
            best = std::move(at);
        }
        if (progress)
            progress(static_cast<double>(i + 1) / starts);
    }
    return best;
}

} // namespace layout
