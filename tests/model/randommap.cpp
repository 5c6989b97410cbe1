// SPDX-License-Identifier: EUPL-1.2
#include "tests/model/randommap.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/merge.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"

#include <array>

namespace model {

namespace {

int below(std::mt19937& random, std::size_t count)
{
    return static_cast<int>(random() % std::max<std::size_t>(count, 1));
}

template <class Elements> auto any(std::mt19937& random, const Elements& elements)
{
    return std::next(elements.begin(), below(random, elements.size()));
}

std::string sentence(std::mt19937& random)
{
    static const std::array words{"samen", "zaak", "er komt", "druk", "één", "\"tussen wal\"", "<b>", "&", "→", "\\N",
        "schaarste", "kansengelijkheidsprogramma", "😀", "مرحبا", "\n"};
    std::string text = "stap";
    for (int i = below(random, 12); i > 0; --i)
        text += std::string(" ") + words[random() % words.size()];
    return text;
}

} // namespace

Map randomMap(std::mt19937& random, int steps, int links)
{
    Map map;
    map.heading.title = sentence(random);
    map.heading.organisations = {sentence(random), sentence(random)};
    map.heading.language = "nl";
    map.perspectives.push_back({PerspectiveId{1}, "Inwoner", "#0072B2", true, {}});
    map.principles.push_back({PrincipleId{1}, sentence(random), {Layer::rules}, {Level::board}, "2026-11-21", "", {}});
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.text = sentence(random);
        if (random() % 2)
            step.position = Point{below(random, 2000) - 1000, below(random, 2000) - 1000};
        step.pinned = step.position && random() % 4 == 0;
        if (random() % 5 == 0)
            step.views.push_back({PerspectiveId{1}, sentence(random), {}});
        apply(map, Patch{{{nextStep(map), step}}, {}, {}, {}, {}, {}, {}});
    }
    for (int i = 0; i < links; ++i)
        apply(map, addLink(map, any(random, map.steps)->first, any(random, map.steps)->first));
    if (!map.links.empty()) {
        FirstMove move;
        move.id = MoveId{1};
        move.text = sentence(random);
        move.link = any(random, map.links)->first;
        move.chosen = random() % 2;
        map.firstMoves.push_back(move);
    }
    for (const Cycle& loop : findLoops(map, {.limit = 3}).loops)
        apply(map, nameLoop(map, loop, sentence(random)));
    return map;
}

Patch randomEdit(std::mt19937& random, const Map& map)
{
    if (map.steps.empty())
        return addLooseStep(map, sentence(random));
    const StepId step = any(random, map.steps)->first;
    if (!map.links.empty()) {
        const LinkId link = any(random, map.links)->first;
        switch (random() % 12) {
        case 0:
            return insertStep(map, link, sentence(random));
        case 1:
            return setPolarity(map, {link}, static_cast<Polarity>(random() % 4));
        case 2:
            return toggleDelay(map, {link});
        case 3:
            return remove(map, {}, {link});
        case 4:
            return turnLinks(map, {link});
        default:
            break;
        }
    }
    if (!map.loops.empty() && random() % 8 == 0)
        return random() % 2 ? removeLoop(map, any(random, map.loops)->id)
                            : nameLoop(map, any(random, map.loops)->steps, sentence(random));
    switch (random() % 11) {
    case 0:
        return addLooseStep(map, sentence(random));
    case 1:
        return addEffect(map, step, sentence(random));
    case 2:
        return addCause(map, step, sentence(random));
    case 3:
        return addAfter(map, step, sentence(random));
    case 4:
        return setText(map, step, sentence(random));
    case 5:
        return place(map, {{step, Point{below(random, 900), below(random, 900)}}});
    case 6:
        return remove(map, {step});
    case 7:
        return removeAndClose(map, step);
    case 8:
        return setPinned(map, {step}, random() % 2);
    case 9:
        return mergeSteps(map, {step, any(random, map.steps)->first});
    default:
        return addLink(map, step, any(random, map.steps)->first);
    }
}

} // namespace model
