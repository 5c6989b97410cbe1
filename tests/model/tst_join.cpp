// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/join.h"
#include "editor/model/find.h"
#include "tests/model/randommap.h"

#include <QtTest/QTest>

using namespace model;

class TestJoin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeMapComesIn()
    {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            std::mt19937 random(seed);
            const Map map = randomMap(random, 8, 12);
            const Map part = randomMap(random, 6, 9);
            Map joined = map;
            const Patch undo = apply(joined, joinMap(map, part, {1000, 0}));
            QCOMPARE(joined.steps.size(), map.steps.size() + part.steps.size());
            QCOMPARE(joined.links.size(), map.links.size() + part.links.size());
            QCOMPARE(joined.loops.size(), map.loops.size() + part.loops.size());
            QCOMPARE(joined.firstMoves.size(), map.firstMoves.size() + part.firstMoves.size());
            // What was there has not changed.
            for (const auto& [id, step] : map.steps)
                QVERIFY(joined.steps.at(id) == step);
            // What came in hangs together as before.
            for (const Loop& loop : joined.loops)
                for (const StepId id : loop.steps)
                    QVERIFY(joined.steps.contains(id));
            for (const auto& [id, step] : joined.steps)
                for (const View& view : step.views)
                    QVERIFY(findPerspective(joined, view.perspective));
            apply(joined, undo);
            QVERIFY(joined == map);
        }
    }

    void theSamePerspectiveIsNotDoubled()
    {
        Map map;
        map.perspectives.push_back({PerspectiveId{1}, "Inwoner", {}, true, {}});
        Map part;
        part.perspectives.push_back({PerspectiveId{7}, "Inwoner", {}, true, {}});
        part.perspectives.push_back({PerspectiveId{8}, "Gemeente", {}, true, {}});
        part.steps[StepId{1}].views = {{PerspectiveId{7}, "a", {}}, {PerspectiveId{8}, "b", {}}};
        apply(map, joinMap(map, part));
        QCOMPARE(map.perspectives.size(), std::size_t(2));
        QCOMPARE(map.steps.at(StepId{1}).views[0].perspective, PerspectiveId{1});
        QCOMPARE(map.steps.at(StepId{1}).views[1].perspective, PerspectiveId{2});
    }

    void moreThanAMapHoldsStaysOut()
    {
        Map map;
        for (unsigned i = 1; i <= maximumSteps; ++i)
            map.steps[StepId{i}].text = "stap";
        Map part;
        part.steps[StepId{1}].text = "nog een";
        QVERIFY(joinMap(map, part).empty());
    }

    void aPartKeepsWhatLiesWithin()
    {
        std::mt19937 random(3);
        const Map map = randomMap(random, 10, 20);
        std::set<StepId> steps;
        for (const auto& [id, step] : map.steps)
            if (steps.size() < 6)
                steps.insert(id);
        const Map part = partOf(map, steps);
        QCOMPARE(part.steps.size(), steps.size());
        std::size_t within = 0;
        for (const auto& [id, link] : map.links)
            within += steps.contains(link.from) && steps.contains(link.to);
        QVERIFY(within > 0);
        QCOMPARE(part.links.size(), within);
        Map again;
        apply(again, joinMap(again, part));
        QCOMPARE(again.links.size(), within);
    }
};

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
