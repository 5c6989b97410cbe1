// SPDX-License-Identifier: EUPL-1.2
#include "layout/search.h"

#include "layout/loops.h"
#include "layout/pack.h"
#include "layout/part.h"
#include "layout/subgraph.h"

namespace layout {
namespace {

constexpr double partGap = 80;

} // namespace

Positions search(const Graph& graph, const Progress& progress)
{
    if (graph.boxes.empty())
        return {};
    const Neato neato;
    Positions at(graph.boxes.size());
    std::vector<Rect> bounds;
    const std::vector<std::vector<int>> parts = components(graph);
    for (const std::vector<int>& boxes : parts) {
        const Graph own = subgraph(graph, boxes);
        const Positions found = boxes.size() == 1 ? Positions(1) : searchPart(own, neato, progress);
        Rect rect = rectOf(own.boxes[0], found[0]);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            at[boxes[i]] = found[i];
            rect = around(rect, rectOf(own.boxes[i], found[i]));
        }
        bounds.push_back(rect);
    }
    const std::vector<Point> corners = packed(bounds, partGap);
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const int box : parts[i])
            at[box] = at[box] + corners[i] - Point{bounds[i].left, bounds[i].top};
    return at;
}

} // namespace layout
