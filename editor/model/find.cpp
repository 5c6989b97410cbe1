// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/find.h"

#include <algorithm>

namespace model {

namespace {

template <class Id, class Element> Id next(const std::map<Id, Element>& elements)
{
    return elements.empty() ? Id{1} : Id{number(elements.rbegin()->first) + 1};
}

template <class Element> auto next(const std::vector<Element>& elements) -> decltype(Element::id)
{
    std::uint32_t highest = 0;
    for (const Element& element : elements)
        highest = std::max(highest, number(element.id));
    return decltype(Element::id){highest + 1};
}

template <class Element, class Id> const Element* find(const std::vector<Element>& elements, Id id)
{
    const auto found = std::ranges::find(elements, id, &Element::id);
    return found == elements.end() ? nullptr : &*found;
}

} // namespace

StepId nextStep(const Map& map)
{
    return next(map.steps);
}

LinkId nextLink(const Map& map)
{
    return next(map.links);
}

LoopId nextLoop(const Map& map)
{
    return next(map.loops);
}

PerspectiveId nextPerspective(const Map& map)
{
    return next(map.perspectives);
}

PrincipleId nextPrinciple(const Map& map)
{
    return next(map.principles);
}

MoveId nextMove(const Map& map)
{
    return next(map.firstMoves);
}

std::optional<LinkId> linkBetween(const Map& map, StepId from, StepId to)
{
    for (const auto& [id, link] : map.links)
        if (link.from == from && link.to == to)
            return id;
    return std::nullopt;
}

std::vector<LinkId> linksFrom(const Map& map, StepId step)
{
    std::vector<LinkId> found;
    for (const auto& [id, link] : map.links)
        if (link.from == step)
            found.push_back(id);
    return found;
}

std::vector<LinkId> linksTo(const Map& map, StepId step)
{
    std::vector<LinkId> found;
    for (const auto& [id, link] : map.links)
        if (link.to == step)
            found.push_back(id);
    return found;
}

const Loop* findLoop(const Map& map, LoopId id)
{
    return find(map.loops, id);
}

const Perspective* findPerspective(const Map& map, PerspectiveId id)
{
    return find(map.perspectives, id);
}

const Principle* findPrinciple(const Map& map, PrincipleId id)
{
    return find(map.principles, id);
}

const FirstMove* findMove(const Map& map, MoveId id)
{
    return find(map.firstMoves, id);
}

std::vector<std::optional<LinkId>> linksOf(const Map& map, std::span<const StepId> loop)
{
    std::vector<std::optional<LinkId>> links;
    for (std::size_t i = 0; i < loop.size(); ++i)
        links.push_back(linkBetween(map, loop[i], loop[(i + 1) % loop.size()]));
    return links;
}

std::vector<LoopId> patternsThrough(const Map& map, LinkId link)
{
    std::vector<LoopId> found;
    for (const Loop& loop : map.loops) {
        const auto links = linksOf(map, loop.steps);
        if (std::ranges::find(links, std::optional(link)) != links.end())
            found.push_back(loop.id);
    }
    return found;
}

std::vector<LoopId> patternsThrough(const Map& map, StepId step)
{
    std::vector<LoopId> found;
    for (const Loop& loop : map.loops)
        if (std::ranges::find(loop.steps, step) != loop.steps.end())
            found.push_back(loop.id);
    return found;
}

std::vector<MoveId> movesIn(const Map& map, const Loop& loop)
{
    const auto links = linksOf(map, loop.steps);
    std::vector<MoveId> found;
    for (const FirstMove& move : map.firstMoves)
        if ((move.link && std::ranges::find(links, move.link) != links.end())
            || (move.step && std::ranges::find(loop.steps, *move.step) != loop.steps.end()) || move.loop == loop.id)
            found.push_back(move.id);
    return found;
}

std::string titleOf(const Map& map)
{
    if (!map.heading.title.empty() || map.loops.empty())
        return map.heading.title;
    return map.loops.front().name;
}

bool isOpen(const Map& map, std::span<const StepId> loop)
{
    return std::ranges::any_of(linksOf(map, loop), [](const auto& link) { return !link; });
}

std::vector<StepId> fromSmallest(std::span<const StepId> loop)
{
    std::vector<StepId> told(loop.begin(), loop.end());
    std::rotate(told.begin(), std::ranges::min_element(told), told.end());
    return told;
}

const Loop* namedLoop(const Map& map, std::span<const StepId> loop)
{
    const std::vector<StepId> wanted = fromSmallest(loop);
    for (const Loop& named : map.loops)
        if (named.steps.size() == wanted.size() && fromSmallest(named.steps) == wanted)
            return &named;
    return nullptr;
}

} // namespace model
