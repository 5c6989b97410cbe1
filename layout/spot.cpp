// SPDX-License-Identifier: EUPL-1.2
#include "layout/spot.h"

namespace layout {
namespace {

/// Where the centre of a box may not be because of one taken rectangle.
Rect forbidden(const Box& box, const Rect& taken, Point gap)
{
    const double w = box.width / 2 + gap.x;
    const double h = box.height / 2 + gap.y;
    return {taken.left - w, taken.top - h, taken.right + w, taken.bottom + h};
}

} // namespace

bool isFree(const Box& box, Point centre, const std::vector<Rect>& taken, Point gap)
{
    return std::none_of(
        taken.begin(), taken.end(), [&](const Rect& rect) { return inside(centre, forbidden(box, rect, gap)); });
}

Point nearestFree(const Box& box, Point wanted, const std::vector<Rect>& taken, Point gap)
{
    if (isFree(box, wanted, taken, gap))
        return wanted;
    // The nearest free point lies on the border of what is forbidden: straight beside `wanted`, or in a corner where
    // two borders cross.
    std::vector<Rect> rects;
    std::vector<double> xs{wanted.x};
    std::vector<double> ys{wanted.y};
    for (const Rect& rect : taken) {
        rects.push_back(forbidden(box, rect, gap));
        xs.insert(xs.end(), {rects.back().left, rects.back().right});
        ys.insert(ys.end(), {rects.back().top, rects.back().bottom});
    }
    const auto nearer = [](double home) {
        return [home](double a, double b) {
            const double da = std::abs(a - home);
            const double db = std::abs(b - home);
            return da != db ? da < db : a < b;
        };
    };
    std::sort(xs.begin(), xs.end(), nearer(wanted.x));
    std::sort(ys.begin(), ys.end(), nearer(wanted.y));
    Point best = wanted;
    double bestDistance = 1e18;
    for (const double x : xs) {
        if (std::abs(x - wanted.x) >= bestDistance)
            break;
        for (const double y : ys) {
            const Point p{x, y};
            const double d = distance(p, wanted);
            if (d >= bestDistance)
                break;
            if (std::none_of(rects.begin(), rects.end(), [&](const Rect& rect) { return inside(p, rect); })) {
                bestDistance = d;
                best = p;
                break;
            }
        }
    }
    return best;
}

} // namespace layout
