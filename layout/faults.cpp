// SPDX-License-Identifier: EUPL-1.2
#include "layout/faults.h"

#include "layout/trace.h"

namespace layout {
namespace {

/// Links closer than this over such a length, away from the boxes they share, are one line to the eye: points.
constexpr double close = 3;
constexpr double run = 20;
constexpr double nearSharedBox = 10;
constexpr double step = 4;

/// Points along the curve, `step` apart.
std::vector<Point> dots(const Curve& curve)
{
    const std::vector<Point> line = flattened(curve);
    std::vector<Point> found;
    double next = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = distance(line[i - 1], line[i]);
        for (; next < length; next += step)
            found.push_back(between(line[i - 1], line[i], next / length));
        next -= length;
    }
    return found;
}

bool onTop(const Graph& graph, const Edge& a, const Curve& first, const Edge& b, const Curve& second)
{
    std::vector<Rect> shared;
    for (const int box : {a.from, a.to})
        if (box == b.from || box == b.to)
            shared.push_back(rectOf(graph.boxes[box], *graph.boxes[box].centre, nearSharedBox));
    const std::vector<Point> others = dots(second);
    double length = 0;
    for (const Point p : dots(first)) {
        if (std::any_of(shared.begin(), shared.end(), [&](const Rect& rect) { return inside(p, rect); }))
            continue;
        if (std::any_of(others.begin(), others.end(), [&](Point q) { return distance(p, q) < close; }))
            length += step;
    }
    return length >= run;
}

} // namespace

std::vector<Fault> faults(const Graph& graph, const std::vector<Curve>& curves)
{
    std::vector<Trace> lines;
    for (const Curve& curve : curves)
        lines.push_back(trace(curve));
    std::vector<Fault> found;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const Edge& edge = graph.edges[i];
        for (int box = 0; box < static_cast<int>(graph.boxes.size()); ++box) {
            const Rect rect = rectOf(graph.boxes[box], *graph.boxes[box].centre);
            if (box == edge.from || box == edge.to || !meet(rect, lines[i].bounds))
                continue;
            for (std::size_t k = 1; k < lines[i].points.size(); ++k)
                if (hits(lines[i].points[k - 1], lines[i].points[k], rect)) {
                    found.push_back({i, box, -1});
                    break;
                }
        }
        for (int k = i + 1; k < static_cast<int>(lines.size()); ++k)
            if (meeting(lines[i], lines[k]).together > 0 && onTop(graph, edge, curves[i], graph.edges[k], curves[k]))
                found.push_back({i, -1, k});
    }
    return found;
}

} // namespace layout
