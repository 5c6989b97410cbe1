// SPDX-License-Identifier: EUPL-1.2
#include "layout/newcomers.h"

#include "layout/loops.h"
#include "layout/rings.h"
#include "layout/subgraph.h"
#include "layout/vector.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace layout {
namespace {

/// Between what is there and what comes.
constexpr double besideGap = 120;
/// Width to height of a page.
constexpr double page = 1.414;

template <class Centre> Rect bounds(const std::vector<Box>& boxes, Centre centre)
{
    std::optional<Rect> all;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (const std::optional<Point> place = centre(i)) {
            const Rect rect = rectOf(boxes[i], *place);
            all = all ? around(*all, rect) : rect;
        }
    return *all;
}

double unlikePage(const Rect& rect)
{
    return std::abs(std::log((rect.right - rect.left) / (rect.bottom - rect.top) / page));
}

Rect moved(const Rect& rect, Point by)
{
    return {rect.left + by.x, rect.top + by.y, rect.right + by.x, rect.bottom + by.y};
}

} // namespace

std::vector<int> placeNewcomers(Graph& graph)
{
    std::vector<int> coming;
    for (const std::vector<int>& part : components(graph))
        if (part.size() > 1 && std::ranges::none_of(part, [&](int box) { return graph.boxes[box].centre.has_value(); }))
            coming.insert(coming.end(), part.begin(), part.end());
    if (coming.empty())
        return coming;
    const Graph part = subgraph(graph, coming);
    const Positions at = rings(part);
    const Rect there = bounds(graph.boxes, [&](std::size_t i) { return graph.boxes[i].centre; });
    const Rect fresh = bounds(part.boxes, [&](std::size_t i) { return std::optional(at[i]); });

    const Point beside{there.right + besideGap - fresh.left, (there.top + there.bottom - fresh.top - fresh.bottom) / 2};
    const Point below{(there.left + there.right - fresh.left - fresh.right) / 2, there.bottom + besideGap - fresh.top};
    const bool goesBelow =
        unlikePage(around(there, moved(fresh, below))) < unlikePage(around(there, moved(fresh, beside)));
    for (std::size_t i = 0; i < coming.size(); ++i)
        graph.boxes[coming[i]].centre = whole(at[i] + (goesBelow ? below : beside));
    return coming;
}

} // namespace layout
