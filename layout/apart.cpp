// SPDX-License-Identifier: EUPL-1.2
#include "layout/apart.h"

#include <numeric>

namespace layout {
namespace {

/// Every two boxes whose reach along the x axis is the same, leftmost first.
template <typename Visit> void overlapping(const std::vector<Rect>& rects, Visit visit)
{
    std::vector<int> order(rects.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&](int a, int b) { return rects[a].left != rects[b].left ? rects[a].left < rects[b].left : a < b; });
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t k = i + 1; k < order.size() && rects[order[k]].left < rects[order[i]].right; ++k)
            if (meet(rects[order[i]], rects[order[k]]))
                visit(order[i], order[k]);
}

/// Half the gap around each box: two such rectangles meet when the boxes are nearer than the gap.
std::vector<Rect> roomy(const std::vector<Box>& boxes, const Positions& at, Point gap)
{
    std::vector<Rect> rects;
    rects.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const double w = (boxes[i].width + gap.x) / 2;
        const double h = (boxes[i].height + gap.y) / 2;
        rects.push_back({at[i].x - w, at[i].y - h, at[i].x + w, at[i].y + h});
    }
    return rects;
}

bool round(const std::vector<Box>& boxes, Positions& at, const std::vector<double>& mobility, Point gap)
{
    bool moved = false;
    overlapping(roomy(boxes, at, gap), [&](int a, int b) {
        const double sum = mobility[a] + mobility[b];
        if (sum <= 0)
            return;
        const Point d = at[b] - at[a];
        const double x = (boxes[a].width + boxes[b].width) / 2 + gap.x - std::abs(d.x);
        const double y = (boxes[a].height + boxes[b].height) / 2 + gap.y - std::abs(d.y);
        if (x <= 0.01 || y <= 0.01)
            return;
        // A little more than needed, else many rounds creep towards each other.
        Point push = x < y ? Point{(d.x < 0 ? -x : x) * 1.02 + (d.x < 0 ? -0.02 : 0.02), 0}
                           : Point{0, (d.y < 0 ? -y : y) * 1.02 + (d.y < 0 ? -0.02 : 0.02)};
        at[a] = at[a] - push * (mobility[a] / sum);
        at[b] = at[b] + push * (mobility[b] / sum);
        moved = true;
    });
    return moved;
}

} // namespace

void pushApart(const std::vector<Box>& boxes, Positions& at, const std::vector<double>& mobility, Point gap)
{
    for (int i = 0; i < 400; ++i)
        if (!round(boxes, at, mobility, gap))
            return;
    std::vector<bool> stuck(boxes.size(), false);
    overlapping(roomy(boxes, at, {gap.x * 0.9, gap.y * 0.9}), [&](int a, int b) {
        const int giving = mobility[b] >= mobility[a] ? b : a;
        if (mobility[giving] > 0)
            stuck[giving] = true;
    });
    std::vector<Rect> taken;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!stuck[i])
            taken.push_back(rectOf(boxes[i], at[i]));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (stuck[i]) {
            at[i] = nearestFree(boxes[i], at[i], taken, gap);
            taken.push_back(rectOf(boxes[i], at[i]));
        }
}

std::vector<double> freeToMove(const std::vector<Box>& boxes)
{
    std::vector<double> mobility;
    for (const Box& box : boxes)
        mobility.push_back(box.pinned ? 0 : 1);
    return mobility;
}

} // namespace layout
