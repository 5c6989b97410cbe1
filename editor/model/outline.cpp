// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/outline.h"

#include <set>

namespace model {

namespace {

using Neighbours = std::map<StepId, std::vector<StepId>>;

/// Follows the arrows from a step as far as they lead, depth first.
void walk(StepId start, const Neighbours& onward, std::set<StepId>& waiting, std::vector<StepId>& told)
{
    std::vector<StepId> next{start};
    while (!next.empty()) {
        const StepId step = next.back();
        next.pop_back();
        if (waiting.erase(step) == 0)
            continue;
        told.push_back(step);
        if (const auto found = onward.find(step); found != onward.end())
            next.insert(next.end(), found->second.rbegin(), found->second.rend());
    }
}

} // namespace

Rest outsidePatterns(const Map& map)
{
    std::set<StepId> patterned;
    for (const Loop& loop : map.loops)
        patterned.insert(loop.steps.begin(), loop.steps.end());
    std::set<StepId> linked;
    Neighbours onward;
    std::set<StepId> reached;
    for (const auto& [id, link] : map.links) {
        linked.insert({link.from, link.to});
        onward[link.from].push_back(link.to);
        if (!patterned.contains(link.from))
            reached.insert(link.to);
    }

    Rest rest;
    std::set<StepId> waiting;
    for (const auto& [id, step] : map.steps) {
        if (patterned.contains(id))
            continue;
        if (linked.contains(id))
            waiting.insert(id);
        else
            rest.loose.push_back(id);
    }
    const std::set<StepId> all = waiting;
    for (const StepId step : all)
        if (!reached.contains(step))
            walk(step, onward, waiting, rest.linked);
    // What is left goes round without a name: from its first step.
    while (!waiting.empty())
        walk(*waiting.begin(), onward, waiting, rest.linked);
    return rest;
}

} // namespace model
