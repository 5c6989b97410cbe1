// SPDX-License-Identifier: EUPL-1.2
/// Plane geometry on points and upright rectangles: the arithmetic under everything else in this room.
/// Lengths are points, y down.
#pragma once

#include "layout/graph.h"

#include <algorithm>
#include <cmath>

namespace layout {

constexpr Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
constexpr Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
constexpr Point operator*(Point a, double s)
{
    return {a.x * s, a.y * s};
}
constexpr double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}
/// Positive when b lies clockwise of a on the screen.
constexpr double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
inline double length(Point a)
{
    return std::sqrt(a.x * a.x + a.y * a.y);
}
inline double distance(Point a, Point b)
{
    return length(b - a);
}
constexpr Point between(Point a, Point b, double t)
{
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

/// Maps keep whole points only.
inline Point whole(Point p)
{
    return {std::round(p.x), std::round(p.y)};
}

/// An upright rectangle.
struct Rect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// The rectangle of a box that stands at `centre`, with `margin` around it.
inline Rect rectOf(const Box& box, Point centre, double margin = 0)
{
    const double w = box.width / 2 + margin;
    const double h = box.height / 2 + margin;
    return {centre.x - w, centre.y - h, centre.x + w, centre.y + h};
}

inline bool meet(const Rect& a, const Rect& b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

inline bool inside(Point p, const Rect& r)
{
    return p.x > r.left && p.x < r.right && p.y > r.top && p.y < r.bottom;
}

/// The smallest rectangle around both.
inline Rect around(const Rect& a, const Rect& b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

inline Rect around(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

/// Whether the segment a-b runs through the inside of the rectangle.
inline bool hits(Point a, Point b, const Rect& r)
{
    if (std::max(a.x, b.x) <= r.left || std::min(a.x, b.x) >= r.right || std::max(a.y, b.y) <= r.top
        || std::min(a.y, b.y) >= r.bottom)
        return false;
    // Not all four corners on one side of the line.
    const Point d = b - a;
    const double s1 = cross(d, Point{r.left, r.top} - a);
    const double s2 = cross(d, Point{r.right, r.top} - a);
    const double s3 = cross(d, Point{r.right, r.bottom} - a);
    const double s4 = cross(d, Point{r.left, r.bottom} - a);
    return !((s1 >= 0 && s2 >= 0 && s3 >= 0 && s4 >= 0) || (s1 <= 0 && s2 <= 0 && s3 <= 0 && s4 <= 0));
}

/// Whether the open segments a-b and c-d cross in one point.
inline bool crosses(Point a, Point b, Point c, Point d)
{
    const Point r = b - a;
    const Point s = d - c;
    const double c1 = cross(r, c - a);
    const double c2 = cross(r, d - a);
    if ((c1 > 0) == (c2 > 0))
        return false;
    const double d1 = cross(s, a - c);
    const double d2 = cross(s, b - c);
    return (d1 > 0) != (d2 > 0);
}

/// Where the ray from the centre of a box towards `target` leaves the box, as a share of the way to `target`; at
/// most 1.
inline double shareInside(const Box& box, Point centre, Point target)
{
    const double dx = std::abs(target.x - centre.x);
    const double dy = std::abs(target.y - centre.y);
    const double sx = dx > 0 ? box.width / 2 / dx : 1e9;
    const double sy = dy > 0 ? box.height / 2 / dy : 1e9;
    return std::min({sx, sy, 1.0});
}

/// How far the two rectangles are apart along each axis; negative where they overlap along it.
inline Point gaps(const Rect& a, const Rect& b)
{
    return {
        std::max(a.left, b.left) - std::min(a.right, b.right), std::max(a.top, b.top) - std::min(a.bottom, b.bottom)};
}

} // namespace layout
