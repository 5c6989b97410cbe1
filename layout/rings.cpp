// SPDX-License-Identifier: EUPL-1.2
#include "layout/rings.h"

#include "layout/apart.h"
#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/pack.h"
#include "layout/strip.h"

namespace layout {
namespace {

constexpr double partGap = 80;
/// Longer detours make rings nobody recognises.
constexpr int longestRing = 24;

/// Adds the box and those that its edges lead to, further and further, as far as they are not placed yet.
void follow(const std::vector<std::vector<int>>& next, int box, std::vector<bool>& placed, std::vector<int>& group)
{
    placed[box] = true;
    group.push_back(box);
    for (const int other : next[box])
        if (!placed[other])
            follow(next, other, placed, group);
}

/// Groups of boxes that each make a ring: loops, then chains, which lack but an arrow. Boxes without links are in none.
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
    const std::vector<std::vector<int>> next = successors(graph);
    const std::vector<std::vector<int>> near = neighbours(graph);
    std::vector<bool> begins(graph.boxes.size(), true);
    for (const Edge& edge : graph.edges)
        begins[edge.to] = false;
    for (const bool beginnings : {true, false})
        for (int box = 0; box < static_cast<int>(graph.boxes.size()); ++box)
            if (!placed[box] && begins[box] == beginnings && !near[box].empty()) {
                std::vector<int> chain;
                follow(next, box, placed, chain);
                found.push_back(std::move(chain));
            }
    return found;
}

/// Puts the boxes without links into the strip beside the others.
void addLoose(const Graph& graph, Positions& at)
{
    const std::vector<std::vector<int>> near = neighbours(graph);
    Graph drawn = graph;
    for (std::size_t i = 0; i < at.size(); ++i)
        if (near[i].empty() && !(graph.boxes[i].pinned && graph.boxes[i].centre))
            drawn.boxes[i].centre.reset();
        else
            drawn.boxes[i].centre = at[i];
    for (std::size_t i = 0; i < at.size(); ++i)
        if (!drawn.boxes[i].centre)
            at[i] = *(drawn.boxes[i].centre = nextInStrip(drawn, static_cast<int>(i)));
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
    addLoose(graph, at);
    pushApart(graph.boxes, at, freeToMove(graph.boxes));
    return at;
}

} // namespace layout
