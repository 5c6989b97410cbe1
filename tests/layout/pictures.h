// SPDX-License-Identifier: EUPL-1.2
/// Graphs to lay out and questions to ask of a picture, for the tests of the layout room.
#pragma once

#include "layout/curves.h"
#include "layout/random.h"
#include "layout/vector.h"

#include <set>

/// A graph of boxes of a common size without links.
inline layout::Graph boxes(int count)
{
    layout::Graph graph;
    for (int i = 0; i < count; ++i)
        graph.boxes.push_back({200, i % 3 == 0 ? 100.0 : 80.0, {}, false});
    return graph;
}

/// Links the boxes in the order given, the last one back to the first.
inline void addLoop(layout::Graph& graph, const layout::Loop& loop)
{
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const layout::Edge edge{loop[i], loop[(i + 1) % loop.size()]};
        if (std::find(graph.edges.begin(), graph.edges.end(), edge) == graph.edges.end())
            graph.edges.push_back(edge);
    }
}

inline layout::Graph ringGraph(int count)
{
    layout::Graph graph = boxes(count);
    layout::Loop all;
    for (int i = 0; i < count; ++i)
        all.push_back(i);
    addLoop(graph, all);
    return graph;
}

inline layout::Graph placed(layout::Graph graph, const layout::Positions& at)
{
    for (std::size_t i = 0; i < at.size(); ++i)
        graph.boxes[i].centre = at[i];
    return graph;
}

/// A map as a group might draw it: up to `most` steps with short and long texts, loops, branches, loose steps.
inline layout::Graph randomMap(std::uint64_t seed, int most)
{
    layout::Random random(seed);
    layout::Graph graph;
    const int count = 2 + random.below(most - 1);
    for (int i = 0; i < count; ++i) {
        const int lines = 1 + random.below(random.below(6) == 0 ? 12 : 4);
        graph.boxes.push_back(
            {lines > 1 ? 150.0 + random.below(70) : 70.0 + random.below(140), 20.0 + 20 * lines, {}, false});
    }
    std::set<std::pair<int, int>> seen;
    const auto link = [&](int a, int b) {
        if (a != b && seen.insert({a, b}).second)
            graph.edges.push_back({a, b});
    };
    for (int loops = 1 + count / 9; loops > 0; --loops) {
        layout::Loop loop;
        for (int size = 2 + random.below(7); size > 0; --size)
            if (const int box = random.below(count); std::find(loop.begin(), loop.end(), box) == loop.end())
                loop.push_back(box);
        for (std::size_t i = 0; i < loop.size(); ++i)
            link(loop[i], loop[(i + 1) % loop.size()]);
        if (loop.size() > 2 && random.below(3) == 0)
            graph.named.push_back(loop);
    }
    for (int extra = count / 3; extra > 0; --extra)
        link(random.below(count), random.below(count));
    return graph;
}

/// How many pairs of boxes overlap by more than half a point.
inline int overlaps(const layout::Graph& graph)
{
    int found = 0;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        for (std::size_t k = i + 1; k < graph.boxes.size(); ++k)
            found += layout::meet(layout::rectOf(graph.boxes[i], *graph.boxes[i].centre, -0.25),
                layout::rectOf(graph.boxes[k], *graph.boxes[k].centre, -0.25));
    return found;
}

/// How many times a link runs through a box that is not its own.
inline int linksThroughBoxes(const layout::Graph& graph, const std::vector<layout::Curve>& curves)
{
    int found = 0;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const std::vector<layout::Point> line = layout::flattened(curves[i]);
        for (int box = 0; box < static_cast<int>(graph.boxes.size()); ++box) {
            if (box == graph.edges[i].from || box == graph.edges[i].to)
                continue;
            const layout::Rect rect = layout::rectOf(graph.boxes[box], *graph.boxes[box].centre, -1);
            for (std::size_t k = 1; k < line.size(); ++k)
                if (layout::hits(line[k - 1], line[k], rect)) {
                    ++found;
                    break;
                }
        }
    }
    return found;
}

/// How far a point is from the edge of a box: positive outside, negative inside.
inline double outside(layout::Point p, const layout::Box& box)
{
    return std::max(std::abs(p.x - box.centre->x) - box.width / 2, std::abs(p.y - box.centre->y) - box.height / 2);
}
