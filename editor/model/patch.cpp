// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/patch.h"

namespace model {

namespace {

template <class Id, class Element>
void exchange(std::map<Id, Element>& elements, std::map<Id, std::optional<Element>>& wanted)
{
    for (auto& [id, state] : wanted) {
        std::optional<Element> previous;
        if (auto found = elements.extract(id))
            previous = std::move(found.mapped());
        if (state)
            elements.emplace(id, std::move(*state));
        state = std::move(previous);
    }
}

template <class Part> void exchange(Part& part, std::optional<Part>& wanted)
{
    if (wanted)
        std::swap(part, *wanted);
}

template <class Id, class Element> void overwrite(std::map<Id, Element>& states, const std::map<Id, Element>& newer)
{
    for (const auto& [id, state] : newer)
        states.insert_or_assign(id, state);
}

template <class Part> void overwrite(std::optional<Part>& state, const std::optional<Part>& newer)
{
    if (newer)
        state = newer;
}

template <class Id, class Element>
void drop(const std::map<Id, Element>& elements, std::map<Id, std::optional<Element>>& wanted)
{
    std::erase_if(wanted, [&](const auto& entry) {
        const auto found = elements.find(entry.first);
        return entry.second ? found != elements.end() && found->second == *entry.second : found == elements.end();
    });
}

template <class Part> void drop(const Part& part, std::optional<Part>& wanted)
{
    if (wanted == part)
        wanted.reset();
}

/// Calls `each` with every kind of part of two patches, or of a map and a patch.
template <class First, class Second, class Each> void pairwise(First& first, Second& second, Each each)
{
    each(first.steps, second.steps);
    each(first.links, second.links);
    each(first.heading, second.heading);
    each(first.perspectives, second.perspectives);
    each(first.loops, second.loops);
    each(first.principles, second.principles);
    each(first.firstMoves, second.firstMoves);
}

} // namespace

bool Patch::empty() const
{
    return *this == Patch{};
}

Patch apply(Map& map, Patch patch)
{
    pairwise(map, patch, [](auto& part, auto& wanted) { exchange(part, wanted); });
    return patch;
}

Map with(Map map, const Patch& patch)
{
    apply(map, patch);
    return map;
}

Patch then(Patch first, const Patch& second)
{
    pairwise(first, second, [](auto& state, const auto& newer) { overwrite(state, newer); });
    return first;
}

Patch merged(Patch first, const Patch& second)
{
    return then(second, first);
}

Patch reduced(const Map& map, Patch patch)
{
    pairwise(map, patch, [](const auto& part, auto& wanted) { drop(part, wanted); });
    return patch;
}

Patch difference(const Map& map, const Map& wanted)
{
    Patch patch;
    for (const auto& [id, step] : map.steps)
        patch.steps[id] = std::nullopt;
    for (const auto& [id, link] : map.links)
        patch.links[id] = std::nullopt;
    for (const auto& [id, step] : wanted.steps)
        patch.steps[id] = step;
    for (const auto& [id, link] : wanted.links)
        patch.links[id] = link;
    patch.heading = wanted.heading;
    patch.perspectives = wanted.perspectives;
    patch.loops = wanted.loops;
    patch.principles = wanted.principles;
    patch.firstMoves = wanted.firstMoves;
    return reduced(map, std::move(patch));
}

} // namespace model
