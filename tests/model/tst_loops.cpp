// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/loops.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/steps.h"
#include "tests/model/randommap.h"

#include <QtTest/QTest>

#include <algorithm>
#include <functional>

using namespace model;

namespace {

Map ring(int steps)
{
    Map map;
    for (int i = 0; i < steps; ++i)
        apply(map, addLooseStep(map, "stap"));
    for (int i = 1; i <= steps; ++i)
        apply(map, addLink(map, StepId(i), StepId(i % steps + 1)));
    return map;
}

/// Every loop, by trying every path: slow and plainly right.
std::vector<Cycle> everyLoop(const Map& map, std::size_t maximumLength = 1000)
{
    std::vector<Cycle> found;
    Cycle path;
    const std::function<void(StepId)> walk = [&](StepId step) {
        path.push_back(step);
        for (const auto& [id, link] : map.links) {
            if (link.from != step)
                continue;
            if (link.to == path.front() && path.size() <= maximumLength)
                found.push_back(path);
            else if (link.to > path.front() && std::ranges::find(path, link.to) == path.end())
                walk(link.to);
        }
        path.pop_back();
    };
    for (const auto& [id, step] : map.steps)
        walk(id);
    std::ranges::sort(
        found, [](const Cycle& a, const Cycle& b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
    return found;
}

} // namespace

class TestLoops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ringIsOneLoop()
    {
        const FoundLoops found = findLoops(ring(6));
        QVERIFY(found.complete);
        QCOMPARE(found.loops.size(), std::size_t(1));
        QCOMPARE(found.loops.front(), (Cycle{StepId(1), StepId(2), StepId(3), StepId(4), StepId(5), StepId(6)}));
    }

    void longRing()
    {
        const FoundLoops found = findLoops(ring(2000));
        QCOMPARE(found.loops.size(), std::size_t(1));
        QCOMPARE(found.loops.front().size(), std::size_t(2000));
    }

    void sameAsTryingEveryPath()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 150; ++round) {
            const int steps = 2 + static_cast<int>(random() % 8);
            const Map map = randomMap(random, steps, static_cast<int>(random() % (3u * static_cast<unsigned>(steps))));
            QCOMPARE(findLoops(map).loops, everyLoop(map));
            QCOMPARE(findLoops(map, {.maximumLength = 4}).loops, everyLoop(map, 4));
        }
    }

    void limitKeepsTheShortest()
    {
        std::mt19937 random(3);
        const Map map = randomMap(random, 9, 40);
        const std::vector<Cycle> all = everyLoop(map);
        QVERIFY(all.size() > 20);
        const FoundLoops found = findLoops(map, {.limit = 20});
        QVERIFY(!found.complete);
        QCOMPARE(found.loops, std::vector<Cycle>(all.begin(), all.begin() + 20));
        QVERIFY(findLoops(map, {.limit = all.size()}).complete);
    }

    void stopEndsTheSearch()
    {
        Map map = ring(40);
        for (int from = 1; from <= 40; ++from)
            for (int to = 1; to <= 40; ++to)
                apply(map, addLink(map, StepId(from), StepId(to)));
        std::stop_source source;
        source.request_stop();
        const FoundLoops found = findLoops(map, {.limit = 100'000'000, .stop = source.get_token()});
        QVERIFY(!found.complete);
        QVERIFY(found.loops.size() < 100'000);
    }

    void kindFollowsFromSigns()
    {
        Map map = ring(3);
        const Cycle loop{StepId(1), StepId(2), StepId(3)};
        QVERIFY(!hasSigns(map, loop));
        QVERIFY(kindOf(map, loop) == Kind::reinforcing);
        apply(map, setPolarity(map, {LinkId(2)}, Polarity::minus));
        QVERIFY(hasSigns(map, loop));
        QVERIFY(kindOf(map, loop) == Kind::balancing);
        apply(map, setPolarity(map, {LinkId(1)}, Polarity::minus));
        QVERIFY(kindOf(map, loop) == Kind::reinforcing);
        apply(map, setPolarity(map, {LinkId(3)}, Polarity::open));
        QVERIFY(kindOf(map, loop) == Kind::unknown);
        apply(map, remove(map, {}, {LinkId(3)}));
        QVERIFY(kindOf(map, loop) == Kind::unknown);
    }
};

QTEST_APPLESS_MAIN(TestLoops)
#include "tst_loops.moc"
