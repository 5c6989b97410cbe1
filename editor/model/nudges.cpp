// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/nudges.h"

#include <algorithm>

namespace model {

std::array<int, 3> countByLayer(const Map& map)
{
    std::array<int, 3> counts{};
    const auto count = [&counts](Layer layer) { ++counts[static_cast<std::size_t>(layer)]; };
    for (const auto& [id, step] : map.steps)
        if (step.layer)
            count(*step.layer);
    for (const Loop& loop : map.loops)
        std::ranges::for_each(loop.layers, count);
    for (const Principle& principle : map.principles)
        std::ranges::for_each(principle.layers, count);
    for (const FirstMove& move : map.firstMoves)
        std::ranges::for_each(move.layers, count);
    return counts;
}

std::vector<Nudge> nudges(const Map& map)
{
    const std::array<int, 3> counts = countByLayer(map);
    const auto touched = std::ranges::count_if(counts, [](int count) { return count > 0; });
    std::vector<Nudge> found;
    if (touched == 0)
        return found;
    // Trouble sinks: what rubs between people may have begun higher up.
    if (counts[2] > counts[0] + counts[1])
        found.push_back({Nudge::Kind::above, Layer::relations});
    // One thing in one layer says nothing yet.
    const auto most = std::ranges::max_element(counts);
    if (touched == 1 && *most > 1)
        found.push_back({Nudge::Kind::oneLayer, static_cast<Layer>(most - counts.begin())});
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] == 0)
            found.push_back({Nudge::Kind::untouched, static_cast<Layer>(i)});
    return found;
}

} // namespace model
