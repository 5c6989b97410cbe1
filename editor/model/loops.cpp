// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/loops.h"

#include "editor/model/cycles.h"
#include "editor/model/edits/links.h"
#include "editor/model/find.h"

#include <algorithm>

namespace model {

namespace {

/// The steps by their place in the map, and where the links of each lead.
Successors successorsOf(const Map& map)
{
    std::map<StepId, int> index;
    for (const auto& [id, step] : map.steps)
        index.emplace(id, static_cast<int>(index.size()));
    Successors successors(index.size());
    for (const auto& [id, link] : map.links)
        successors[static_cast<std::size_t>(index.at(link.from))].push_back(index.at(link.to));
    return successors;
}

} // namespace

FoundLoops findLoops(const Map& map, const LoopSearch& search)
{
    std::vector<StepId> ids;
    for (const auto& [id, step] : map.steps)
        ids.push_back(id);
    Successors successors = successorsOf(map);

    FoundLoops found;
    const auto keep = [&](std::span<const int> cycle) {
        if (found.loops.size() == search.limit) {
            found.complete = false;
            return false;
        }
        Cycle loop;
        for (const int step : cycle)
            loop.push_back(ids[static_cast<std::size_t>(step)]);
        found.loops.push_back(std::move(loop));
        return true;
    };
    // Most maps have fewer loops than the limit: then it is quicker to sort what was found. Else only the shortest may
    // stay, and those have to be looked for in their order.
    const bool all = visitCyclesAsFound(successors, search.maximumLength, search.stop, keep);
    if (all || search.stop.stop_requested()) {
        found.complete = all;
        std::ranges::sort(found.loops,
            [](const Cycle& a, const Cycle& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
        return found;
    }
    found = {};
    if (!visitCycles(std::move(successors), search.maximumLength, search.stop, keep))
        found.complete = false;
    return found;
}

CycleCount countLoops(const Map& map, std::uint64_t limit, const std::stop_token& stop)
{
    return countCycles(successorsOf(map), limit, stop);
}

std::vector<StepId> shortestThrough(const Map& map, LinkId through)
{
    const Link& link = map.links.at(through);
    std::map<StepId, std::vector<StepId>> onward;
    for (const auto& [id, other] : map.links)
        onward[other.from].push_back(other.to);
    std::map<StepId, StepId> cameFrom{{link.to, link.to}};
    std::vector<StepId> reached{link.to};
    for (std::size_t i = 0; i < reached.size() && !cameFrom.contains(link.from); ++i)
        for (const StepId next : onward[reached[i]])
            if (cameFrom.emplace(next, reached[i]).second)
                reached.push_back(next);
    if (!cameFrom.contains(link.from))
        return {};
    std::vector<StepId> loop{link.from};
    while (loop.back() != link.to)
        loop.push_back(cameFrom.at(loop.back()));
    std::ranges::reverse(loop);
    return loop;
}

Kind kindOf(const Map& map, std::span<const StepId> loop)
{
    Polarity all = Polarity::plus;
    for (const auto& link : linksOf(map, loop))
        all = product(all, link ? map.links.at(*link).polarity : Polarity::open);
    switch (all) {
    case Polarity::none:
    case Polarity::plus:
        return Kind::reinforcing;
    case Polarity::minus:
        return Kind::balancing;
    case Polarity::open:
        return Kind::unknown;
    }
    return Kind::unknown;
}

bool hasSigns(const Map& map, std::span<const StepId> loop)
{
    return std::ranges::any_of(
        linksOf(map, loop), [&](const auto& link) { return link && map.links.at(*link).polarity != Polarity::none; });
}

} // namespace model
