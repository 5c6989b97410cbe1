// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/merge.h"

#include "editor/model/edits/moves.h"
#include "editor/model/edits/steps.h"

#include <algorithm>

namespace model {

namespace {

std::size_t characters(const std::string& text)
{
    // Bytes that go on with a character of UTF-8 begin with the bits 10.
    return std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; });
}

/// On a line of its own, unless it is said already or would not fit.
void addLine(std::string& text, const std::string& line)
{
    if (line.empty() || line == text)
        return;
    const std::string joined = text.empty() ? line : text + '\n' + line;
    if (characters(joined) <= maximumTextLength)
        text = joined;
}

Step joined(const Map& map, const std::set<StepId>& steps)
{
    Step whole = map.steps.at(*steps.begin());
    for (auto id = std::next(steps.begin()); id != steps.end(); ++id) {
        const Step& step = map.steps.at(*id);
        addLine(whole.text, step.text);
        addLine(whole.reading, step.reading);
        addLine(whole.note, step.note);
        if (!whole.layer)
            whole.layer = step.layer;
        for (const View& view : step.views) {
            const auto known = std::ranges::find(whole.views, view.perspective, &View::perspective);
            if (known == whole.views.end())
                whole.views.push_back(view);
            else
                addLine(known->because, view.because);
        }
    }
    // Where the first of them stands that is part of the drawing; a loose one comes to it.
    const auto drawn = std::ranges::find_if_not(steps, [&map](StepId id) { return isLoose(map, id); });
    if (drawn != steps.end()) {
        whole.position = map.steps.at(*drawn).position;
        whole.pinned = map.steps.at(*drawn).pinned;
    }
    return whole;
}

} // namespace

Patch mergeSteps(const Map& map, const std::set<StepId>& steps)
{
    if (steps.size() < 2)
        return {};
    const StepId kept = *steps.begin();
    const auto now = [&](StepId id) { return steps.contains(id) ? kept : id; };

    Patch patch;
    patch.steps[kept] = joined(map, steps);
    for (const StepId id : steps)
        if (id != kept)
            patch.steps[id] = std::nullopt;

    // Where each link that goes has gone: to another link, or into the step.
    std::map<LinkId, std::optional<LinkId>> gone;
    std::map<std::pair<StepId, StepId>, LinkId> taken;
    for (const auto& [id, link] : map.links) {
        Link moved = link;
        moved.from = now(link.from);
        moved.to = now(link.to);
        if (moved.from == moved.to) {
            patch.links[id] = std::nullopt;
            gone[id] = std::nullopt;
        } else if (const auto [first, fresh] = taken.try_emplace({moved.from, moved.to}, id); !fresh) {
            patch.links[id] = std::nullopt;
            gone[id] = first->second;
        } else {
            patch.links[id] = std::move(moved);
        }
    }

    patch.loops = map.loops;
    for (Loop& loop : *patch.loops) {
        std::vector<StepId> round;
        for (const StepId id : loop.steps)
            if (!std::ranges::count(round, now(id)))
                round.push_back(now(id));
        loop.steps = std::move(round);
        for (Answer& answer : loop.answers)
            if (answer.step)
                answer.step = now(*answer.step);
    }
    std::erase_if(*patch.loops, [](const Loop& loop) { return loop.steps.size() < 2; });

    patch.firstMoves = map.firstMoves;
    keepMoves(*patch.firstMoves, map.loops, *patch.loops, [](StepId) { return true; });
    for (FirstMove& move : *patch.firstMoves) {
        if (move.step)
            move.step = now(*move.step);
        if (move.link && gone.contains(*move.link)) {
            const std::optional<LinkId> heir = gone.at(*move.link);
            move.link = heir;
            if (!heir)
                move.step = kept;
        }
    }
    return reduced(map, std::move(patch));
}

} // namespace model
