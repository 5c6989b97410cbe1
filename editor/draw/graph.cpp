// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/graph.h"

#include <optional>

namespace draw {

namespace {

using Numbers = std::map<model::StepId, int>;

std::optional<layout::Loop> numbered(const model::Loop& loop, const Numbers& numbers)
{
    layout::Loop result;
    for (const model::StepId step : loop.steps) {
        const auto found = numbers.find(step);
        if (found == numbers.end())
            return std::nullopt;
        result.push_back(found->second);
    }
    if (result.size() < 2)
        return std::nullopt;
    return result;
}

} // namespace

NumberedGraph numberedGraph(const model::Map& map, StepBoxes& boxes, Part part)
{
    NumberedGraph result;
    Numbers numbers;
    for (const auto& [id, step] : map.steps) {
        if (part == Part::placed && !step.position)
            continue;
        numbers.emplace(id, static_cast<int>(result.steps.size()));
        const QSizeF size = boxes.of(map, step)->size;
        layout::Box box{size.width(), size.height(), std::nullopt, step.pinned};
        if (step.position)
            box.centre = layout::Point{static_cast<double>(step.position->x), static_cast<double>(step.position->y)};
        result.graph.boxes.push_back(box);
        result.steps.push_back(id);
    }
    for (const auto& [id, link] : map.links) {
        const auto from = numbers.find(link.from);
        const auto to = numbers.find(link.to);
        if (from == numbers.end() || to == numbers.end())
            continue;
        result.graph.edges.push_back({from->second, to->second});
        result.links.push_back(id);
    }
    for (const model::Loop& loop : map.loops) {
        if (auto steps = numbered(loop, numbers)) {
            result.graph.named.push_back(std::move(*steps));
            result.loops.push_back(loop.id);
        }
    }
    return result;
}

} // namespace draw
