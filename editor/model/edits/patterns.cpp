// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/patterns.h"

#include "editor/model/edits/moves.h"
#include "editor/model/find.h"

#include <algorithm>

namespace model {

Patch nameLoop(const Map& map, std::span<const StepId> steps, std::string name)
{
    if (name.empty())
        return {};
    if (const Loop* known = namedLoop(map, steps)) {
        Loop loop = *known;
        loop.name = name;
        Patch patch = setLoop(map, std::move(loop));
        if (map.heading.title == known->name && map.heading.title != name) {
            patch.heading = map.heading;
            patch.heading->title = std::move(name);
        }
        return patch;
    }
    Loop loop;
    loop.id = nextLoop(map);
    loop.name = std::move(name);
    loop.steps.assign(steps.begin(), steps.end());
    Patch patch;
    patch.loops = map.loops;
    patch.loops->push_back(std::move(loop));
    return patch;
}

Patch setLoop(const Map& map, Loop loop)
{
    Patch patch;
    patch.loops = map.loops;
    const auto known = std::ranges::find(*patch.loops, loop.id, &Loop::id);
    if (known != patch.loops->end())
        *known = std::move(loop);
    return reduced(map, std::move(patch));
}

Patch removeLoop(const Map& map, LoopId id)
{
    Patch patch;
    patch.loops = map.loops;
    std::erase_if(*patch.loops, [&](const Loop& loop) { return loop.id == id; });
    patch.firstMoves = map.firstMoves;
    keepMoves(*patch.firstMoves, map.loops, *patch.loops, [](StepId) { return true; });
    return reduced(map, std::move(patch));
}

Patch setHeading(const Map& map, Heading heading)
{
    Patch patch;
    patch.heading = std::move(heading);
    return reduced(map, std::move(patch));
}

} // namespace model
