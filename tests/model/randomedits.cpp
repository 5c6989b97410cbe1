// SPDX-License-Identifier: EUPL-1.2
#include "tests/model/randomedits.h"

#include "editor/model/edits/answers.h"
#include "editor/model/edits/join.h"
#include "editor/model/edits/layers.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/merge.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/perspectives.h"
#include "editor/model/edits/principles.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"
#include "tests/model/drawn.h"

namespace model {

namespace {

using Random = std::mt19937;

/// A map with more steps than this loses some, so that a long row of edits stays quick.
constexpr std::size_t manySteps = 16;

bool chance(Random& random)
{
    return below(random, 2) == 0;
}

/// As long as a text may be, now and then.
std::string text(Random& random)
{
    if (below(random, 200) > 0)
        return sentence(random);
    std::string longest;
    for (std::size_t i = 0; i < maximumTextLength; ++i)
        longest += "é";
    return longest;
}

StepId aStep(Random& random, const Map& map)
{
    return any(random, map.steps)->first;
}

std::set<StepId> someSteps(Random& random, const Map& map, std::size_t most)
{
    std::set<StepId> steps;
    for (int count = below(random, most) + 1; count > 0; --count)
        steps.insert(aStep(random, map));
    return steps;
}

std::set<LinkId> someLinks(Random& random, const Map& map)
{
    std::set<LinkId> links;
    for (int count = map.links.empty() ? 0 : below(random, 3) + 1; count > 0; --count)
        links.insert(any(random, map.links)->first);
    return links;
}

std::vector<Layer> layers(Random& random)
{
    std::vector<Layer> some;
    for (const Layer layer : {Layer::goals, Layer::rules, Layer::relations})
        if (chance(random))
            some.push_back(layer);
    return some;
}

Point point(Random& random)
{
    return {below(random, 900), below(random, 900) - 450};
}

/// Of each kind of thing that can lie in a layer, perhaps one.
std::set<Layered> layered(Random& random, const Map& map)
{
    std::set<Layered> things{aStep(random, map)};
    const auto perhaps = [&](const auto& list) {
        if (!list.empty() && chance(random))
            things.insert(any(random, list)->id);
    };
    perhaps(map.loops);
    perhaps(map.principles);
    perhaps(map.firstMoves);
    return things;
}

Patch drawNameLoop(Random& random, const Map& map)
{
    const std::vector<Cycle> loops = findLoops(map, {.limit = 12}).loops;
    return loops.empty() ? Patch() : nameLoop(map, *any(random, loops), sentence(random));
}

Patch drawSetLoop(Random& random, const Map& map)
{
    if (map.loops.empty())
        return {};
    Loop loop = *any(random, map.loops);
    loop.name = sentence(random);
    loop.story = text(random);
    loop.colour = chance(random) ? "#009E73" : "";
    loop.layers = layers(random);
    return setLoop(map, std::move(loop));
}

Patch drawSetHeading(Random& random, const Map& map)
{
    Heading heading = map.heading;
    (chance(random) ? heading.title : heading.subtitle) = sentence(random);
    heading.date = chance(random) ? "2026-11-21" : "";
    heading.organisations.resize(static_cast<std::size_t>(below(random, 4)), sentence(random));
    return setHeading(map, std::move(heading));
}

Patch drawSetPerspective(Random& random, const Map& map)
{
    if (map.perspectives.empty())
        return {};
    Perspective perspective = *any(random, map.perspectives);
    perspective.name = sentence(random);
    perspective.present = chance(random);
    return setPerspective(map, std::move(perspective));
}

Patch drawSetPrinciple(Random& random, const Map& map)
{
    if (map.principles.empty())
        return {};
    Principle principle = *any(random, map.principles);
    principle.text = text(random);
    principle.layers = layers(random);
    principle.reviewed = chance(random) ? "2026-02-28" : "";
    return setPrinciple(map, std::move(principle));
}

Patch drawSetMove(Random& random, const Map& map)
{
    if (map.firstMoves.empty())
        return {};
    FirstMove move = *any(random, map.firstMoves);
    move.text = sentence(random);
    move.who = sentence(random);
    move.chosen = chance(random);
    return setMove(map, std::move(move));
}

Patch drawAddPrinciple(Random& random, const Map& map)
{
    Principle principle;
    principle.text = sentence(random);
    principle.layers = layers(random);
    std::optional<LoopId> loop;
    if (!map.loops.empty() && chance(random))
        loop = any(random, map.loops)->id;
    return addPrinciple(map, std::move(principle), random() % (map.principles.size() + 1), loop);
}

/// About a loop that somebody found, named or not.
Patch drawAnswerALoop(Random& random, const Map& map)
{
    const std::vector<Cycle> loops = findLoops(map, {.limit = 12}).loops;
    return loops.empty() ? Patch()
                         : addAnswer(map, *any(random, loops), {Question::recognise, sentence(random), {}, {}});
}

Patch drawAddAnswer(Random& random, const Map& map)
{
    if (map.loops.empty())
        return {};
    const Loop& loop = *any(random, map.loops);
    Answer answer{static_cast<Question>(below(random, 3)), sentence(random), {}, {}};
    if (chance(random))
        answer.step = *any(random, loop.steps);
    return addAnswer(map, loop.id, std::move(answer));
}

/// An answer that is there, handed to `edit` with its pattern and its place.
template <class Edit> Patch onAnAnswer(Random& random, const Map& map, Edit edit)
{
    for (const Loop& loop : map.loops)
        if (!loop.answers.empty() && chance(random))
            return edit(loop.id, random() % loop.answers.size());
    return {};
}

/// An element of a list, handed to `edit` by its id.
template <class List, class Edit> Patch onOne(Random& random, const List& list, Edit edit)
{
    return list.empty() ? Patch() : edit(any(random, list)->id);
}

template <class Edit> Patch onALink(Random& random, const Map& map, Edit edit)
{
    return map.links.empty() ? Patch() : edit(any(random, map.links)->first);
}

/// In the order of their headers. Each needs a map with at least one step; some stand here twice, to weigh up those
/// that take away.
// clang-format off
const EditKind kinds[] = {
    {"addLooseStep", [](Random& r, const Map& m) { return chance(r) ? addLooseStep(m, text(r)) : addLooseStep(m, text(r), point(r)); }},
    {"addEffect", [](Random& r, const Map& m) { return addEffect(m, aStep(r, m), sentence(r)); }},
    {"addCause", [](Random& r, const Map& m) { return addCause(m, aStep(r, m), sentence(r)); }},
    {"insertStep", [](Random& r, const Map& m) { return onALink(r, m, [&](LinkId id) { return insertStep(m, id, sentence(r)); }); }},
    {"moveInto", [](Random& r, const Map& m) { return onALink(r, m, [&](LinkId id) { return moveInto(m, id, aStep(r, m)); }); }},
    {"insertLoose", [](Random& r, const Map& m) { return onALink(r, m, [&](LinkId id) { return insertLoose(m, id, aStep(r, m)); }); }},
    {"addAfter", [](Random& r, const Map& m) { return addAfter(m, aStep(r, m), sentence(r)); }},
    {"addAfter", [](Random& r, const Map& m) {
        return onOne(r, m.loops, [&](LoopId id) { return addAfter(m, id, *any(r, findLoop(m, id)->steps), sentence(r)); }); }},
    {"setText", [](Random& r, const Map& m) { return setText(m, aStep(r, m), text(r)); }},
    {"place", [](Random& r, const Map& m) { return place(m, {{aStep(r, m), point(r)}}); }},
    {"arrange", [](Random& r, const Map& m) { return arrange(m, {{aStep(r, m), point(r)}, {aStep(r, m), point(r)}}); }},
    {"takeFromPlace", [](Random& r, const Map& m) { return takeFromPlace(m, aStep(r, m)); }},
    {"linkParked", [](Random& r, const Map& m) { return linkParked(m, aStep(r, m), aStep(r, m)); }},
    {"setPinned", [](Random& r, const Map& m) { return setPinned(m, someSteps(r, m, 4), chance(r)); }},
    {"remove", [](Random& r, const Map& m) { return remove(m, someSteps(r, m, 2), someLinks(r, m)); }},
    {"remove", [](Random& r, const Map& m) { return remove(m, {}, someLinks(r, m)); }},
    {"removeAndClose", [](Random& r, const Map& m) { return removeAndClose(m, aStep(r, m)); }},
    {"mergeSteps", [](Random& r, const Map& m) { return mergeSteps(m, someSteps(r, m, 4)); }},
    {"joinMap", [](Random& r, const Map& m) { return joinMap(m, partOf(m, someSteps(r, m, 5)), point(r)); }},
    {"addLink", [](Random& r, const Map& m) { return addLink(m, aStep(r, m), aStep(r, m)); }},
    {"addLink", [](Random& r, const Map& m) { return addLink(m, aStep(r, m), aStep(r, m)); }},
    {"setPolarity", [](Random& r, const Map& m) { return setPolarity(m, someLinks(r, m), static_cast<Polarity>(below(r, 4))); }},
    {"toggleDelay", [](Random& r, const Map& m) { return toggleDelay(m, someLinks(r, m)); }},
    {"turnLinks", [](Random& r, const Map& m) { return turnLinks(m, someLinks(r, m)); }},
    {"nameLoop", drawNameLoop},
    {"setLoop", drawSetLoop},
    {"removeLoop", [](Random& r, const Map& m) { return onOne(r, m.loops, [&](LoopId id) { return removeLoop(m, id); }); }},
    {"setHeading", drawSetHeading},
    {"addAnswer", drawAddAnswer},
    {"addAnswer", drawAnswerALoop},
    {"rewordAnswer", [](Random& r, const Map& m) {
        return onAnAnswer(r, m, [&](LoopId id, std::size_t at) { return rewordAnswer(m, id, at, chance(r) ? sentence(r) : ""); }); }},
    {"moveFromAnswer", [](Random& r, const Map& m) {
        return onAnAnswer(r, m, [&](LoopId id, std::size_t at) { return moveFromAnswer(m, id, at); }); }},
    {"movesFromAnswers", [](Random& r, const Map& m) {
        return onOne(r, m.loops, [&](LoopId id) {
            const Patch said = addAnswer(m, id, {Question::move, sentence(r), {}, {}});
            return then(said, movesFromAnswers(with(m, said))); }); }},
    {"putInto", [](Random& r, const Map& m) { return putInto(m, layered(r, m), static_cast<Layer>(below(r, 3))); }},
    {"takeOut", [](Random& r, const Map& m) { return takeOut(m, layered(r, m), static_cast<Layer>(below(r, 3))); }},
    {"takeOut", [](Random& r, const Map& m) { return takeOut(m, layered(r, m)); }},
    {"addMove", [](Random& r, const Map& m) {
        return onALink(r, m, [&](LinkId id) { return addMove(m, id, sentence(r), r() % (m.firstMoves.size() + 1)); }); }},
    {"addMove", [](Random& r, const Map& m) { return addMove(m, aStep(r, m), sentence(r), r() % (m.firstMoves.size() + 1)); }},
    {"addMove", [](Random& r, const Map& m) {
        return onOne(r, m.loops, [&](LoopId id) { return addMove(m, id, sentence(r), r() % (m.firstMoves.size() + 1)); }); }},
    {"setMove", drawSetMove},
    {"reorderMove", [](Random& r, const Map& m) {
        return onOne(r, m.firstMoves, [&](MoveId id) { return reorderMove(m, id, below(r, 7) - 3); }); }},
    {"removeMove", [](Random& r, const Map& m) { return onOne(r, m.firstMoves, [&](MoveId id) { return removeMove(m, id); }); }},
    {"addPerspective", [](Random& r, const Map& m) { return addPerspective(m, sentence(r), r() % (m.perspectives.size() + 1)); }},
    {"setPerspective", drawSetPerspective},
    {"movePerspective", [](Random& r, const Map& m) {
        return onOne(r, m.perspectives, [&](PerspectiveId id) { return movePerspective(m, id, below(r, 7) - 3); }); }},
    {"removePerspective", [](Random& r, const Map& m) {
        return onOne(r, m.perspectives, [&](PerspectiveId id) { return removePerspective(m, id); }); }},
    {"setView", [](Random& r, const Map& m) {
        return onOne(r, m.perspectives, [&](PerspectiveId id) {
            return setView(m, aStep(r, m), id, chance(r) ? std::optional(sentence(r)) : std::nullopt); }); }},
    {"setReading", [](Random& r, const Map& m) { return setReading(m, aStep(r, m), chance(r) ? sentence(r) : ""); }},
    {"addPrinciple", drawAddPrinciple},
    {"setPrinciple", drawSetPrinciple},
    {"movePrinciple", [](Random& r, const Map& m) {
        return onOne(r, m.principles, [&](PrincipleId id) { return movePrinciple(m, id, below(r, 7) - 3); }); }},
    {"removePrinciple", [](Random& r, const Map& m) {
        return onOne(r, m.principles, [&](PrincipleId id) { return removePrinciple(m, id); }); }},
    {"linkPrinciple", [](Random& r, const Map& m) {
        return onOne(r, m.principles, [&](PrincipleId id) {
            return onOne(r, m.loops, [&](LoopId loop) { return linkPrinciple(m, id, loop, chance(r)); }); }); }},
};
// clang-format on

} // namespace

std::span<const EditKind> editKinds()
{
    return kinds;
}

Patch randomEdit(std::mt19937& random, const Map& map)
{
    if (map.steps.empty())
        return addLooseStep(map, sentence(random));
    if (map.steps.size() > manySteps)
        return remove(map, someSteps(random, map, manySteps));
    return any(random, editKinds())->draw(random, map);
}

} // namespace model
