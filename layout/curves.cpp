// SPDX-License-Identifier: EUPL-1.2
#include "layout/curves.h"

#include "layout/arc.h"
#include "layout/bows.h"
#include "layout/choose.h"
#include "layout/loops.h"
#include "layout/vector.h"

namespace layout {
namespace {

/// Whether the control points of a piece are so close to its chord that the chord may stand for it.
bool flat(Point a, Point b, Point c, Point d, double tolerance)
{
    // A cubic strays from its chord by at most 3/4 of the distance of its control points from their places on it.
    const Point u = b - between(a, d, 1.0 / 3);
    const Point v = c - between(a, d, 2.0 / 3);
    return 0.75 * std::max(length(u), length(v)) <= tolerance;
}

void flatten(std::vector<Point>& line, Point a, Point b, Point c, Point d, double tolerance, int depth)
{
    if (depth == 0 || flat(a, b, c, d, tolerance)) {
        line.push_back(d);
        return;
    }
    const Point ab = between(a, b, 0.5);
    const Point bc = between(b, c, 0.5);
    const Point cd = between(c, d, 0.5);
    const Point abc = between(ab, bc, 0.5);
    const Point bcd = between(bc, cd, 0.5);
    const Point middle = between(abc, bcd, 0.5);
    flatten(line, a, ab, abc, middle, tolerance, depth - 1);
    flatten(line, middle, bcd, cd, d, tolerance, depth - 1);
}

} // namespace

std::vector<Curve> curves(const Graph& graph)
{
    return chooseArcs(graph, wantedBows(graph, ringsToShow(graph)));
}

std::vector<Point> flattened(const Curve& curve, double tolerance)
{
    std::vector<Point> line{curve.front()};
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3)
        flatten(line, curve[i], curve[i + 1], curve[i + 2], curve[i + 3], tolerance, 10);
    return line;
}

} // namespace layout
