// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/layers.h"

#include <algorithm>
#include <functional>

namespace model {

namespace {

using Layers = std::vector<Layer>;

template <class Element, class Id> Element* find(std::vector<Element>& list, Id id)
{
    const auto found = std::ranges::find(list, id, &Element::id);
    return found == list.end() ? nullptr : &*found;
}

template <class Element, class Id> const Element* find(const std::vector<Element>& list, Id id)
{
    const auto found = std::ranges::find(list, id, &Element::id);
    return found == list.end() ? nullptr : &*found;
}

template <class Element> Layers layersOf(const Element* element)
{
    return element ? element->layers : Layers{};
}

/// Each of the things with the layers that `change` makes of those it has.
Patch changed(const Map& map, const std::set<Layered>& things, const std::function<Layers(Layers)>& change)
{
    Patch patch;
    patch.loops = map.loops;
    patch.principles = map.principles;
    patch.firstMoves = map.firstMoves;
    const auto relayer = [&](auto* element) {
        if (element) {
            element->layers = change(element->layers);
            std::ranges::sort(element->layers);
        }
    };
    for (const Layered& thing : things) {
        if (const auto* id = std::get_if<StepId>(&thing); id && map.steps.contains(*id)) {
            Step step = map.steps.at(*id);
            const Layers layers = change(step.layer ? Layers{*step.layer} : Layers{});
            step.layer = layers.empty() ? std::nullopt : std::optional(layers.back());
            patch.steps[*id] = std::move(step);
        } else if (const auto* loop = std::get_if<LoopId>(&thing)) {
            relayer(find(*patch.loops, *loop));
        } else if (const auto* principle = std::get_if<PrincipleId>(&thing)) {
            relayer(find(*patch.principles, *principle));
        } else if (const auto* move = std::get_if<MoveId>(&thing)) {
            relayer(find(*patch.firstMoves, *move));
        }
    }
    return reduced(map, std::move(patch));
}

} // namespace

std::vector<Layer> layersOf(const Map& map, const Layered& thing)
{
    if (const auto* id = std::get_if<StepId>(&thing)) {
        const auto step = map.steps.find(*id);
        return step != map.steps.end() && step->second.layer ? Layers{*step->second.layer} : Layers{};
    }
    if (const auto* id = std::get_if<LoopId>(&thing))
        return layersOf(find(map.loops, *id));
    if (const auto* id = std::get_if<PrincipleId>(&thing))
        return layersOf(find(map.principles, *id));
    return layersOf(find(map.firstMoves, std::get<MoveId>(thing)));
}

Patch putInto(const Map& map, const std::set<Layered>& things, Layer layer)
{
    return changed(map, things, [layer](Layers layers) {
        std::erase(layers, layer);
        layers.push_back(layer);
        return layers;
    });
}

Patch takeOut(const Map& map, const std::set<Layered>& things, Layer layer)
{
    return changed(map, things, [layer](Layers layers) {
        std::erase(layers, layer);
        return layers;
    });
}

Patch takeOut(const Map& map, const std::set<Layered>& things)
{
    return changed(map, things, [](const Layers&) { return Layers{}; });
}

} // namespace model
