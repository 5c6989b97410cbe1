// SPDX-License-Identifier: EUPL-1.2
#include "layout/bows.h"

#include "layout/loops.h"
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
/// A link on several loops bows away from where most of them have their middle. Loops count alike, whatever their
/// length, but for those that people named and those nobody looks at any more.
constexpr double namedVoice = 2;
constexpr double otherVoice = 0.1;
constexpr int ringsThatCount = 12;

/// The share of the line between two centres that no box covers.
double visibleShare(const Box& a, const Box& b)
{
    const double covered = shareInside(a, *a.centre, *b.centre) + shareInside(b, *b.centre, *a.centre);
    return std::max(0.1, 1 - covered);
}

} // namespace

std::vector<double> wantedBows(const Graph& graph, const std::vector<Loop>& rings)
{
    std::map<std::pair<int, int>, std::size_t> edgeAt;
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        edgeAt[{graph.edges[i].from, graph.edges[i].to}] = i;

    std::vector<double> sizes(graph.edges.size(), 0);
    std::vector<double> votes(graph.edges.size(), 0);
    int counted = 0;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const Loop& ring = rings[r];
        if (ring.size() < 3)
            continue;
        const bool named = r < graph.named.size();
        const double voice = (named                             ? namedVoice
                                     : counted < ringsThatCount ? 1
                                                                : otherVoice)
            / static_cast<double>(ring.size());
        ++counted;
        const Point centre = middle(graph, ring);
        const double whole = std::tan(std::numbers::pi / (2.0 * static_cast<double>(ring.size()))) / 2;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto found = edgeAt.find({ring[i], ring[(i + 1) % ring.size()]});
            if (found == edgeAt.end())
                continue;
            const Box& a = graph.boxes[found->first.first];
            const Box& b = graph.boxes[found->first.second];
            const std::size_t edge = found->second;
            const bool centreOnTheLeft = cross(*b.centre - *a.centre, centre - *a.centre) < 0;
            votes[edge] += centreOnTheLeft ? -voice : voice;
            if (sizes[edge] == 0)
                sizes[edge] = std::min(most, std::max(whole, visibleBow / visibleShare(a, b)));
        }
    }
    std::vector<double> bows(graph.edges.size(), 0);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Edge& edge = graph.edges[i];
        const auto back = edgeAt.find({edge.to, edge.from});
        if (back == edgeAt.end()) {
            bows[i] = sizes[i] == 0 ? outsideLoops : votes[i] < 0 ? -sizes[i] : sizes[i];
            continue;
        }
        // Seen from each its own way, two links between the same steps bow apart when both bow to the same hand.
        const double apart =
            std::min(most, visiblePairBow / visibleShare(graph.boxes[edge.from], graph.boxes[edge.to]));
        const double size = std::max(sizes[i], sizes[i] == 0 ? apart : 0.0);
        bows[i] = votes[i] + votes[back->second] < 0 ? -size : size;
    }
    return bows;
}

} // namespace layout
