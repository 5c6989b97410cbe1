// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/answers.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

#include <QtTest/QTest>

using namespace model;

namespace {

using Steps = std::vector<StepId>;

/// Steps 1 to 4, links 1 to 4 in a ring, named as loop 1, with a first move on link 2.
Map square()
{
    Map map;
    for (int i = 0; i < 4; ++i)
        apply(map, addLooseStep(map, "stap"));
    for (int i = 1; i <= 4; ++i)
        apply(map, addLink(map, StepId(i), StepId(i % 4 + 1)));
    apply(map, nameLoop(map, Steps{StepId(1), StepId(2), StepId(3), StepId(4)}, "rondje"));
    FirstMove move;
    move.id = MoveId(1);
    move.link = LinkId(2);
    map.firstMoves.push_back(move);
    return map;
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertedStepJoinsTheLoop()
    {
        Map map = square();
        apply(map, setPolarity(map, {LinkId(2)}, Polarity::minus));
        apply(map, insertStep(map, LinkId(2), "nieuw"));
        QCOMPARE(map.links.at(LinkId(2)).from, StepId(2));
        QCOMPARE(map.links.at(LinkId(2)).to, StepId(5));
        QVERIFY(map.links.at(LinkId(2)).polarity == Polarity::minus);
        QCOMPARE(map.links.at(LinkId(5)).from, StepId(5));
        QCOMPARE(map.links.at(LinkId(5)).to, StepId(3));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(2), StepId(5), StepId(3), StepId(4)}));
        QVERIFY(!isOpen(map, map.loops.front().steps));
    }

    void insertOnTheClosingLink()
    {
        Map map = square();
        apply(map, insertStep(map, LinkId(4), "nieuw"));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(2), StepId(3), StepId(4), StepId(5)}));
    }

    /// A step whose arrows were taken away is still in its pattern: brought back elsewhere, it is there once.
    void aStepOfAnOpenPatternMovesWithinIt()
    {
        Map map = square();
        apply(map, remove(map, {}, {LinkId(2), LinkId(3)}));
        QVERIFY(isLoose(map, StepId(3)));
        apply(map, insertLoose(map, LinkId(4), StepId(3)));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(2), StepId(4), StepId(3)}));
        apply(map, addLink(map, StepId(2), StepId(4)));
        QVERIFY(!isOpen(map, map.loops.front().steps));
    }

    /// Said in the wrong order: the step goes to where it belongs, with all that was said about it.
    void aStepMovesBetweenTwoOthers()
    {
        Map map = square();
        Answer answer;
        answer.text = "dat zien wij ook";
        answer.step = StepId(2);
        apply(map, addAnswer(map, map.loops.front().id, answer));
        apply(map, addMove(map, StepId(2), "bellen", 0));
        const Map before = map;
        const Patch back = apply(map, moveInto(map, LinkId(4), StepId(2)));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(3), StepId(4), StepId(2)}));
        QVERIFY(!isOpen(map, map.loops.front().steps));
        QCOMPARE(map.links.size(), std::size_t(4));
        QVERIFY(linkBetween(map, StepId(1), StepId(3)));
        QCOMPARE(map.loops.front().answers, before.loops.front().answers);
        QCOMPARE(map.firstMoves.size(), before.firstMoves.size());
        QVERIFY(!map.steps.at(StepId(2)).position);
        apply(map, back);
        QVERIFY(map == before);
    }

    void aStepWithBranchesStaysWhereItIs()
    {
        Map map = square();
        apply(map, addEffect(map, StepId(2), "en ook"));
        QVERIFY(moveInto(map, LinkId(4), StepId(2)).empty());
        QVERIFY(moveInto(map, LinkId(2), StepId(3)).empty());
        QVERIFY(!canMoveInto(map, LinkId(2), StepId(3)));
    }

    void removedStepLeavesTheLoopOpen()
    {
        Map map = square();
        apply(map, remove(map, {StepId(3)}));
        QCOMPARE(map.links.size(), std::size_t(2));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(2), StepId(4)}));
        QVERIFY(isOpen(map, map.loops.front().steps));
        QVERIFY(map.firstMoves.empty());
    }

    void loopOfOneStepGoes()
    {
        Map map = square();
        apply(map, remove(map, {StepId(1), StepId(2), StepId(3)}));
        QVERIFY(map.loops.empty());
    }

    void closingTheGapKeepsTheLoop()
    {
        Map map = square();
        apply(map, setPolarity(map, {LinkId(2)}, Polarity::minus));
        apply(map, toggleDelay(map, {LinkId(3)}));
        apply(map, removeAndClose(map, StepId(3)));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(2), StepId(4)}));
        QVERIFY(!isOpen(map, map.loops.front().steps));
        const Link& joined = map.links.at(LinkId(2));
        QCOMPARE(joined.from, StepId(2));
        QCOMPARE(joined.to, StepId(4));
        QVERIFY(joined.polarity == Polarity::minus);
        QVERIFY(joined.delay);
        QCOMPARE(map.firstMoves.size(), std::size_t(1));
        QCOMPARE(map.firstMoves.front().link, std::optional(LinkId(2)));
    }

    void closingTheGapMovesTheFirstMoveAlong()
    {
        Map map = square();
        apply(map, removeAndClose(map, StepId(2)));
        QCOMPARE(map.firstMoves.front().link, std::optional(LinkId(1)));
    }

    void closingTheGapMakesNoSelfLink()
    {
        Map map;
        apply(map, addLooseStep(map, "a"));
        apply(map, addEffect(map, StepId(1), "b"));
        apply(map, addLink(map, StepId(2), StepId(1)));
        apply(map, removeAndClose(map, StepId(2)));
        QVERIFY(map.links.empty());
        QCOMPARE(map.steps.size(), std::size_t(1));
    }

    void closingTheGapOfABranch()
    {
        Map map;
        apply(map, addLooseStep(map, "a"));
        apply(map, addEffect(map, StepId(1), "b"));
        apply(map, addEffect(map, StepId(2), "c"));
        apply(map, addEffect(map, StepId(2), "d"));
        apply(map, removeAndClose(map, StepId(2)));
        QVERIFY(linkBetween(map, StepId(1), StepId(3)));
        QVERIFY(linkBetween(map, StepId(1), StepId(4)));
        QCOMPARE(map.links.size(), std::size_t(2));
    }

    void afterStandsBetween()
    {
        Map map = square();
        apply(map, addAfter(map, StepId(1), "nieuw"));
        QCOMPARE(map.loops.front().steps, (Steps{StepId(1), StepId(5), StepId(2), StepId(3), StepId(4)}));
        apply(map, addEffect(map, StepId(2), "zijtak"));
        apply(map, addAfter(map, StepId(2), "nog een zijtak"));
        QCOMPARE(linksFrom(map, StepId(2)).size(), std::size_t(3));
    }

    void noSelfLinkNoSecondLink()
    {
        const Map map = square();
        QVERIFY(addLink(map, StepId(1), StepId(1)).empty());
        QVERIFY(addLink(map, StepId(1), StepId(2)).empty());
        QVERIFY(addLink(map, StepId(1), StepId(77)).empty());
        QVERIFY(!addLink(map, StepId(2), StepId(1)).empty());
    }

    void namingIsOncePerLoop()
    {
        Map map = square();
        apply(map, nameLoop(map, Steps{StepId(3), StepId(4), StepId(1), StepId(2)}, "anders"));
        QCOMPARE(map.loops.size(), std::size_t(1));
        QCOMPARE(map.loops.front().name, std::string("anders"));
        QCOMPARE(map.loops.front().steps.front(), StepId(1));
        QVERIFY(nameLoop(map, Steps{StepId(1), StepId(2)}, "").empty());
    }

    /// A title that only repeats the name of the pattern has nothing of its own to keep.
    void theTitleFollowsTheNameUntilSomebodyGivesOne()
    {
        Map map = square();
        const Steps loop{StepId(1), StepId(2), StepId(3), StepId(4)};
        QCOMPARE(titleOf(Map{}), std::string());
        QCOMPARE(titleOf(map), std::string("rondje"));
        map.heading.title = "rondje";
        const Patch back = apply(map, nameLoop(map, loop, "anders"));
        QCOMPARE(map.heading.title, std::string("anders"));
        apply(map, back);
        QCOMPARE(map.heading.title, std::string("rondje"));
        map.heading.title = "Team Noord";
        apply(map, nameLoop(map, loop, "anders"));
        QCOMPARE(map.heading.title, std::string("Team Noord"));
        QCOMPARE(titleOf(map), std::string("Team Noord"));
    }

    void sameTextIsNoEdit() { QVERIFY(setText(square(), StepId(1), "stap").empty()); }

    void onlyAPersonPins()
    {
        Map map = square();
        apply(map, arrange(map, {{StepId(1), {10, 20}}}));
        QVERIFY(!map.steps.at(StepId(1)).pinned);
        apply(map, place(map, {{StepId(1), {30, 20}}}));
        QVERIFY(map.steps.at(StepId(1)).pinned);
        apply(map, arrange(map, {{StepId(1), {10, 20}}}));
        QVERIFY(map.steps.at(StepId(1)).pinned);
        apply(map, setPinned(map, {StepId(1)}, false));
        QVERIFY(!map.steps.at(StepId(1)).pinned);
        QVERIFY(setPinned(map, {StepId(2)}, true).empty());
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
