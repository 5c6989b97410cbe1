// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/settled.h"

#include "editor/arrange/positions.h"
#include "editor/draw/graph.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "layout/rings.h"
#include "layout/settle.h"

#include <algorithm>
#include <optional>

namespace arrange {

namespace {

bool looksDifferent(const model::Step* before, const model::Step& after)
{
    return !before || before->text != after.text || before->reading != after.reading
        || before->position != after.position || before->pinned != after.pinned;
}

/// The steps whose surroundings have to settle: changed boxes, ends of changed links, steps of new or changed loops.
std::set<model::StepId> touchedSteps(const model::Map& before, const model::Map& after, const model::Patch& patch)
{
    std::set<model::StepId> touched;
    for (const auto& [id, step] : patch.steps) {
        const auto old = before.steps.find(id);
        if (step && looksDifferent(old == before.steps.end() ? nullptr : &old->second, *step))
            touched.insert(id);
    }
    for (const auto& [id, link] : patch.links) {
        const auto old = before.links.find(id);
        if (old != before.links.end() && link && old->second.from == link->from && old->second.to == link->to)
            continue;
        for (const model::Link* end : {old == before.links.end() ? nullptr : &old->second, link ? &*link : nullptr})
            if (end)
                touched.insert({end->from, end->to});
    }
    if (patch.loops)
        for (const model::Loop& loop : after.loops) {
            const model::Loop* old = model::findLoop(before, loop.id);
            if (!old || old->steps != loop.steps)
                touched.insert(loop.steps.begin(), loop.steps.end());
        }
    std::erase_if(touched, [&](model::StepId id) { return !after.steps.contains(id); });
    return touched;
}

/// The chain that the patch makes longer by one step: back from the new step as long as there is just one way.
std::vector<model::StepId> growingChain(const model::Map& before, const model::Map& after, const model::Patch& patch)
{
    std::vector<model::StepId> chain;
    for (const auto& [id, step] : patch.steps)
        if (step && !before.steps.contains(id))
            chain.push_back(id);
    if (chain.size() != 1 || !model::linksFrom(after, chain.front()).empty())
        return {};
    while (true) {
        const std::vector<model::LinkId> in = model::linksTo(after, chain.back());
        if (in.size() != 1)
            break;
        const model::StepId previous = after.links.at(in.front()).from;
        if (std::ranges::find(chain, previous) != chain.end())
            break;
        chain.push_back(previous);
        if (model::linksFrom(after, previous).size() != 1)
            break;
    }
    std::ranges::reverse(chain);
    return chain.size() > 1 ? chain : std::vector<model::StepId>{};
}

template <class Steps> std::vector<int> numbersOf(const draw::NumberedGraph& numbered, const Steps& steps)
{
    std::vector<int> numbers;
    for (const model::StepId id : steps)
        numbers.push_back(static_cast<int>(std::ranges::lower_bound(numbered.steps, id) - numbered.steps.begin()));
    return numbers;
}

/// The one new step that has come between two others, or is only just being written there; nullopt when there is none.
std::optional<std::size_t> newcomerBetween(const model::Map& before, const draw::NumberedGraph& numbered)
{
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < numbered.steps.size(); ++i)
        if (!numbered.graph.boxes[i].centre || !before.steps.contains(numbered.steps[i]))
            fresh.push_back(i);
    if (fresh.size() != 1)
        return std::nullopt;
    const std::vector<layout::Edge>& edges = numbered.graph.edges;
    const auto box = static_cast<int>(fresh.front());
    const bool between = std::ranges::find(edges, box, &layout::Edge::from) != edges.end()
        && std::ranges::find(edges, box, &layout::Edge::to) != edges.end();
    return between ? std::optional(fresh.front()) : std::nullopt;
}

/// As large as the others are on average, at least: words that are still coming then need no more room than there is.
void makeRoom(std::vector<layout::Box>& boxes, std::size_t newcomer)
{
    double width = 0;
    double height = 0;
    const auto others = static_cast<double>(boxes.size() - 1);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (i != newcomer) {
            width += boxes[i].width / others;
            height += boxes[i].height / others;
        }
    boxes[newcomer].width = std::max(boxes[newcomer].width, width);
    boxes[newcomer].height = std::max(boxes[newcomer].height, height);
}

bool anyPlaced(const model::Map& map)
{
    return std::ranges::any_of(map.steps, [](const auto& entry) { return entry.second.position.has_value(); });
}

} // namespace

model::Patch settled(const model::Map& map, model::Patch patch, draw::StepBoxes& boxes)
{
    const model::Map after = model::with(map, patch);
    const std::set<model::StepId> touched = touchedSteps(map, after, patch);

    if (touched.empty())
        return patch;
    draw::NumberedGraph numbered = draw::numberedGraph(after, boxes);
    layout::Positions positions;
    if (anyPlaced(after) || after.steps.size() == 1) {
        const std::vector<int> numbers = numbersOf(numbered, touched);
        const layout::Settle edit{
            {numbers.begin(), numbers.end()}, numbersOf(numbered, growingChain(map, after, patch))};
        std::vector<layout::Box>& laidOut = numbered.graph.boxes;
        const std::optional<std::size_t> newcomer = newcomerBetween(map, numbered);
        if (newcomer)
            makeRoom(laidOut, *newcomer);
        positions = layout::settle(numbered.graph, edit);
        // Now that it has a place its loop becomes even, and not only with the first letter.
        if (newcomer && !laidOut[*newcomer].centre) {
            for (std::size_t i = 0; i < positions.size(); ++i)
                laidOut[i].centre = positions[i];
            positions = layout::settle(numbered.graph, edit);
        }
    } else {
        positions = layout::rings(numbered.graph);
    }
    return model::then(std::move(patch), model::arrange(after, wholePoints(numbered, positions)));
}

model::Map placed(model::Map map, draw::StepBoxes& boxes)
{
    const draw::NumberedGraph numbered = draw::numberedGraph(map, boxes);
    const layout::Positions positions = layout::settle(numbered.graph, {});
    return model::with(map, model::arrange(map, wholePoints(numbered, positions)));
}

model::Map inRings(model::Map map, draw::StepBoxes& boxes, Keep keep)
{
    draw::NumberedGraph numbered = draw::numberedGraph(map, boxes);
    if (keep == Keep::placed)
        for (layout::Box& box : numbered.graph.boxes)
            box.pinned = box.centre.has_value();
    const layout::Positions positions = layout::rings(numbered.graph);
    return model::with(map, model::arrange(map, wholePoints(numbered, positions)));
}

} // namespace arrange
