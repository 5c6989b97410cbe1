// SPDX-License-Identifier: EUPL-1.2
#include "layout/part.h"

#include "layout/anneal.h"
#include "layout/apart.h"
#include "layout/curves.h"
#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/rings.h"
#include "layout/score.h"
#include "layout/sgd.h"
#include "layout/turned.h"

namespace layout {
namespace {

/// How many different starts are tried, and how many of them are worked out. A big map needs all its moves for one.
int startsFor(std::size_t steps)
{
    return steps <= 130 ? 4 : 1;
}
int finalistsFor(std::size_t steps)
{
    return steps <= 130 ? 2 : 1;
}
/// At first boxes may jump far and get worse; the finalists are only smoothed.
constexpr double warmStart = 2;
constexpr double farJump = 800;
constexpr double warmFinish = 0.7;
constexpr double nearJump = 300;
/// Up to this many boxes Graphviz solves the stress.
constexpr std::size_t neatoUpTo = 130;

/// How many moves the improving may take: a fixed amount of work, more for bigger maps.
int movesFor(const Graph& graph)
{
    const double edges = static_cast<double>(graph.edges.size());
    const double steps = static_cast<double>(graph.boxes.size());
    // About how many boxes and links one move has to look at, and how many looks we can afford.
    const double looks = 30 + (6 * edges / steps + 1) * (edges + steps);
    const double work = std::max(8e6, 9e7 * std::pow(steps / 50, steps < 50 ? 4.5 : 1.4));
    return static_cast<int>(work / looks);
}

struct Attempt {
    Positions at;
    double flaws = 0;
};

/// The loop that the whole graph is, from its first named step or else its first box; empty when it is more than a
/// ring.
Loop onlyRing(const Graph& graph, const std::vector<Loop>& rings)
{
    const bool single =
        graph.edges.size() == graph.boxes.size() && !rings.empty() && rings.front().size() == graph.boxes.size();
    return single ? rings.front() : Loop{};
}

/// Shifts a drawing to where its pinned boxes are on average, and puts those exactly where they belong.
Positions pinnedDown(const Graph& graph, Positions at)
{
    Point shift;
    double pins = 0;
    for (std::size_t i = 0; i < at.size(); ++i)
        if (graph.boxes[i].pinned && graph.boxes[i].centre) {
            shift = shift + *graph.boxes[i].centre - at[i];
            ++pins;
        }
    if (pins == 0)
        return at;
    for (std::size_t i = 0; i < at.size(); ++i)
        at[i] = graph.boxes[i].pinned && graph.boxes[i].centre ? *graph.boxes[i].centre : at[i] + shift * (1 / pins);
    return at;
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
    const int moves = movesFor(graph);
    const int starts = startsFor(count);
    const int finalists = finalistsFor(count);
    std::vector<Attempt> attempts;
    for (int i = 0; i < starts; ++i) {
        Random random(static_cast<std::uint64_t>(i) + 1);
        Positions start(count);
        if (i == 0)
            start = layout::rings(graph);
        else
            for (Point& p : start)
                p = Point{random.signedUnit(), random.signedUnit()} * (100 * std::sqrt(static_cast<double>(count)));
        start = count <= neatoUpTo ? neato.solve(wishes, start) : solveBySgd(wishes, std::move(start), random);
        start = pinnedDown(graph, turned(graph, rings, std::move(start), wishes.flatness()));
        Drawing drawing(graph, rings, &wishes, std::move(start));
        anneal(drawing, {moves / 2 / starts, warmStart, farJump}, random);
        attempts.push_back({drawing.positions(), drawing.total()});
        if (progress)
            progress(0.6 * (i + 1) / starts);
    }
    std::stable_sort(
        attempts.begin(), attempts.end(), [](const Attempt& a, const Attempt& b) { return a.flaws < b.flaws; });
    attempts.resize(finalists);
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        Random random(1000 + i);
        Drawing drawing(graph, rings, &wishes, attempts[i].at);
        anneal(drawing, {moves / 2 / finalists, warmFinish, nearJump}, random);
        attempts[i].at = drawing.positions();
        pushApart(graph.boxes, attempts[i].at, freeToMove(graph.boxes));
        Graph placed = graph;
        for (std::size_t k = 0; k < count; ++k)
            placed.boxes[k].centre = attempts[i].at[k];
        attempts[i].flaws = flawsSeen(placed, rings, curves(placed));
        if (progress)
            progress(0.6 + 0.4 * static_cast<double>(i + 1) / static_cast<double>(attempts.size()));
    }
    return std::min_element(attempts.begin(), attempts.end(), [](const Attempt& a, const Attempt& b) {
        return a.flaws < b.flaws;
    })->at;
}

} // namespace layout
