// SPDX-License-Identifier: EUPL-1.2
#include "layout/rings.h"

#include "layout/apart.h"
#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/pack.h"

namespace layout {
namespace {

constexpr double partGap = 80;
/// Longer detours make rings nobody recognises.
constexpr int longestRing = 24;

/// Groups of boxes that each make a ring, then one group for each box on no loop.
std::vector<std::vector<int>> groups(const Graph& graph)
{
    std::vector<bool> placed(graph.boxes.size(), false);
    std::vector<std::vector<int>> found;
    for (const Loop& loop : ringsToShow(graph, longestRing)) {
        std::vector<int> ring;
        for (const int box : loop)
            if (!placed[box]) {
                placed[box] = true;
                ring.push_back(box);
            }
        if (!ring.empty())
            found.push_back(std::move(ring));
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        if (!placed[i])
            found.push_back({static_cast<int>(i)});
    return found;
}

} // namespace

Positions rings(const Graph& graph)
{
    const std::vector<std::vector<int>> parts = groups(graph);
    Positions at(graph.boxes.size());
    std::vector<Rect> bounds;
    for (const std::vector<int>& part : parts) {
        std::vector<Box> boxes;
        for (const int box : part)
            boxes.push_back(graph.boxes[box]);
        const Positions ring = evenEllipse(boxes);
        Rect rect = rectOf(boxes[0], ring[0]);
        for (std::size_t i = 0; i < part.size(); ++i) {
            at[part[i]] = ring[i];
            rect = around(rect, rectOf(boxes[i], ring[i]));
        }
        bounds.push_back(rect);
    }
    const std::vector<Point> corners = packed(bounds, partGap);
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const int box : parts[i])
            at[box] = at[box] + corners[i] - Point{bounds[i].left, bounds[i].top};
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        if (graph.boxes[i].pinned && graph.boxes[i].centre)
            at[i] = *graph.boxes[i].centre;
    pushApart(graph.boxes, at, freeToMove(graph.boxes));
    return at;
}

} // namespace layout
