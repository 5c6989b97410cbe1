// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/loops.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "tests/model/randommap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        for (int round = 0; round < 2000; ++round) {
            const int steps = 2 + static_cast<int>(random() % 7);
            const Map map = randomMap(random, steps, static_cast<int>(random() % (3u * static_cast<unsigned>(steps))));
            QCOMPARE(findLoops(map).loops, everyLoop(map));
            QCOMPARE(findLoops(map, {.maximumLength = 4}).loops, everyLoop(map, 4));
        }
    }

    void countsAsManyAsThereAre()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 2000; ++round) {
            const int steps = 2 + static_cast<int>(random() % 7);
            const Map map = randomMap(random, steps, static_cast<int>(random() % (4u * static_cast<unsigned>(steps))));
            const std::uint64_t all = everyLoop(map).size();
            const CycleCount counted = countLoops(map, 1'000'000);
            QCOMPARE(counted.cycles, all);
            QVERIFY(counted.complete);
            if (all > 0) {
                QVERIFY(countLoops(map, all).complete);
                const CycleCount some = countLoops(map, all - 1);
                QCOMPARE(some.cycles, all - 1);
                QVERIFY(!some.complete);
            }
        }
    }

    void countsMoreThanCouldBeListed()
    {
        // Twenty pairs of ways, one after the other: two to the twentieth loops.
        Map map;
        apply(map, addLooseStep(map, "stap"));
        for (unsigned i = 0; i < 20; ++i) {
            for (int step = 0; step < 3; ++step)
                apply(map, addLooseStep(map, "stap"));
            for (unsigned half : {2U, 3U}) {
                apply(map, addLink(map, StepId(3 * i + 1), StepId(3 * i + half)));
                apply(map, addLink(map, StepId(3 * i + half), StepId(3 * i + 4)));
            }
        }
        apply(map, addLink(map, StepId(61), StepId(1)));
        const CycleCount counted = countLoops(map, 2'000'000'000);
        QCOMPARE(counted.cycles, std::uint64_t(1) << 20);
        QVERIFY(counted.complete);
        std::stop_source stop;
        stop.request_stop();
        std::mt19937 random(3);
        const Map busy = randomMap(random, 40, 200);
        QVERIFY(!countLoops(busy, 2'000'000'000, stop.get_token()).complete);
    }

    void sameAsAnotherProgram_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("predator and prey") << QStringLiteral("predatorPrey.json");
        QTest::addRow("stock and staff") << QStringLiteral("inventoryWorkforce.json");
    }

    /// Loops and polarities as another program lists them; a link's sign is the one on the loop's own links.
    void sameAsAnotherProgram()
    {
        QFETCH(QString, file);
        QFile foreign(QStringLiteral(PATROON_SOURCE_DIR "/../shared/foreign/sdai-json/") + file);
        if (!foreign.open(QIODevice::ReadOnly))
            QSKIP("the files of other programs are not here");
        const QJsonObject document = QJsonDocument::fromJson(foreign.readAll()).object();
        Map map;
        std::map<QString, StepId> steps;
        const auto link = [&](const QJsonValue& told) {
            for (const char* end : {"from", "to"})
                if (const QString name = told[QLatin1String(end)].toString(); !steps.contains(name)) {
                    apply(map, addLooseStep(map, name.toStdString()));
                    steps[name] = map.steps.rbegin()->first;
                }
            const StepId from = steps.at(told[QLatin1String("from")].toString());
            const StepId to = steps.at(told[QLatin1String("to")].toString());
            apply(map, addLink(map, from, to));
            return *linkBetween(map, from, to);
        };
        for (const QJsonValue told : document[QLatin1String("model")][QLatin1String("relationships")].toArray())
            link(told);
        std::map<Cycle, Kind> listed;
        for (const QJsonValue loop : document[QLatin1String("feedback")][QLatin1String("feedbackLoops")].toArray()) {
            Cycle cycle;
            for (const QJsonValue told : loop[QLatin1String("links")].toArray()) {
                const bool minus = told[QLatin1String("polarity")].toString() == QLatin1String("-");
                apply(map, setPolarity(map, {link(told)}, minus ? Polarity::minus : Polarity::plus));
                cycle.push_back(steps.at(told[QLatin1String("from")].toString()));
            }
            const bool balancing = loop[QLatin1String("polarity")].toString() == QLatin1String("-");
            listed[fromSmallest(cycle)] = balancing ? Kind::balancing : Kind::reinforcing;
        }
        std::map<Cycle, Kind> found;
        for (const Cycle& cycle : findLoops(map).loops)
            found[cycle] = kindOf(map, cycle);
        QVERIFY(!listed.empty());
        QVERIFY(found == listed);
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

QTEST_GUILESS_MAIN(TestLoops)
#include "tst_loops.moc"
