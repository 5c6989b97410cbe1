// SPDX-License-Identifier: EUPL-1.2
#include "layout/part.h"

#include "layout/anneal.h"
#include "layout/apart.h"
#include "layout/curves.h"
#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/planar.h"
#include "layout/rings.h"
#include "layout/score.h"
#include "layout/sgd.h"
#include "layout/turned.h"

namespace layout {
namespace {

/// How many different starts are tried, how many of them are worked out, and which are unfolded. A big map needs all
/// its moves for one.
struct Starts {
    int count = 8;
    int finalists = 4;
    int unfolded = 2;
};
Starts startsFor(std::size_t steps)
{
    return steps <= 130 ? Starts{} : Starts{1, 1, 0};
}
/// At first boxes may jump far and get worse; the finalists are only smoothed. So are unfolded starts, and at first no
/// link of theirs may come to cross another.
constexpr double warmStart = 2;
constexpr double farJump = 800;
constexpr double warmFinish = 0.7;
constexpr double nearJump = 300;
constexpr double keepUnfolded = 60;
/// Up to this many boxes Graphviz solves the stress.
constexpr std::size_t neatoUpTo = 130;

/// How many moves the improving may take: a fixed amount of work, more for bigger maps.
int movesFor(const Graph& graph)
{
    const double edges = static_cast<double>(graph.edges.size());
    const double steps = static_cast<double>(graph.boxes.size());
    // About how many boxes and links one move has to look at, and how many looks we can afford.
    const double looks = 30 + (6 * edges / steps + 1) * (edges + steps);
    const double size = steps / 50;
    const double work = std::max(9e6, 1.8e8 * (size < 1 ? std::pow(size, 5.8) : size));
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

bool anyPinned(const Graph& graph)
{
    return std::any_of(graph.boxes.begin(), graph.boxes.end(), [](const Box& box) { return box.pinned; });
}

/// The ring along an ellipse.
Positions alone(const Graph& graph, const Loop& ring)
{
    std::vector<Box> boxes;
    for (const int box : ring)
        boxes.push_back(graph.boxes[box]);
    const Positions ellipse = evenEllipse(boxes);
    Positions at(ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i)
        at[ring[i]] = ellipse[i];
    return at;
}

/// Where a start that is solved for stress begins: the first with rings beside each other, the others anywhere.
Positions scattered(const Graph& graph, bool inRings, Random& random)
{
    if (inRings)
        return rings(graph);
    Positions at(graph.boxes.size());
    for (Point& p : at)
        p = Point{random.signedUnit(), random.signedUnit()} * (100 * std::sqrt(static_cast<double>(at.size())));
    return at;
}

/// One start, improved for the first time.
Attempt attempted(
    const Graph& graph, const std::vector<Loop>& rings, const Wishes& wishes, const Neato& neato, int number, int moves)
{
    Random random(static_cast<std::uint64_t>(number) + 1);
    const std::size_t count = graph.boxes.size();
    const int unfoldedOnes = count >= 3 ? startsFor(count).unfolded : 0;
    const bool open = number < unfoldedOnes;
    Positions start;
    if (open)
        start = unfolded(graph, rings, number);
    else
        start = scattered(graph, number == unfoldedOnes, random);
    if (!open)
        start = count <= neatoUpTo ? neato.solve(wishes, start) : solveBySgd(wishes, std::move(start), random);
    start = pinnedDown(graph, turned(graph, rings, std::move(start), wishes.flatness()));
    Minds minds;
    if (open)
        minds.crossing = keepUnfolded;
    Drawing drawing(graph, rings, &wishes, std::move(start), minds);
    anneal(drawing, open ? Cooling{moves, warmFinish, nearJump} : Cooling{moves, warmStart, farJump}, random);
    return {drawing.positions(), Drawing(graph, rings, &wishes, drawing.positions()).total()};
}

} // namespace

Positions searchPart(const Graph& graph, const Neato& neato, const Progress& progress)
{
    const std::vector<Loop> rings = ringsToShow(graph);
    if (const Loop only = onlyRing(graph, rings); !only.empty() && !anyPinned(graph))
        return alone(graph, only);

    const Wishes wishes(graph, rings);
    const int moves = movesFor(graph);
    const Starts starts = startsFor(graph.boxes.size());
    std::vector<Attempt> attempts;
    for (int i = 0; i < starts.count; ++i) {
        attempts.push_back(attempted(graph, rings, wishes, neato, i, moves / 2 / starts.count));
        if (progress)
            progress(0.6 * (i + 1) / starts.count);
    }
    std::stable_sort(
        attempts.begin(), attempts.end(), [](const Attempt& a, const Attempt& b) { return a.flaws < b.flaws; });
    attempts.resize(starts.finalists);
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        Random random(1000 + i);
        Drawing drawing(graph, rings, &wishes, attempts[i].at);
        anneal(drawing, {moves / 2 / starts.finalists, warmFinish, nearJump}, random);
        attempts[i].at = drawing.positions();
        pushApart(graph.boxes, attempts[i].at, freeToMove(graph.boxes));
        Graph placed = graph;
        for (std::size_t k = 0; k < attempts[i].at.size(); ++k)
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
