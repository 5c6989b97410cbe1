// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/selection.h"

#include "editor/model/find.h"

namespace canvas {

namespace {

template <class Id> void toggle(std::set<Id>& ids, Id id)
{
    if (!ids.insert(id).second)
        ids.erase(id);
}

} // namespace

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

} // namespace canvas
