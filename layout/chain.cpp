// SPDX-License-Identifier: EUPL-1.2
#include "layout/chain.h"

#include "layout/ellipse.h"
#include "layout/spot.h"

#include <array>

namespace layout {
namespace {

/// Most patterns that people draw have five to seven steps of two or three lines.
constexpr int commonCount = 6;
constexpr Box commonBox{205, 80, {}, false};
/// A chain that outgrows the ring goes on in a spiral around it.
constexpr double spiral = 0.8;

/// Where on the ring the chain may begin, as a number of places from the top: the top is preferred, then the left, the
/// right, the bottom.
constexpr std::array beginnings{0, 4, 2, 3, 5, 1};

/// The place of the chain's box number `index`, from the place of its first box.
Point offset(const Positions& ring, int beginning, int index)
{
    const auto place = [&](int i) {
        return ring[(beginning + i) % commonCount] * (1 + spiral * static_cast<double>(i / commonCount));
    };
    return place(index) - place(0);
}

} // namespace

Point nextOnRing(const Graph& graph, const std::vector<int>& chain)
{
    const Positions ring = evenEllipse(std::vector<Box>(commonCount, commonBox));
    const auto missing = std::find_if(chain.begin(), chain.end(), [&](int box) { return !graph.boxes[box].centre; });
    const int index = static_cast<int>(missing - chain.begin());
    const Box& mine = graph.boxes[*missing];
    const Point first = *graph.boxes[chain.front()].centre;

    std::vector<Rect> taken;
    std::vector<Rect> others;
    for (int i = 0; i < static_cast<int>(graph.boxes.size()); ++i) {
        if (!graph.boxes[i].centre)
            continue;
        taken.push_back(rectOf(graph.boxes[i], *graph.boxes[i].centre));
        if (std::find(chain.begin(), chain.end(), i) == chain.end())
            others.push_back(taken.back());
    }

    // The beginning that fits the boxes of the chain that are there already; at first, the one with the most room.
    Point best;
    double least = 1e18;
    for (const int beginning : beginnings) {
        double misfit = 0;
        for (int i = 1; i < index; ++i)
            misfit += distance(*graph.boxes[chain[i]].centre, first + offset(ring, beginning, i)) / 10;
        for (int i = std::max(1, index); i < commonCount; ++i)
            misfit += isFree(commonBox, first + offset(ring, beginning, i), others) ? 0 : 1;
        if (misfit < least - 1e-9) {
            least = misfit;
            best = first + offset(ring, beginning, index);
        }
    }
    return nearestFree(mine, best, taken);
}

} // namespace layout
