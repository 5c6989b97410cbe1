// SPDX-License-Identifier: EUPL-1.2
#include "layout/roundness.h"

#include "layout/vector.h"

namespace layout {
namespace {

/// Squeezes points around their middle into as round a shape as a 2:1 ellipse can become.
void squeeze(std::vector<Point>& points)
{
    const double share = 1.0 / static_cast<double>(points.size());
    Point middle;
    for (const Point p : points)
        middle = middle + p * share;
    double a = 0;
    double b = 0;
    double c = 0;
    for (Point& p : points) {
        p = p - middle;
        a += p.x * p.x * share;
        b += p.x * p.y * share;
        c += p.y * p.y * share;
    }
    // Eigenvalues of the covariance: the squared lengths of the long and the short axis.
    const double mean = (a + c) / 2;
    const double spread = std::sqrt((a - c) * (a - c) / 4 + b * b);
    const double large = mean + spread;
    const double small = mean - spread;
    if (large < 1e-9)
        return;
    const double ratio = small > large / 4 ? std::sqrt(large / small) : 2;
    Point axis = b != 0 ? Point{large - c, b} : (a >= c ? Point{1, 0} : Point{0, 1});
    axis = axis * (1 / length(axis));
    for (Point& p : points)
        p = {dot(p, axis) / ratio, cross(axis, p)};
}

bool crossesItself(const std::vector<Point>& points)
{
    const std::size_t count = points.size();
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t k = i + 2; k < count; ++k)
            if ((i != 0 || k + 1 != count) && crosses(points[i], points[i + 1], points[k], points[(k + 1) % count]))
                return true;
    return false;
}

} // namespace

Ring ringOf(const Loop& loop, const Positions& at)
{
    const std::size_t count = loop.size();
    // Called very often by the search: one buffer for each thread instead of one allocation for each call.
    thread_local std::vector<Point> points;
    points.clear();
    for (const int box : loop)
        points.push_back(at[box]);
    double area = 0;
    for (std::size_t i = 0; i < count; ++i)
        area += cross(points[i], points[(i + 1) % count]);
    Ring ring{0, area > 0};
    squeeze(points);

    double mean = 0;
    thread_local std::vector<double> radii;
    radii.clear();
    for (const Point p : points) {
        radii.push_back(length(p));
        mean += radii.back();
    }
    mean /= static_cast<double>(count);
    if (mean < 1e-9)
        return ring;
    double off = 0;
    for (const double radius : radii)
        off += std::abs(radius - mean);
    const double radial = std::max(0.0, 1 - 2 * off / static_cast<double>(count) / mean);

    int ahead = 0;
    // Each turn around the middle passes the ray to the right once.
    int turns = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Point p = points[i];
        const Point q = points[(i + 1) % count];
        const double turn = cross(p, q);
        ahead += turn > 0;
        if ((p.y < 0) != (q.y < 0) && (q.y < 0 ? -turn : turn) > 0)
            turns += q.y < 0 ? -1 : 1;
    }
    const int inOrder = 2 * ahead >= static_cast<int>(count) ? ahead : static_cast<int>(count) - ahead;
    ring.roundness = radial * inOrder / static_cast<double>(count);
    if (std::abs(turns) != 1)
        ring.roundness *= 0.5;
    if (count > 3 && inOrder < static_cast<int>(count) && crossesItself(points))
        ring.roundness *= 0.5;
    return ring;
}

} // namespace layout
