// SPDX-License-Identifier: EUPL-1.2
#include "layout/search.h"

#include "layout/apart.h"
#include "layout/loops.h"
#include "layout/mend.h"
#include "layout/pack.h"
#include "layout/part.h"
#include "layout/strip.h"
#include "layout/subgraph.h"

#include <optional>

namespace layout {
namespace {

/// Between separate parts of a map: points.
constexpr double partGap = 80;

bool isLoose(const std::vector<int>& part)
{
    return part.size() == 1;
}

Rect boundsOf(const Graph& graph, const std::vector<int>& part, const Positions& at)
{
    Rect bounds = rectOf(graph.boxes[part[0]], at[part[0]]);
    for (const int box : part)
        bounds = around(bounds, rectOf(graph.boxes[box], at[box]));
    return bounds;
}

bool hasPin(const Graph& graph, const std::vector<int>& part)
{
    return std::any_of(part.begin(), part.end(), [&](int box) { return graph.boxes[box].pinned; });
}

/// Parts that no pin holds go beside each other, right of those that stay where their pins are.
void pack(const Graph& graph, const std::vector<std::vector<int>>& parts, Positions& at)
{
    std::optional<Rect> held;
    std::vector<const std::vector<int>*> free;
    std::vector<Rect> bounds;
    for (const std::vector<int>& part : parts) {
        const Rect rect = boundsOf(graph, part, at);
        if (hasPin(graph, part)) {
            held = held ? around(*held, rect) : rect;
        } else {
            free.push_back(&part);
            bounds.push_back(rect);
        }
    }
    const std::vector<Point> corners = packed(bounds, partGap);
    const Point origin = held ? Point{held->right + partGap, held->top} : Point{};
    for (std::size_t i = 0; i < free.size(); ++i)
        for (const int box : *free[i])
            at[box] = at[box] + corners[i] + origin - Point{bounds[i].left, bounds[i].top};
}

} // namespace

Positions search(const Graph& graph, const Progress& progress)
{
    if (graph.boxes.empty())
        return {};
    const Neato neato;
    Positions at(graph.boxes.size());
    std::vector<std::vector<int>> linked;
    std::vector<int> loose;
    for (const std::vector<int>& part : components(graph)) {
        if (!isLoose(part))
            linked.push_back(part);
        else if (const Box& box = graph.boxes[part[0]]; box.pinned && box.centre)
            at[part[0]] = *box.centre;
        else
            loose.push_back(part[0]);
    }
    double done = 0;
    const auto steps = static_cast<double>(graph.boxes.size());
    for (const std::vector<int>& part : linked) {
        const double share = static_cast<double>(part.size()) / steps;
        const Positions found = searchPart(subgraph(graph, part), neato, [&](double within) {
            if (progress)
                progress(done + share * within);
        });
        for (std::size_t i = 0; i < part.size(); ++i)
            at[part[i]] = found[i];
        done += share;
    }
    pack(graph, linked, at);

    Graph drawn = graph;
    for (std::size_t i = 0; i < at.size(); ++i)
        drawn.boxes[i].centre = at[i];
    for (const int box : loose)
        drawn.boxes[box].centre.reset();
    for (const int box : loose)
        drawn.boxes[box].centre = nextInStrip(drawn, box);
    for (std::size_t i = 0; i < at.size(); ++i)
        at[i] = *drawn.boxes[i].centre;
    // Parts that pins hold may have been drawn upon each other.
    pushApart(graph.boxes, at, freeToMove(graph.boxes), {8, 8});
    for (std::size_t i = 0; i < at.size(); ++i)
        drawn.boxes[i].centre = graph.boxes[i].pinned ? at[i] : whole(at[i]);
    mend(drawn);
    for (std::size_t i = 0; i < at.size(); ++i)
        at[i] = *drawn.boxes[i].centre;
    if (progress)
        progress(1);
    return at;
}

} // namespace layout
