// SPDX-License-Identifier: EUPL-1.2
#include "layout/settle.h"

#include "layout/apart.h"
#include "layout/ellipse.h"
#include "layout/loops.h"

namespace layout {

Positions settle(const Graph& graph, const Settle&)
{
    const std::vector<std::vector<int>> near = neighbours(graph);
    Positions at(graph.boxes.size());
    std::vector<Rect> taken;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        if (graph.boxes[i].centre) {
            at[i] = *graph.boxes[i].centre;
            taken.push_back(rectOf(graph.boxes[i], at[i]));
        }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (graph.boxes[i].centre)
            continue;
        Point wanted;
        for (const int box : near[i])
            if (graph.boxes[box].centre)
                wanted = *graph.boxes[box].centre;
        at[i] = nearestFree(graph.boxes[i], wanted, taken, {linkLength, linkLength});
        taken.push_back(rectOf(graph.boxes[i], at[i]));
    }
    pushApart(graph.boxes, at, freeToMove(graph.boxes));
    return at;
}

} // namespace layout
