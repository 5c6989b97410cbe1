// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/patterns.h"

#include "editor/model/find.h"

#include <algorithm>

namespace model {

Patch nameLoop(const Map& map, std::span<const StepId> steps, std::string name)
{
    if (name.empty())
        return {};
    if (const Loop* known = namedLoop(map, steps)) {
        Loop loop = *known;
        loop.name = std::move(name);
        return setLoop(map, std::move(loop));
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
    return reduced(map, std::move(patch));
}

Patch setHeading(const Map& map, Heading heading)
{
    Patch patch;
    patch.heading = std::move(heading);
    return reduced(map, std::move(patch));
}

} // namespace model
