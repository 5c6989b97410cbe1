// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/links.h"
#include "editor/model/edits/merge.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "tests/model/randommap.h"

#include <QtTest/QTest>

using namespace model;

namespace {

using Steps = std::vector<StepId>;

/// A ring of five steps, named, and a loose step 6 that leads to step 2.
Map ring()
{
    Map map;
    for (int i = 1; i <= 6; ++i)
        apply(map, addLooseStep(map, "stap " + std::to_string(i)));
    for (int i = 1; i <= 5; ++i)
        apply(map, addLink(map, StepId(i), StepId(i % 5 + 1)));
    apply(map, addLink(map, StepId(6), StepId(2)));
    apply(map, nameLoop(map, Steps{StepId(1), StepId(2), StepId(3), StepId(4), StepId(5)}, "rondje"));
    return map;
}

FirstMove moveOn(LinkId link)
{
    FirstMove move;
    move.id = MoveId(1);
    move.link = link;
    return move;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursBecomeOneAndTheLoopStaysClosed()
    {
        Map map = ring();
        map.firstMoves.push_back(moveOn(LinkId(2)));
        map.steps.at(StepId(3)).views.push_back({PerspectiveId(1), "logisch", {}});
        apply(map, mergeSteps(map, {StepId(2), StepId(3)}));
        QVERIFY(!map.steps.contains(StepId(3)));
        QCOMPARE(map.steps.at(StepId(2)).text, std::string("stap 2\nstap 3"));
        QCOMPARE(map.steps.at(StepId(2)).views.size(), std::size_t(1));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(2), StepId(4), StepId(5)}));
        QVERIFY(!isOpen(map, map.loops.front().steps));
        // The link between them is gone; the first move that sat there stays, on the step.
        QVERIFY(!map.links.contains(LinkId(2)));
        QVERIFY(map.firstMoves.front().step == StepId(2) && !map.firstMoves.front().link);
    }

    /// Which of them was said first says nothing about where the drawing is.
    void aLooseStepComesToTheOneThatIsDrawn()
    {
        Map map;
        for (const char* text : {"los", "een", "twee"})
            apply(map, addLooseStep(map, text));
        apply(map, addLink(map, StepId(2), StepId(3)));
        map.steps.at(StepId(1)).position = Point{900, 0};
        map.steps.at(StepId(2)).position = Point{10, 20};
        map.steps.at(StepId(2)).pinned = true;
        apply(map, mergeSteps(map, {StepId(1), StepId(2)}));
        QVERIFY(map.steps.at(StepId(1)).position == (Point{10, 20}) && map.steps.at(StepId(1)).pinned);
    }

    void twoLinksThatBecomeOneKeepTheFirst()
    {
        Map map = ring();
        map.firstMoves.push_back(moveOn(LinkId(6)));
        // 1 → 2 and 6 → 2 become one.
        apply(map, mergeSteps(map, {StepId(1), StepId(6)}));
        QVERIFY(map.links.contains(LinkId(1)));
        QVERIFY(!map.links.contains(LinkId(6)));
        QVERIFY(map.firstMoves.front().link == LinkId(1));
    }

    void equalTextsAreSaidOnce()
    {
        Map map = ring();
        apply(map, setText(map, StepId(6), "stap 1"));
        apply(map, mergeSteps(map, {StepId(1), StepId(6)}));
        QCOMPARE(map.steps.at(StepId(1)).text, std::string("stap 1"));
    }

    void oneStepIsNotMerged() { QVERIFY(mergeSteps(ring(), {StepId(1)}).empty()); }

    void mergedMapsStaySound()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            Map map = randomMap(random, 4 + static_cast<int>(seed % 20), 30);
            const Map before = map;
            const StepId first = map.steps.begin()->first;
            const StepId last = map.steps.rbegin()->first;
            const Patch undo = apply(map, mergeSteps(map, {first, last}));
            std::set<std::pair<StepId, StepId>> pairs;
            for (const auto& [id, link] : map.links) {
                QVERIFY(link.from != link.to);
                QVERIFY(map.steps.contains(link.from) && map.steps.contains(link.to));
                QVERIFY(pairs.insert({link.from, link.to}).second);
            }
            for (const Loop& loop : map.loops) {
                QVERIFY(loop.steps.size() >= 2);
                QCOMPARE(std::set(loop.steps.begin(), loop.steps.end()).size(), loop.steps.size());
                for (const StepId id : loop.steps)
                    QVERIFY(map.steps.contains(id));
            }
            for (const FirstMove& move : map.firstMoves) {
                QVERIFY(move.link.has_value() != move.step.has_value());
                QVERIFY(!move.link || map.links.contains(*move.link));
                QVERIFY(!move.step || map.steps.contains(*move.step));
            }
            apply(map, undo);
            QVERIFY(map == before);
        }
    }

    void aTurnedLinkPointsBack()
    {
        Map map = ring();
        apply(map, turnLinks(map, {LinkId(6)}));
        QCOMPARE(map.links.at(LinkId(6)).from, StepId(2));
        QCOMPARE(map.links.at(LinkId(6)).to, StepId(6));
    }

    void aTurnedRingIsToldTheOtherWay()
    {
        Map map = ring();
        apply(map, turnLinks(map, {LinkId(1), LinkId(2), LinkId(3), LinkId(4), LinkId(5)}));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(5), StepId(4), StepId(3), StepId(2)}));
        QVERIFY(!isOpen(map, map.loops.front().steps));
    }

    void anOppositeLinkStaysAlone()
    {
        Map map = ring();
        apply(map, addLink(map, StepId(2), StepId(1)));
        QVERIFY(turnLinks(map, {LinkId(1)}).empty());
        // Both together change places.
        apply(map, turnLinks(map, {LinkId(1), LinkId(7)}));
        QCOMPARE(map.links.at(LinkId(1)).from, StepId(2));
        QCOMPARE(map.links.at(LinkId(7)).from, StepId(1));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
