// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/principles.h"

#include "editor/model/edits/patterns.h"
#include "editor/model/edits/reorder.h"
#include "editor/model/find.h"

namespace model {

namespace {

struct Starter {
    const char* dutch;
    const char* english;
    Layer layer;
};

constexpr Starter starters[] = {
    {"Wat bij één van ons terechtkomt, is van ons allemaal: niemand draagt het alleen.",
        "What lands with one of us belongs to all of us: nobody carries it alone.", Layer::relations},
    {"Wie naar voren stapt, krijgt rugdekking van de rest.",
        "Whoever steps forward can count on the backing of the others.", Layer::relations},
    {"We beginnen bij wat de inwoner en de samenleving nodig hebben. Daarna kijken we welke regeling daarbij past.",
        "We start from what the resident and society need. Then we see which scheme fits.", Layer::goals},
    {"We zeggen hardop waar onze grens ligt en wat er voor ons op het spel staat. De ander mag dat ook.",
        "We say aloud where our limit lies and what is at stake for us. So may everybody else.", Layer::relations},
    {"Vooraan zoeken we samen een oplossing; wet en geld regelen we daarna, uit het zicht van de inwoner.",
        "Out front we look for a solution together; law and money we settle afterwards, out of the resident's sight.",
        Layer::rules},
    {"We vertellen waarom we doen wat we doen, en mogen elkaar ernaar vragen.",
        "We tell why we do what we do, and may ask each other about it.", Layer::relations},
    {"We gaan niet op elkaars stoel zitten, en maken gebruik van elkaars vak.",
        "We do not sit in each other's chair, and we make use of each other's craft.", Layer::rules},
    {"Ons doel past bij de tijd, het geld en de mensen die we samen echt hebben.",
        "Our goal fits the time, the money and the people that we really have together.", Layer::goals},
};

} // namespace

std::vector<Principle> starterPrinciples(std::string_view language)
{
    std::vector<Principle> list;
    for (const Starter& starter : starters) {
        Principle principle;
        principle.text = language == "en" ? starter.english : starter.dutch;
        principle.layers = {starter.layer};
        list.push_back(std::move(principle));
    }
    return list;
}

Patch addPrinciple(const Map& map, Principle principle, std::size_t place, std::optional<LoopId> loop)
{
    Patch patch;
    if (principle.text.empty())
        return patch;
    principle.id = nextPrinciple(map);
    patch.principles = map.principles;
    const auto before = static_cast<std::ptrdiff_t>(std::min(place, map.principles.size()));
    const PrincipleId id = principle.id;
    patch.principles->insert(patch.principles->begin() + before, std::move(principle));
    return loop ? then(std::move(patch), linkPrinciple(map, id, *loop, true)) : patch;
}

Patch setPrinciple(const Map& map, Principle principle)
{
    Patch patch;
    patch.principles = map.principles;
    const auto known = std::ranges::find(*patch.principles, principle.id, &Principle::id);
    if (known != patch.principles->end())
        *known = std::move(principle);
    return reduced(map, std::move(patch));
}

Patch movePrinciple(const Map& map, PrincipleId id, int by)
{
    Patch patch;
    patch.principles = reordered(map.principles, id, by);
    return reduced(map, std::move(patch));
}

Patch removePrinciple(const Map& map, PrincipleId id)
{
    Patch patch;
    patch.principles = map.principles;
    std::erase_if(*patch.principles, [&](const Principle& principle) { return principle.id == id; });
    patch.loops = map.loops;
    for (Loop& loop : *patch.loops)
        std::erase(loop.principles, id);
    return reduced(map, std::move(patch));
}

Patch linkPrinciple(const Map& map, PrincipleId id, LoopId loopId, bool belongs)
{
    const Loop* known = findLoop(map, loopId);
    if (!known)
        return {};
    Loop loop = *known;
    std::erase(loop.principles, id);
    if (belongs)
        loop.principles.push_back(id);
    // Saying again what holds already is no edit.
    const bool held = std::ranges::find(known->principles, id) != known->principles.end();
    return held == belongs ? Patch{} : setLoop(map, std::move(loop));
}

} // namespace model
