// SPDX-License-Identifier: EUPL-1.2
#include "layout/arc.h"

#include "layout/vector.h"

namespace layout {
namespace {

/// The parameter where a curve that begins (or, backwards, ends) in the rectangle has left it for good.
double leaves(const Curve& curve, const Rect& rect, bool backwards)
{
    constexpr int samples = 12;
    const auto at = [&](double t) { return pointAt(curve, 0, backwards ? 1 - t : t); };
    int last = 0;
    for (int i = 1; i <= samples; ++i)
        if (inside(at(static_cast<double>(i) / samples), rect))
            last = i;
    if (last == samples)
        return 1;
    double in = static_cast<double>(last) / samples;
    double out = static_cast<double>(last + 1) / samples;
    for (int i = 0; i < 18; ++i) {
        const double middle = (in + out) / 2;
        (inside(at(middle), rect) ? in : out) = middle;
    }
    return out;
}

Curve straight(Point a, Point b)
{
    return {a, between(a, b, 1.0 / 3), between(a, b, 2.0 / 3), b};
}

/// The part of a one-piece curve between the parameters t0 and t1.
Curve cut(const Curve& curve, double t0, double t1)
{
    const Point* p = curve.data();
    const auto tangent = [&](double t) {
        const double u = 1 - t;
        return (p[1] - p[0]) * (3 * u * u) + (p[2] - p[1]) * (6 * u * t) + (p[3] - p[2]) * (3 * t * t);
    };
    const Point a = pointAt(curve, 0, t0);
    const Point b = pointAt(curve, 0, t1);
    const double third = (t1 - t0) / 3;
    return {a, a + tangent(t0) * third, b - tangent(t1) * third, b};
}

} // namespace

Point pointAt(const Curve& curve, std::size_t piece, double t)
{
    const Point* p = curve.data() + piece * 3;
    const double u = 1 - t;
    return p[0] * (u * u * u) + p[1] * (3 * u * u * t) + p[2] * (3 * u * t * t) + p[3] * (t * t * t);
}

Curve arc(const Box& from, const Box& to, double bend)
{
    const Point a = *from.centre;
    const Point b = *to.centre;
    const Point d = b - a;
    const Point top = between(a, b, 0.5) + Point{d.y, -d.x} * (2 * bend);
    const Curve whole{a, between(a, top, 2.0 / 3), between(b, top, 2.0 / 3), b};
    const double t0 = leaves(whole, rectOf(from, *from.centre), false);
    const double t1 = 1 - leaves(whole, rectOf(to, *to.centre), true);
    if (t0 < t1)
        return cut(whole, t0, t1);
    // The boxes touch: a short stroke from edge to edge through the middle.
    return straight(between(a, b, shareInside(from, a, b)), between(b, a, shareInside(to, b, a)));
}

} // namespace layout
