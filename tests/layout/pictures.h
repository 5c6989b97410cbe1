// SPDX-License-Identifier: EUPL-1.2
/// Graphs to lay out and questions to ask of a picture, for the tests of the layout room.
#pragma once

#include "layout/curves.h"
#include "layout/random.h"
#include "layout/vector.h"

#include <algorithm>
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

/// Links that need not cross: a ring that ears are put onto from outside, each from one box of the outline to another.
inline layout::Graph planarMap(std::uint64_t seed, int most)
{
    layout::Random random(seed);
    layout::Graph graph;
    layout::Loop outline;
    const auto add = [&] {
        graph.boxes.push_back({120.0 + random.below(80), 40.0 + 20 * random.below(3), {}, false});
        return static_cast<int>(graph.boxes.size()) - 1;
    };
    for (int i = 3 + random.below(3); i > 0; --i)
        outline.push_back(add());
    addLoop(graph, outline);
    while (static_cast<int>(graph.boxes.size()) < most) {
        // The outline between the two ends of an ear becomes inside; the ear takes its place.
        std::rotate(outline.begin(), outline.begin() + random.below(static_cast<int>(outline.size())), outline.end());
        const int covered = 1 + random.below(static_cast<int>(outline.size()) - 2);
        layout::Loop ear{outline[0]};
        for (int i = 1 + random.below(3); i > 0; --i)
            ear.push_back(add());
        ear.push_back(outline[covered]);
        const bool back = random.below(2) == 0;
        for (std::size_t i = 1; i < ear.size(); ++i)
            graph.edges.push_back(back ? layout::Edge{ear[i], ear[i - 1]} : layout::Edge{ear[i - 1], ear[i]});
        outline.erase(outline.begin(), outline.begin() + covered);
        outline.insert(outline.begin(), ear.begin(), ear.end() - 1);
    }
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

/// How many pairs of links run on top of each other: within 2.4 points over at least 24, away from boxes they share.
inline int linksOnTop(const layout::Graph& graph, const std::vector<layout::Curve>& curves)
{
    using layout::Point;
    constexpr double step = 4;
    std::vector<std::vector<Point>> dots;
    for (const layout::Curve& curve : curves) {
        const std::vector<Point> line = layout::flattened(curve);
        dots.emplace_back();
        double next = 0;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double length = layout::distance(line[i - 1], line[i]);
            for (; next < length; next += step)
                dots.back().push_back(layout::between(line[i - 1], line[i], next / length));
            next -= length;
        }
    }
    int found = 0;
    for (std::size_t a = 0; a < dots.size(); ++a)
        for (std::size_t b = a + 1; b < dots.size(); ++b) {
            const layout::Edge& e = graph.edges[a];
            const layout::Edge& f = graph.edges[b];
            int close = 0;
            for (const Point p : dots[a]) {
                const bool atSharedBox =
                    std::any_of(graph.boxes.begin(), graph.boxes.end(), [&](const layout::Box& box) {
                        const int i = static_cast<int>(&box - graph.boxes.data());
                        return (i == e.from || i == e.to) && (i == f.from || i == f.to) && outside(p, box) <= 10;
                    });
                if (!atSharedBox)
                    close += std::any_of(
                        dots[b].begin(), dots[b].end(), [&](Point q) { return layout::distance(p, q) <= 2.4; });
            }
            found += close * step >= 24;
        }
    return found;
}
