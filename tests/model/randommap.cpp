// SPDX-License-Identifier: EUPL-1.2
#include "tests/model/randommap.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"
#include "tests/model/drawn.h"

namespace model {

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

} // namespace model
