// SPDX-License-Identifier: EUPL-1.2
#include "layout/strip.h"

#include "layout/loops.h"
#include "layout/spot.h"

#include <optional>

namespace layout {
namespace {

/// Between the drawing and its strip, and between the boxes of the strip: points.
constexpr double aside = 70;
constexpr double below = 22;
/// A column is at least this high before another one begins.
constexpr double leastHeight = 640;

void take(std::optional<Rect>& whole, const Rect& rect)
{
    whole = whole ? around(*whole, rect) : rect;
}

} // namespace

Point nextInStrip(const Graph& graph, int box)
{
    const std::vector<std::vector<int>> near = neighbours(graph);
    std::optional<Rect> drawing;
    std::vector<Rect> taken;
    std::vector<Rect> loose;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (!graph.boxes[i].centre || static_cast<int>(i) == box)
            continue;
        const Rect rect = rectOf(graph.boxes[i], *graph.boxes[i].centre);
        taken.push_back(rect);
        if (near[i].empty())
            loose.push_back(rect);
        else
            take(drawing, rect);
    }
    const Box& mine = graph.boxes[box];
    const auto centreAt = [&](double left, double top) { return Point{left + mine.width / 2, top + mine.height / 2}; };
    if (taken.empty())
        return {};

    // The column: the loose boxes right of the drawing; their left edges are in line.
    std::optional<Rect> column;
    for (const Rect& rect : loose)
        if ((!drawing || rect.left >= drawing->right) && (!column || rect.left <= column->left + 1))
            column = column && rect.left > column->left - 1 ? around(*column, rect) : rect;
    Point wanted;
    if (!column) {
        wanted =
            drawing ? centreAt(drawing->right + aside, drawing->top) : centreAt(loose[0].left, loose[0].bottom + below);
    } else {
        // The rightmost column that was begun.
        for (const Rect& rect : loose)
            if (rect.left > column->right)
                column = rect;
            else if (rect.left > column->left - 1 && rect.left < column->right)
                column = around(*column, rect);
        const double top = drawing ? drawing->top : column->top;
        const double height = std::max(leastHeight, drawing ? drawing->bottom - drawing->top : leastHeight);
        const double bottom = column->bottom + below;
        wanted = bottom + mine.height <= top + height || bottom < top ? centreAt(column->left, bottom)
                                                                      : centreAt(column->right + below, top);
    }
    return nearestFree(mine, wanted, taken, {below - 1, below - 1});
}

} // namespace layout
