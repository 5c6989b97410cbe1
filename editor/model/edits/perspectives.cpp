// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/perspectives.h"

#include "editor/model/edits/reorder.h"
#include "editor/model/find.h"

namespace model {

Perspective resident(std::string_view language)
{
    Perspective perspective;
    perspective.id = PerspectiveId{1};
    perspective.name = language == "en" ? "Resident" : "Inwoner";
    return perspective;
}

Patch addPerspective(const Map& map, std::string name, std::size_t place)
{
    Patch patch;
    if (name.empty())
        return patch;
    Perspective perspective;
    perspective.id = nextPerspective(map);
    perspective.name = std::move(name);
    patch.perspectives = map.perspectives;
    const auto before = static_cast<std::ptrdiff_t>(std::min(place, map.perspectives.size()));
    patch.perspectives->insert(patch.perspectives->begin() + before, std::move(perspective));
    return patch;
}

Patch setPerspective(const Map& map, Perspective perspective)
{
    Patch patch;
    patch.perspectives = map.perspectives;
    const auto known = std::ranges::find(*patch.perspectives, perspective.id, &Perspective::id);
    if (known != patch.perspectives->end())
        *known = std::move(perspective);
    return reduced(map, std::move(patch));
}

Patch movePerspective(const Map& map, PerspectiveId id, int by)
{
    Patch patch;
    patch.perspectives = reordered(map.perspectives, id, by);
    return reduced(map, std::move(patch));
}

Patch removePerspective(const Map& map, PerspectiveId id)
{
    Patch patch;
    patch.perspectives = map.perspectives;
    std::erase_if(*patch.perspectives, [&](const Perspective& perspective) { return perspective.id == id; });
    for (const auto& [stepId, step] : map.steps) {
        Step without = step;
        if (std::erase_if(without.views, [&](const View& view) { return view.perspective == id; }) > 0)
            patch.steps[stepId] = std::move(without);
    }
    return reduced(map, std::move(patch));
}

Patch setView(const Map& map, StepId stepId, PerspectiveId id, std::optional<std::string> because)
{
    Step step = map.steps.at(stepId);
    const auto known = std::ranges::find(step.views, id, &View::perspective);
    if (known != step.views.end() && because)
        known->because = std::move(*because);
    else if (known != step.views.end())
        step.views.erase(known);
    else if (because)
        step.views.push_back({id, std::move(*because), {}});
    Patch patch;
    patch.steps[stepId] = std::move(step);
    return reduced(map, std::move(patch));
}

Patch setReading(const Map& map, StepId id, std::string reading)
{
    Step step = map.steps.at(id);
    step.reading = std::move(reading);
    Patch patch;
    patch.steps[id] = std::move(step);
    return reduced(map, std::move(patch));
}

} // namespace model
