// SPDX-License-Identifier: EUPL-1.2
#include "layout/loops.h"

#include "layout/vector.h"

#include <algorithm>
#include <set>

namespace layout {
namespace {

Loop fromSmallest(Loop loop)
{
    std::rotate(loop.begin(), std::min_element(loop.begin(), loop.end()), loop.end());
    return loop;
}

/// The boxes of a shortest path; empty when there is none.
std::vector<int> shortestPath(const std::vector<std::vector<int>>& next, int from, int to)
{
    std::vector<int> parent(next.size(), -1);
    std::vector<int> queue{from};
    parent[from] = from;
    for (std::size_t i = 0; i < queue.size() && parent[to] < 0; ++i)
        for (const int box : next[queue[i]])
            if (parent[box] < 0) {
                parent[box] = queue[i];
                queue.push_back(box);
            }
    std::vector<int> path;
    if (parent[to] < 0)
        return path;
    for (int box = to; box != from; box = parent[box])
        path.push_back(box);
    path.push_back(from);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace

std::vector<std::vector<int>> successors(const Graph& graph)
{
    std::vector<std::vector<int>> next(graph.boxes.size());
    for (const Edge& edge : graph.edges)
        next[edge.from].push_back(edge.to);
    return next;
}

std::vector<std::vector<int>> neighbours(const Graph& graph)
{
    std::vector<std::vector<int>> near(graph.boxes.size());
    for (const Edge& edge : graph.edges) {
        near[edge.from].push_back(edge.to);
        near[edge.to].push_back(edge.from);
    }
    for (std::vector<int>& boxes : near) {
        std::sort(boxes.begin(), boxes.end());
        boxes.erase(std::unique(boxes.begin(), boxes.end()), boxes.end());
    }
    return near;
}

std::vector<Loop> ringsToShow(const Graph& graph, int longest)
{
    std::vector<Loop> rings;
    std::set<Loop> seen;
    for (const Loop& loop : graph.named)
        if (loop.size() >= 2 && seen.insert(fromSmallest(loop)).second)
            rings.push_back(loop);

    std::vector<std::vector<int>> next = successors(graph);
    for (std::vector<int>& boxes : next)
        std::sort(boxes.begin(), boxes.end());
    std::vector<Loop> found;
    for (const Edge& edge : graph.edges) {
        Loop loop = shortestPath(next, edge.to, edge.from);
        if (loop.empty() || static_cast<int>(loop.size()) > longest)
            continue;
        loop = fromSmallest(std::move(loop));
        if (seen.insert(loop).second)
            found.push_back(std::move(loop));
    }
    std::sort(found.begin(), found.end(),
        [](const Loop& a, const Loop& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    rings.insert(rings.end(), found.begin(), found.end());
    return rings;
}

std::vector<std::vector<int>> components(const Graph& graph)
{
    const std::vector<std::vector<int>> near = neighbours(graph);
    std::vector<bool> seen(graph.boxes.size(), false);
    std::vector<std::vector<int>> parts;
    for (std::size_t first = 0; first < graph.boxes.size(); ++first) {
        if (seen[first])
            continue;
        std::vector<int> part{static_cast<int>(first)};
        seen[first] = true;
        for (std::size_t i = 0; i < part.size(); ++i)
            for (const int box : near[part[i]])
                if (!seen[box]) {
                    seen[box] = true;
                    part.push_back(box);
                }
        std::sort(part.begin(), part.end());
        parts.push_back(std::move(part));
    }
    return parts;
}

Point middle(const Graph& graph, const Loop& loop)
{
    Point sum;
    for (const int box : loop)
        sum = sum + *graph.boxes[box].centre;
    return sum * (1.0 / static_cast<double>(loop.size()));
}

} // namespace layout
