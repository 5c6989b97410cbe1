// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/selection.h"

#include "editor/model/find.h"

#include <algorithm>

namespace model {

bool Selection::empty() const
{
    return steps.empty() && links.empty() && loop.empty();
}

std::optional<StepId> Selection::step() const
{
    if (steps.size() != 1 || !links.empty() || !loop.empty())
        return std::nullopt;
    return *steps.begin();
}

std::optional<LinkId> Selection::link() const
{
    if (links.size() != 1 || !steps.empty() || !loop.empty())
        return std::nullopt;
    return *links.begin();
}

Selection only(StepId step)
{
    return {{step}, {}, {}};
}

Selection only(LinkId link)
{
    return {{}, {link}, {}};
}

Selection onlyLoop(std::vector<StepId> steps)
{
    return {{}, {}, std::move(steps)};
}

Selection placeOf(const Map& map, const FirstMove& move)
{
    if (move.link)
        return only(*move.link);
    return move.step ? only(*move.step) : onlyLoop(findLoop(map, *move.loop)->steps);
}

Selection within(const Map& map, Selection selection)
{
    std::erase_if(selection.steps, [&map](StepId id) { return !map.steps.contains(id); });
    std::erase_if(selection.links, [&map](LinkId id) { return !map.links.contains(id); });
    const bool whole = std::ranges::all_of(selection.loop, [&map](StepId id) { return map.steps.contains(id); });
    // A loop that fell open is no longer one, unless people gave it a name.
    if (!whole || (isOpen(map, selection.loop) && !namedLoop(map, selection.loop)))
        selection.loop.clear();
    return selection;
}

} // namespace model
