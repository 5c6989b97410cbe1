// SPDX-License-Identifier: EUPL-1.2
#include "layout/subgraph.h"

namespace layout {

Graph subgraph(const Graph& graph, const std::vector<int>& boxes)
{
    std::vector<int> inside(graph.boxes.size(), -1);
    Graph made;
    for (const int box : boxes) {
        inside[box] = static_cast<int>(made.boxes.size());
        made.boxes.push_back(graph.boxes[box]);
    }
    for (const Edge& edge : graph.edges)
        if (inside[edge.from] >= 0 && inside[edge.to] >= 0)
            made.edges.push_back({inside[edge.from], inside[edge.to]});
    for (const Loop& loop : graph.named) {
        Loop here;
        for (const int box : loop)
            if (inside[box] >= 0)
                here.push_back(inside[box]);
        if (here.size() == loop.size())
            made.named.push_back(std::move(here));
    }
    return made;
}

} // namespace layout
