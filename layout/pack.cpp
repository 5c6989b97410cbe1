// SPDX-License-Identifier: EUPL-1.2
#include "layout/pack.h"

#include <numbers>
#include <numeric>

namespace layout {
namespace {

double width(const Rect& r)
{
    return r.right - r.left;
}
double height(const Rect& r)
{
    return r.bottom - r.top;
}

struct Rows {
    std::vector<Point> corners;
    double width = 0;
    double height = 0;
};

Rows inRows(const std::vector<Rect>& parts, const std::vector<int>& order, double line, double gap)
{
    Rows rows;
    rows.corners.resize(parts.size());
    Point pen;
    double rowHeight = 0;
    for (const int part : order) {
        if (pen.x > 0 && pen.x + width(parts[part]) > line) {
            pen = {0, pen.y + rowHeight + gap};
            rowHeight = 0;
        }
        rows.corners[part] = pen;
        pen.x += width(parts[part]) + gap;
        rowHeight = std::max(rowHeight, height(parts[part]));
        rows.width = std::max(rows.width, pen.x - gap);
        rows.height = std::max(rows.height, pen.y + rowHeight);
    }
    return rows;
}

} // namespace

std::vector<Point> packed(const std::vector<Rect>& parts, double gap)
{
    if (parts.empty())
        return {};
    std::vector<int> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return width(parts[a]) * height(parts[a]) > width(parts[b]) * height(parts[b]); });
    double widest = 0;
    double sum = 0;
    for (const Rect& part : parts) {
        widest = std::max(widest, width(part));
        sum += width(part) + gap;
    }
    Rows best;
    double bestSize = 1e18;
    for (double line = widest; line <= std::max(widest, sum) * 1.1; line *= 1.08) {
        Rows rows = inRows(parts, order, line, gap);
        // The smallest page that holds it.
        const double size = std::max(rows.width, rows.height * std::numbers::sqrt2);
        if (size < bestSize - 1e-9) {
            bestSize = size;
            best = std::move(rows);
        }
    }
    return best.corners;
}

} // namespace layout
