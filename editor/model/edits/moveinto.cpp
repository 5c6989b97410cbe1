// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

#include <algorithm>

namespace model {

namespace {

/// Takes the step out of where it stands, with all that was said about it; it is loose then.
Patch lifted(const Map& map, StepId id)
{
    Patch patch = removeAndClose(map, id);
    patch.steps[id] = takeFromPlace(map, id).steps.at(id);
    if (patch.loops)
        for (Loop& loop : *patch.loops)
            loop.answers = findLoop(map, loop.id)->answers;
    std::vector<FirstMove> moves;
    for (const FirstMove& move : map.firstMoves) {
        const auto kept = patch.firstMoves ? std::ranges::find(*patch.firstMoves, move.id, &FirstMove::id)
                                           : std::vector<FirstMove>::iterator{};
        if (patch.firstMoves && kept != patch.firstMoves->end())
            moves.push_back(*kept);
        else if (!patch.firstMoves || move.step == id)
            moves.push_back(move);
    }
    patch.firstMoves = std::move(moves);
    return patch;
}

} // namespace

bool canMoveInto(const Map& map, LinkId link, StepId step)
{
    if (isLoose(map, step))
        return true;
    const Link& target = map.links.at(link);
    const auto staysALoop = [step](const Loop& loop) {
        return loop.steps.size() > 2 || std::ranges::find(loop.steps, step) == loop.steps.end();
    };
    return target.from != step && target.to != step && linksTo(map, step).size() < 2 && linksFrom(map, step).size() < 2
        && std::ranges::all_of(map.loops, staysALoop);
}

Patch moveInto(const Map& map, LinkId link, StepId step)
{
    if (isLoose(map, step))
        return insertLoose(map, link, step);
    if (!canMoveInto(map, link, step))
        return {};
    Patch patch = lifted(map, step);
    return then(patch, insertLoose(with(map, patch), link, step));
}

} // namespace model
