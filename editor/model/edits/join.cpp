// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/join.h"

#include "editor/model/find.h"

#include <algorithm>

namespace model {

namespace {

/// New ids for the elements of `coming`, counted on from `next`.
template <class Id, class Element> std::map<Id, Id> renumbered(const std::map<Id, Element>& coming, Id next)
{
    std::map<Id, Id> now;
    std::uint32_t fresh = number(next);
    for (const auto& [id, element] : coming)
        now[id] = Id{fresh++};
    return now;
}

/// Where each of `coming` is in `list`, which it joins unless something alike is there: by `same`.
template <class Entry, class Id, class Same>
std::map<Id, Id> joinList(std::vector<Entry>& list, const std::vector<Entry>& coming, Id next, Same same)
{
    std::map<Id, Id> now;
    std::uint32_t fresh = number(next);
    for (const Entry& entry : coming) {
        const auto known = std::ranges::find_if(list, [&](const Entry& other) { return same(other, entry); });
        if (known != list.end()) {
            now[entry.id] = known->id;
            continue;
        }
        now[entry.id] = Id{fresh++};
        list.push_back(entry);
        list.back().id = now[entry.id];
    }
    return now;
}

std::optional<Point> shifted(const std::optional<Point>& position, Point offset)
{
    if (!position)
        return {};
    const auto within = [](int value) { return std::clamp(value, -maximumCoordinate, maximumCoordinate); };
    return Point{within(position->x + offset.x), within(position->y + offset.y)};
}

} // namespace

Patch joinMap(const Map& map, const Map& part, Point offset)
{
    Patch patch;
    if (map.steps.size() + part.steps.size() > maximumSteps || map.links.size() + part.links.size() > maximumLinks)
        return patch;
    const std::map<StepId, StepId> steps = renumbered(part.steps, nextStep(map));
    const std::map<LinkId, LinkId> links = renumbered(part.links, nextLink(map));

    patch.perspectives = map.perspectives;
    const auto perspectives = joinList(*patch.perspectives, part.perspectives, nextPerspective(map),
        [](const Perspective& one, const Perspective& other) { return one.name == other.name; });
    patch.principles = map.principles;
    const auto principles = joinList(*patch.principles, part.principles, nextPrinciple(map),
        [](const Principle& one, const Principle& other) { return one.text == other.text; });

    for (const auto& [id, step] : part.steps) {
        Step copy = step;
        copy.position = shifted(step.position, offset);
        copy.pinned = false;
        for (View& view : copy.views)
            view.perspective = perspectives.at(view.perspective);
        patch.steps[steps.at(id)] = std::move(copy);
    }
    for (const auto& [id, link] : part.links) {
        Link copy = link;
        copy.from = steps.at(link.from);
        copy.to = steps.at(link.to);
        patch.links[links.at(id)] = std::move(copy);
    }
    patch.loops = map.loops;
    std::uint32_t loopNumber = number(nextLoop(map));
    std::map<LoopId, LoopId> loops;
    for (Loop loop : part.loops) {
        loop.id = loops[loop.id] = LoopId{loopNumber++};
        for (StepId& step : loop.steps)
            step = steps.at(step);
        for (PrincipleId& principle : loop.principles)
            principle = principles.at(principle);
        for (Answer& answer : loop.answers)
            if (answer.step)
                answer.step = steps.at(*answer.step);
        patch.loops->push_back(std::move(loop));
    }
    patch.firstMoves = map.firstMoves;
    std::uint32_t moveNumber = number(nextMove(map));
    for (FirstMove move : part.firstMoves) {
        move.id = MoveId{moveNumber++};
        if (move.step)
            move.step = steps.at(*move.step);
        if (move.link)
            move.link = links.at(*move.link);
        if (move.loop)
            move.loop = loops.at(*move.loop);
        patch.firstMoves->push_back(std::move(move));
    }
    return reduced(map, std::move(patch));
}

Map partOf(const Map& map, const std::set<StepId>& steps)
{
    Map part;
    part.heading.language = map.heading.language;
    std::set<PerspectiveId> perspectives;
    std::set<PrincipleId> principles;
    for (const StepId id : steps) {
        part.steps[id] = map.steps.at(id);
        for (const View& view : part.steps[id].views)
            perspectives.insert(view.perspective);
    }
    for (const auto& [id, link] : map.links)
        if (steps.contains(link.from) && steps.contains(link.to))
            part.links[id] = link;
    for (const Loop& loop : map.loops) {
        if (!std::ranges::all_of(loop.steps, [&](StepId id) { return steps.contains(id); }))
            continue;
        part.loops.push_back(loop);
        principles.insert(loop.principles.begin(), loop.principles.end());
        std::erase_if(part.loops.back().answers,
            [&](const Answer& answer) { return answer.step && !steps.contains(*answer.step); });
    }
    for (const FirstMove& move : map.firstMoves)
        if ((move.step && steps.contains(*move.step)) || (move.link && part.links.contains(*move.link))
            || (move.loop && findLoop(part, *move.loop)))
            part.firstMoves.push_back(move);
    for (const Perspective& perspective : map.perspectives)
        if (perspectives.contains(perspective.id))
            part.perspectives.push_back(perspective);
    for (const Principle& principle : map.principles)
        if (principles.contains(principle.id))
            part.principles.push_back(principle);
    return part;
}

} // namespace model
