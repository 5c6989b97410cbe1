// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/patch.h"
#include "editor/model/find.h"

#include "tests/model/randomedits.h"
#include "tests/model/randommap.h"

#include <QtTest/QTest>

#include <set>

using namespace model;

class TestPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoIsExact()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            Map map = randomMap(random, 12, 20);
            for (int i = 0; i < 50; ++i) {
                const Map before = map;
                const Patch back = apply(map, randomEdit(random, map));
                const Map after = map;
                const Patch forth = apply(map, back);
                QVERIFY(map == before);
                apply(map, forth);
                QVERIFY(map == after);
            }
        }
    }

    void linksNeverHang()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 20; ++round) {
            Map map = randomMap(random, 8, 14);
            for (int i = 0; i < 100; ++i) {
                apply(map, randomEdit(random, map));
                std::set<std::pair<StepId, StepId>> seen;
                for (const auto& [id, link] : map.links) {
                    QVERIFY(map.steps.contains(link.from) && map.steps.contains(link.to) && link.from != link.to);
                    QVERIFY(seen.insert({link.from, link.to}).second);
                }
                for (const Loop& loop : map.loops) {
                    QVERIFY(loop.steps.size() >= 2);
                    for (const StepId step : loop.steps)
                        QVERIFY(map.steps.contains(step));
                }
                for (const FirstMove& move : map.firstMoves)
                    QVERIFY(move.link   ? map.links.contains(*move.link)
                            : move.step ? map.steps.contains(*move.step)
                                        : findLoop(map, move.loop.value()) != nullptr);
            }
        }
    }

    void mergedPatchesUndoBoth()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 200; ++round) {
            Map map = randomMap(random, 6, 9);
            const Map before = map;
            const Patch first = apply(map, randomEdit(random, map));
            const Patch second = apply(map, randomEdit(random, map));
            apply(map, merged(first, second));
            QVERIFY(map == before);
        }
    }

    void thenDoesBoth()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            const Map map = randomMap(random, 6, 9);
            const Patch first = randomEdit(random, map);
            const Patch second = randomEdit(random, with(map, first));
            QVERIFY(with(map, then(first, second)) == with(with(map, first), second));
        }
    }

    void reducedDropsWhatIsThere()
    {
        std::mt19937 random(6);
        const Map map = randomMap(random, 6, 9);
        Patch patch;
        patch.steps.insert(*map.steps.begin());
        patch.loops = map.loops;
        patch.heading = map.heading;
        patch.links[LinkId(999)] = std::nullopt;
        QVERIFY(reduced(map, patch).empty());
    }
};

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
