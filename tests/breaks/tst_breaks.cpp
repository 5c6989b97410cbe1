// SPDX-License-Identifier: EUPL-1.2
/// The fewest links that break every loop, against trying all sets of links on small maps.
#include "editor/breaks/breaks.h"
#include "editor/breaks/ways.h"

#include "editor/model/find.h"

#include <QTest>

#include <bit>
#include <random>
#include <set>

using namespace model;

namespace {

void addStep(Map& map, unsigned id)
{
    map.steps[StepId{id}].text = "step";
}

void addLink(Map& map, unsigned id, unsigned from, unsigned to)
{
    Link link;
    link.from = StepId{from};
    link.to = StepId{to};
    map.links[LinkId{id}] = link;
}

Map mapOf(unsigned steps, const std::vector<std::pair<unsigned, unsigned>>& links)
{
    Map map;
    for (unsigned step = 1; step <= steps; ++step)
        addStep(map, step);
    for (unsigned i = 0; i < links.size(); ++i)
        addLink(map, i + 1, links[i].first, links[i].second);
    return map;
}

Map randomMap(unsigned seed, unsigned mostSteps, unsigned mostLinks)
{
    std::mt19937 random(seed);
    const unsigned steps = 2 + static_cast<unsigned>(random()) % (mostSteps - 1);
    std::set<std::pair<unsigned, unsigned>> links;
    for (unsigned i = 0; i < mostLinks; ++i) {
        const unsigned from = 1 + static_cast<unsigned>(random()) % steps;
        const unsigned to = 1 + static_cast<unsigned>(random()) % steps;
        if (from != to)
            links.insert({from, to});
    }
    return mapOf(steps, {links.begin(), links.end()});
}

Map without(Map map, const std::vector<LinkId>& links)
{
    for (const LinkId link : links)
        map.links.erase(link);
    return map;
}

bool hasLoop(const Map& map)
{
    return !findLoops(map, {.limit = 1}).loops.empty();
}

/// The size of the smallest set of links after whose removal `broken` holds, by trying all sets.
template <class Broken> int fewest(const Map& map, Broken broken)
{
    std::vector<LinkId> all;
    for (const auto& [id, link] : map.links)
        all.push_back(id);
    int best = static_cast<int>(all.size());
    for (unsigned set = 0; set < 1U << all.size(); ++set) {
        if (std::popcount(set) >= best)
            continue;
        std::vector<LinkId> chosen;
        for (unsigned i = 0; i < all.size(); ++i)
            if (set >> i & 1U)
                chosen.push_back(all[i]);
        if (broken(without(map, chosen)))
            best = std::popcount(set);
    }
    return best;
}

/// All sets of `size` links after whose removal `broken` holds, by trying all.
template <class Broken> std::vector<std::vector<LinkId>> setsOf(const Map& map, std::size_t size, Broken broken)
{
    std::vector<LinkId> all;
    for (const auto& [id, link] : map.links)
        all.push_back(id);
    std::vector<std::vector<LinkId>> sets;
    for (unsigned set = 1; set < 1U << all.size(); ++set) {
        if (static_cast<std::size_t>(std::popcount(set)) != size)
            continue;
        std::vector<LinkId> chosen;
        for (unsigned i = 0; i < all.size(); ++i)
            if (set >> i & 1U)
                chosen.push_back(all[i]);
        if (broken(without(map, chosen)))
            sets.push_back(chosen);
    }
    std::ranges::sort(sets);
    return sets;
}

/// Some of the loops of the map get a name.
void nameSome(Map& map, unsigned seed)
{
    unsigned id = 0;
    for (const Cycle& cycle : findLoops(map).loops)
        if (++id; (id * seed) % 3 != 0 && map.loops.size() < 6) {
            Loop loop;
            loop.id = LoopId{id};
            loop.steps = cycle;
            map.loops.push_back(loop);
        }
}

bool allOpen(const Map& map)
{
    return std::ranges::all_of(map.loops, [&](const Loop& loop) { return isOpen(map, loop.steps); });
}

} // namespace

class TestBreaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToBreak();
    void oneLinkThatAllLoopsShare();
    void asFewAsAnySet();
    void asFewAsAnySetForNamedLoops();
    void anOpenNamedLoopNeedsNothing();
    void bigMapsAreExact();
    void sameMapSameLinks();
    void aStopIsTold();
    void countsTheLoopsThroughALink();
    void everySetThatIsAsSmall();
    void everySetThatIsAsSmallForNamedLoops();
    void aLimitOnSetsIsTold();
};

void TestBreaks::nothingToBreak()
{
    for (const Map& map : {Map{}, mapOf(3, {{1, 2}, {2, 3}, {1, 3}})}) {
        QVERIFY(breaks::breakEveryLoop(map).links.empty());
        QVERIFY(breaks::breakEveryLoop(map).optimal);
        QVERIFY(breaks::breakNamedLoops(map).links.empty());
        QVERIFY(breaks::breakNamedLoops(map).optimal);
    }
}

void TestBreaks::oneLinkThatAllLoopsShare()
{
    const Map map = mapOf(5, {{1, 2}, {2, 3}, {3, 4}, {4, 2}, {3, 5}, {5, 2}});
    QCOMPARE(breaks::breakEveryLoop(map).links, std::vector{LinkId{2}});
}

