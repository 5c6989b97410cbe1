// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/selection.h"

#include "editor/model/find.h"

#include <algorithm>

namespace canvas {

namespace {

template <class Id> void toggle(std::set<Id>& ids, Id id)
{
    if (!ids.insert(id).second)
        ids.erase(id);
}

} // namespace

bool Selection::empty() const
{
    return steps.empty() && links.empty() && loop.empty();
}

std::optional<model::StepId> Selection::step() const
{
    if (steps.size() != 1 || !links.empty() || !loop.empty())
        return std::nullopt;
    return *steps.begin();
}

std::optional<model::LinkId> Selection::link() const
{
    if (links.size() != 1 || !steps.empty() || !loop.empty())
        return std::nullopt;
    return *links.begin();
}

Selection only(model::StepId step)
{
    return {{step}, {}, {}};
}

Selection only(model::LinkId link)
{
    return {{}, {link}, {}};
}

Selection onlyLoop(std::vector<model::StepId> steps)
{
    return {{}, {}, std::move(steps)};
}

Selection only(const model::Map& map, const Target& target)
{
    if (const auto* step = std::get_if<model::StepId>(&target))
        return only(*step);
    if (const auto* link = std::get_if<model::LinkId>(&target))
        return only(*link);
    if (const auto* loop = std::get_if<model::LoopId>(&target))
        if (const model::Loop* found = model::findLoop(map, *loop))
            return onlyLoop(found->steps);
    return {};
}

Selection toggled(Selection selection, const Target& target)
{
    selection.loop.clear();
    if (const auto* step = std::get_if<model::StepId>(&target))
        toggle(selection.steps, *step);
    if (const auto* link = std::get_if<model::LinkId>(&target))
        toggle(selection.links, *link);
    return selection;
}

Selection within(const model::Map& map, Selection selection)
{
    std::erase_if(selection.steps, [&map](model::StepId id) { return !map.steps.contains(id); });
    std::erase_if(selection.links, [&map](model::LinkId id) { return !map.links.contains(id); });
    const bool whole = std::all_of(
        selection.loop.begin(), selection.loop.end(), [&map](model::StepId id) { return map.steps.contains(id); });
    // A loop that fell open is no longer one, unless people gave it a name.
    if (!whole || (model::isOpen(map, selection.loop) && !model::namedLoop(map, selection.loop)))
        selection.loop.clear();
    return selection;
}

} // namespace canvas
