// SPDX-License-Identifier: EUPL-1.2
#include "layout/mend.h"

#include "layout/faults.h"
#include "layout/spot.h"

#include <array>

namespace layout {
namespace {

/// Bigger maps are not mended: they would take too long and are coarse anyway.
constexpr std::size_t mostBoxes = 130;
constexpr int mostRepairs = 6;
constexpr std::array distances{16.0, 32.0, 56.0, 90.0, 140.0};
constexpr std::array<Point, 8> compass{
    Point{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {0.7, 0.7}, {-0.7, 0.7}, {-0.7, -0.7}, {0.7, -0.7}};
constexpr Point leastGap{12, 12};

/// The boxes that could step aside to end a fault, the likeliest first.
std::vector<int> suspects(const Graph& graph, const Fault& fault)
{
    std::vector<int> found;
    const auto add = [&](int box) {
        if (!graph.boxes[box].pinned && std::find(found.begin(), found.end(), box) == found.end())
            found.push_back(box);
    };
    if (fault.box >= 0)
        add(fault.box);
    add(graph.edges[fault.edge].to);
    add(graph.edges[fault.edge].from);
    if (fault.other >= 0) {
        add(graph.edges[fault.other].to);
        add(graph.edges[fault.other].from);
    }
    return found;
}

/// Tries to have fewer faults by shifting one box. Whether it did.
bool repair(Graph& graph, const Fault& fault, std::size_t faultCount)
{
    const std::vector<int> movable = suspects(graph, fault);
    for (const double far : distances)
        for (const int box : movable) {
            const Point home = *graph.boxes[box].centre;
            std::vector<Rect> taken;
            for (std::size_t i = 0; i < graph.boxes.size(); ++i)
                if (static_cast<int>(i) != box)
                    taken.push_back(rectOf(graph.boxes[i], *graph.boxes[i].centre));
            for (const Point direction : compass) {
                const Point spot = whole(home + direction * far);
                if (!isFree(graph.boxes[box], spot, taken, leastGap))
                    continue;
                graph.boxes[box].centre = spot;
                if (faults(graph, curves(graph)).size() < faultCount)
                    return true;
            }
            graph.boxes[box].centre = home;
        }
    return false;
}

} // namespace

void mend(Graph& graph)
{
    if (graph.boxes.size() > mostBoxes)
        return;
    for (int i = 0; i < mostRepairs; ++i) {
        const std::vector<Fault> found = faults(graph, curves(graph));
        const bool better = std::any_of(
            found.begin(), found.end(), [&](const Fault& fault) { return repair(graph, fault, found.size()); });
        if (!better)
            return;
    }
}

} // namespace layout
