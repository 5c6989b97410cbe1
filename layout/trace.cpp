// SPDX-License-Identifier: EUPL-1.2
#include "layout/trace.h"

#include "layout/arc.h"

namespace layout {
namespace {

/// Links closer than this over a stretch look like one.
constexpr double close = 5;

double distanceToSegment(Point p, Point a, Point b)
{
    const Point d = b - a;
    const double square = dot(d, d);
    const double t = square > 0 ? std::clamp(dot(p - a, d) / square, 0.0, 1.0) : 0.0;
    return distance(p, a + d * t);
}

/// As many strokes as keep an arc within about three quarters of a point, and none so long that two links could lie
/// upon each other along it unseen.
int strokesFor(const Curve& arc)
{
    const double bow = distance(pointAt(arc, 0, 0.5), between(arc.front(), arc.back(), 0.5));
    const double strokes = std::max(std::sqrt(bow / 0.75), distance(arc.front(), arc.back()) / 50);
    return std::clamp(static_cast<int>(strokes) + 1, 4, 32);
}

bool nearlyParallel(Point a, Point b)
{
    const double c = cross(a, b);
    return c * c < 0.12 * dot(a, a) * dot(b, b);
}

} // namespace

Trace trace(const Curve& curve)
{
    Trace made;
    const std::size_t pieces = (curve.size() - 1) / 3;
    const int strokes = pieces == 1 ? strokesFor(curve) : 4;
    made.points.reserve(pieces * strokes + 1);
    made.points.push_back(curve.front());
    made.bounds = around(curve.front(), curve.front());
    for (std::size_t piece = 0; piece < pieces; ++piece)
        for (int i = 1; i <= strokes; ++i) {
            const Point p =
                i == strokes ? curve[piece * 3 + 3] : pointAt(curve, piece, static_cast<double>(i) / strokes);
            made.points.push_back(p);
            made.bounds = around(made.bounds, around(p, p));
        }
    return made;
}

int boxesHit(const Trace& trace, const Graph& graph, const Edge& edge, double margin)
{
    int count = 0;
    for (int i = 0; i < static_cast<int>(graph.boxes.size()); ++i) {
        if (i == edge.from || i == edge.to)
            continue;
        const Rect rect = rectOf(graph.boxes[i], *graph.boxes[i].centre, margin);
        if (!meet(rect, trace.bounds))
            continue;
        for (std::size_t k = 1; k < trace.points.size(); ++k)
            if (hits(trace.points[k - 1], trace.points[k], rect)) {
                ++count;
                break;
            }
    }
    return count;
}

Meeting meeting(const Trace& a, const Trace& b)
{
    Meeting met;
    Rect wide = b.bounds;
    wide = {wide.left - close, wide.top - close, wide.right + close, wide.bottom + close};
    if (!meet(a.bounds, wide))
        return met;
    for (std::size_t i = 1; i < a.points.size(); ++i) {
        const Point p = a.points[i - 1];
        const Point q = a.points[i];
        const Rect pq = around(p, q);
        if (!meet({pq.left - close, pq.top - close, pq.right + close, pq.bottom + close}, b.bounds))
            continue;
        bool first = false;
        bool second = false;
        for (std::size_t k = 1; k < b.points.size(); ++k) {
            const Point r = b.points[k - 1];
            const Point s = b.points[k];
            if (std::min(r.x, s.x) > pq.right + close || std::max(r.x, s.x) < pq.left - close
                || std::min(r.y, s.y) > pq.bottom + close || std::max(r.y, s.y) < pq.top - close)
                continue;
            if (crosses(p, q, r, s))
                ++met.crossings;
            if (nearlyParallel(q - p, s - r)) {
                first |= distanceToSegment(between(p, q, 0.25), r, s) < close;
                second |= distanceToSegment(between(p, q, 0.75), r, s) < close;
            }
        }
        if (first || second)
            met.together += distance(p, q) * (first && second ? 1 : 0.5);
    }
    return met;
}

} // namespace layout
