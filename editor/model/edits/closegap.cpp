// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/links.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

namespace model {

namespace {

/// A link into the step that goes and one out of it, which become one.
struct Joint {
    LinkId in{};
    LinkId out{};
};

bool runsAlongLoop(const Map& map, StepId before, StepId step, StepId after)
{
    for (const Loop& loop : map.loops) {
        const std::size_t size = loop.steps.size();
        for (std::size_t i = 0; i < size; ++i)
            if (loop.steps[i] == before && loop.steps[(i + 1) % size] == step && loop.steps[(i + 2) % size] == after)
                return true;
    }
    return false;
}

std::vector<Joint> joints(const Map& map, StepId step)
{
    const std::vector<LinkId> ins = linksTo(map, step);
    const std::vector<LinkId> outs = linksFrom(map, step);
    const bool plain = ins.size() == 1 || outs.size() == 1;
    std::vector<Joint> found;
    for (const LinkId in : ins)
        for (const LinkId out : outs) {
            const StepId before = map.links.at(in).from;
            const StepId after = map.links.at(out).to;
            if (canLink(map, before, after) && (plain || runsAlongLoop(map, before, step, after)))
                found.push_back({in, out});
        }
    return found;
}

} // namespace

Patch removeAndClose(const Map& map, StepId step)
{
    Patch patch = remove(map, {step});
    std::vector<FirstMove> moves = map.firstMoves;
    std::map<LinkId, LinkId> heirs;
    std::uint32_t fresh = number(nextLink(map));
    for (const auto& [in, out] : joints(map, step)) {
        const Link& first = map.links.at(in);
        const Link& second = map.links.at(out);
        Link joined = first;
        joined.to = second.to;
        joined.polarity = product(first.polarity, second.polarity);
        joined.delay = first.delay || second.delay;
        // The link into the step keeps its id, so that what sits on it stays; further branches are new links.
        const LinkId id = heirs.contains(in) ? LinkId{fresh++} : in;
        patch.links[id] = std::move(joined);
        heirs.emplace(in, id);
        heirs.emplace(out, id);
    }
    if (patch.loops)
        keepMoves(moves, map.loops, *patch.loops, [step](StepId id) { return id != step; });
    std::erase_if(moves, [&](FirstMove& move) {
        if (move.link && heirs.contains(*move.link))
            move.link = heirs.at(*move.link);
        return (move.link && patch.links.contains(*move.link) && !patch.links.at(*move.link)) || move.step == step;
    });
    patch.firstMoves = std::move(moves);
    return reduced(map, std::move(patch));
}

} // namespace model
