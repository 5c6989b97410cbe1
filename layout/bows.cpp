// SPDX-License-Identifier: EUPL-1.2
#include "layout/bows.h"

#include "layout/vector.h"

#include <map>
#include <numbers>

namespace layout {
namespace {

/// How far the visible part of an arc bows at least, as a share of its length.
constexpr double visibleBow = 0.06;
/// The same for two links between the same boxes.
constexpr double visiblePairBow = 0.13;
constexpr double outsideLoops = 0.05;
constexpr double most = 0.45;

/// The share of the line between two centres that no box covers.
double visibleShare(const Box& a, const Box& b)
{
    const double covered = shareInside(a, *a.centre, *b.centre) + shareInside(b, *b.centre, *a.centre);
    return std::max(0.1, 1 - covered);
}

Point middle(const Graph& graph, const Loop& loop)
{
    Point sum;
    for (const int box : loop)
        sum = sum + *graph.boxes[box].centre;
    return sum * (1.0 / static_cast<double>(loop.size()));
}

} // namespace

std::vector<double> wantedBows(const Graph& graph, const std::vector<Loop>& rings)
{
    std::map<std::pair<int, int>, std::size_t> edgeAt;
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        edgeAt[{graph.edges[i].from, graph.edges[i].to}] = i;

    std::vector<double> bows(graph.edges.size(), 0);
    for (const Loop& ring : rings) {
        if (ring.size() < 3)
            continue;
        const Point centre = middle(graph, ring);
        const double whole = std::tan(std::numbers::pi / (2.0 * static_cast<double>(ring.size()))) / 2;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto found = edgeAt.find({ring[i], ring[(i + 1) % ring.size()]});
            if (found == edgeAt.end() || bows[found->second] != 0)
                continue;
            const Box& a = graph.boxes[found->first.first];
            const Box& b = graph.boxes[found->first.second];
            const double size = std::min(most, std::max(whole, visibleBow / visibleShare(a, b)));
            const bool centreOnTheLeft = cross(*b.centre - *a.centre, centre - *a.centre) < 0;
            bows[found->second] = centreOnTheLeft ? -size : size;
        }
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Edge& edge = graph.edges[i];
        const auto back = edgeAt.find({edge.to, edge.from});
        if (back == edgeAt.end()) {
            if (bows[i] == 0)
                bows[i] = outsideLoops;
            continue;
        }
        const double apart =
            std::min(most, visiblePairBow / visibleShare(graph.boxes[edge.from], graph.boxes[edge.to]));
        // Seen from each its own way, two links bow apart when both bow to the same hand.
        if (bows[i] == 0)
            bows[i] = bows[back->second] < 0 ? -apart : apart;
        else if (bows[i] * bows[back->second] < 0 && i > back->second)
            bows[i] = -bows[i];
    }
    return bows;
}

} // namespace layout
