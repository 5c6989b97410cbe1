// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/steps.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/moves.h"
#include "editor/model/find.h"

#include <algorithm>

namespace model {

namespace {

Step named(std::string text, std::optional<Point> position = {})
{
    Step step;
    step.text = std::move(text);
    step.position = position;
    return step;
}

Link between(StepId from, StepId to)
{
    Link link;
    link.from = from;
    link.to = to;
    return link;
}

/// The place in the loop of a step whose successor is `to`; the loop's size when the loop does not run from one to the
/// other.
std::size_t placeInLoop(const Loop& loop, StepId from, StepId to)
{
    for (std::size_t i = 0; i < loop.steps.size(); ++i)
        if (loop.steps[i] == from && loop.steps[(i + 1) % loop.steps.size()] == to)
            return i;
    return loop.steps.size();
}

/// The link ends at `step` and a new link leads on; the loops that use the link go through the step.
Patch standInLink(const Map& map, LinkId id, StepId step)
{
    Link first = map.links.at(id);
    const StepId from = first.from;
    const StepId to = first.to;
    first.to = step;

    Patch patch;
    patch.links[id] = first;
    patch.links[nextLink(map)] = between(step, to);

    std::vector<Loop> loops = map.loops;
    for (Loop& loop : loops) {
        if (placeInLoop(loop, from, to) == loop.steps.size())
            continue;
        // A step of an open pattern may have waited for this.
        std::erase(loop.steps, step);
        const auto place = static_cast<std::ptrdiff_t>(placeInLoop(loop, from, to));
        loop.steps.insert(loop.steps.begin() + place + 1, step);
    }
    if (loops != map.loops)
        patch.loops = std::move(loops);
    return patch;
}

} // namespace

Patch addLooseStep(const Map& map, std::string text, std::optional<Point> position)
{
    Patch patch;
    patch.steps[nextStep(map)] = named(std::move(text), position);
    return patch;
}

Patch addEffect(const Map& map, StepId cause, std::string text, std::optional<Point> position)
{
    Patch patch = addLooseStep(map, std::move(text), position);
    patch.links[nextLink(map)] = between(cause, nextStep(map));
    return patch;
}

Patch addCause(const Map& map, StepId effect, std::string text)
{
    Patch patch = addLooseStep(map, std::move(text));
    patch.links[nextLink(map)] = between(nextStep(map), effect);
    return patch;
}

Patch insertStep(const Map& map, LinkId id, std::string text)
{
    const StepId added = nextStep(map);
    return then(addLooseStep(map, std::move(text)), standInLink(map, id, added));
}

bool isLoose(const Map& map, StepId step)
{
    return std::ranges::none_of(
        map.links, [&](const auto& entry) { return entry.second.from == step || entry.second.to == step; });
}

Patch insertLoose(const Map& map, LinkId link, StepId step)
{
    if (!isLoose(map, step))
        return {};
    return then(takeFromPlace(map, step), standInLink(map, link, step));
}

Patch addAfter(const Map& map, StepId step, std::string text)
{
    const std::vector<LinkId> out = linksFrom(map, step);
    return out.size() == 1 ? insertStep(map, out.front(), std::move(text)) : addEffect(map, step, std::move(text));
}

Patch addAfter(const Map& map, LoopId id, StepId step, std::string text)
{
    const Loop* loop = findLoop(map, id);
    const auto place = loop ? std::ranges::find(loop->steps, step) : std::vector<StepId>::const_iterator{};
    if (!loop || place == loop->steps.end())
        return addAfter(map, step, std::move(text));
    const StepId next = std::next(place) == loop->steps.end() ? loop->steps.front() : *std::next(place);
    if (const auto link = linkBetween(map, step, next))
        return insertStep(map, *link, std::move(text));

    Patch patch = addEffect(map, step, std::move(text));
    patch.links[LinkId{number(nextLink(map)) + 1}] = between(nextStep(map), next);
    patch.loops = map.loops;
    Loop& grown = *std::ranges::find(*patch.loops, id, &Loop::id);
    grown.steps.insert(std::next(std::ranges::find(grown.steps, step)), nextStep(map));
    return patch;
}

Patch setText(const Map& map, StepId id, std::string text)
{
    Step step = map.steps.at(id);
    step.text = std::move(text);
    Patch patch;
    patch.steps[id] = std::move(step);
    return reduced(map, std::move(patch));
}

Patch place(const Map& map, const std::map<StepId, Point>& positions)
{
    Patch patch = arrange(map, positions);
    for (auto& [id, step] : patch.steps)
        step->pinned = true;
    return patch;
}

Patch arrange(const Map& map, const std::map<StepId, Point>& positions)
{
    Patch patch;
    for (const auto& [id, position] : positions) {
        Step step = map.steps.at(id);
        step.position = position;
        patch.steps[id] = std::move(step);
    }
    return reduced(map, std::move(patch));
}

Patch takeFromPlace(const Map& map, StepId id)
{
    Step step = map.steps.at(id);
    step.position.reset();
    step.pinned = false;
    Patch patch;
    patch.steps[id] = std::move(step);
    return patch;
}

Patch linkParked(const Map& map, StepId from, StepId to)
{
    if (!canLink(map, from, to))
        return {};
    const auto parked = [&map](StepId id) { return isLoose(map, id) && !map.steps.at(id).pinned; };
    if (parked(from) == parked(to))
        return addLink(map, from, to);
    return then(takeFromPlace(map, parked(from) ? from : to), addLink(map, from, to));
}

Patch setPinned(const Map& map, const std::set<StepId>& steps, bool pinned)
{
    Patch patch;
    for (const StepId id : steps) {
        Step step = map.steps.at(id);
        step.pinned = pinned && step.position;
        patch.steps[id] = std::move(step);
    }
    return reduced(map, std::move(patch));
}

Patch remove(const Map& map, const std::set<StepId>& steps, const std::set<LinkId>& links)
{
    Patch patch;
    for (const StepId id : steps)
        patch.steps[id] = std::nullopt;
    for (const auto& [id, link] : map.links)
        if (links.contains(id) || steps.contains(link.from) || steps.contains(link.to))
            patch.links[id] = std::nullopt;

    std::vector<Loop> loops = map.loops;
    for (Loop& loop : loops) {
        std::erase_if(loop.steps, [&](StepId id) { return steps.contains(id); });
        std::erase_if(loop.answers, [&](const Answer& answer) { return answer.step && steps.contains(*answer.step); });
    }
    std::erase_if(loops, [](const Loop& loop) { return loop.steps.size() < 2; });
    std::vector<FirstMove> moves = map.firstMoves;
    keepMoves(moves, map.loops, loops, [&](StepId id) { return !steps.contains(id); });
    patch.loops = std::move(loops);
    std::erase_if(moves, [&](const FirstMove& move) {
        return (move.link && patch.links.contains(*move.link)) || (move.step && steps.contains(*move.step));
    });
    patch.firstMoves = std::move(moves);
    return reduced(map, std::move(patch));
}

} // namespace model