void TestBreaks::asFewAsAnySet()
{
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const Map map = randomMap(seed, 7, 13);
        const breaks::Breaks found = breaks::breakEveryLoop(map);
        const QByteArray which = "seed " + QByteArray::number(seed);
        QVERIFY2(found.optimal, which);
        QVERIFY2(!hasLoop(without(map, found.links)), which);
        const int least = fewest(map, [](const Map& left) { return !hasLoop(left); });
        QVERIFY2(static_cast<int>(found.links.size()) == least, which);
    }
}

void TestBreaks::asFewAsAnySetForNamedLoops()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Map map = randomMap(seed, 6, 12);
        nameSome(map, seed);
        const breaks::Breaks found = breaks::breakNamedLoops(map);
        const QByteArray which = "seed " + QByteArray::number(seed);
        QVERIFY2(found.optimal && allOpen(without(map, found.links)), which);
        QVERIFY2(static_cast<int>(found.links.size()) == fewest(map, allOpen), which);
    }
}

void TestBreaks::anOpenNamedLoopNeedsNothing()
{
    Map map = mapOf(3, {{1, 2}, {2, 3}});
    Loop loop;
    loop.id = LoopId{1};
    loop.steps = {StepId{1}, StepId{2}, StepId{3}};
    map.loops.push_back(loop);
    QVERIFY(breaks::breakNamedLoops(map).links.empty());
    addLink(map, 9, 3, 1);
    QCOMPARE(breaks::breakNamedLoops(map).links.size(), std::size_t{1});
}

void TestBreaks::bigMapsAreExact()
{
    // Rings that share no link need one each, however many there are and however long.
    std::vector<std::pair<unsigned, unsigned>> links;
    constexpr unsigned rings = 40;
    for (unsigned ring = 0; ring < rings; ++ring)
        for (unsigned i = 0; i < 5; ++i)
            links.push_back({1 + ring * 4 + i % 5, 1 + ring * 4 + (i + 1) % 5});
    const Map map = mapOf(rings * 4 + 1, links);
    const breaks::Breaks found = breaks::breakEveryLoop(map);
    QVERIFY(found.optimal);
    QCOMPARE(found.links.size(), std::size_t{rings});
    QVERIFY(!hasLoop(without(map, found.links)));
}

void TestBreaks::sameMapSameLinks()
{
    const Map map = randomMap(7, 40, 90);
    const breaks::Breaks first = breaks::breakEveryLoop(map);
    QVERIFY(first.links.size() > 1);
    QVERIFY(std::ranges::is_sorted(first.links));
    QCOMPARE(breaks::breakEveryLoop(map).links, first.links);
}

void TestBreaks::aStopIsTold()
{
    std::stop_source stop;
    stop.request_stop();
    const Map map = randomMap(3, 60, 150);
    const breaks::Breaks found = breaks::breakEveryLoop(map, {.stop = stop.get_token()});
    QVERIFY(!found.optimal);
    QVERIFY(!hasLoop(without(map, found.links)));
    const breaks::Breaks late = breaks::breakEveryLoop(map, {.time = std::chrono::milliseconds(0)});
    QVERIFY(!late.optimal);
    QVERIFY(!hasLoop(without(map, late.links)));
}

void TestBreaks::countsTheLoopsThroughALink()
{
    const Map map = mapOf(4, {{1, 2}, {2, 1}, {2, 3}, {3, 1}, {3, 4}});
    const std::map<LinkId, int> expected{{LinkId{1}, 2}, {LinkId{2}, 1}, {LinkId{3}, 1}, {LinkId{4}, 1}};
    QCOMPARE(breaks::loopsThrough(map, findLoops(map).loops), expected);
}

void TestBreaks::everySetThatIsAsSmall()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Map map = randomMap(seed, 6, 12);
        const std::size_t size = breaks::breakEveryLoop(map).links.size();
        const breaks::Ways ways = breaks::everyWay(map, breaks::Goal::everyLoop, size, 100'000);
        QVERIFY(ways.complete);
        const auto expected = setsOf(map, size, [](const Map& left) { return !hasLoop(left); });
        QVERIFY2(ways.sets == expected, "seed " + QByteArray::number(seed));
    }
}

void TestBreaks::everySetThatIsAsSmallForNamedLoops()
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        Map map = randomMap(seed, 6, 12);
        nameSome(map, seed);
        const std::size_t size = breaks::breakNamedLoops(map).links.size();
        const breaks::Ways ways = breaks::everyWay(map, breaks::Goal::namedLoops, size, 100'000);
        QVERIFY2(ways.sets == setsOf(map, size, allOpen), "seed " + QByteArray::number(seed));
    }
}

void TestBreaks::aLimitOnSetsIsTold()
{
    const Map map = mapOf(4, {{1, 2}, {2, 3}, {3, 4}, {4, 1}});
    const breaks::Ways some = breaks::everyWay(map, breaks::Goal::everyLoop, 1, 3);
    QVERIFY(!some.complete);
    QCOMPARE(some.sets.size(), std::size_t{3});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!breaks::everyWay(map, breaks::Goal::everyLoop, 1, 9, {.stop = stop.get_token()}).complete);
}

QTEST_GUILESS_MAIN(TestBreaks)
#include "tst_breaks.moc"
