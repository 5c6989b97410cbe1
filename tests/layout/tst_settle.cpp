// SPDX-License-Identifier: EUPL-1.2
#include "layout/settle.h"

#include "layout/faults.h"
#include "layout/rings.h"
#include "layout/roundness.h"
#include "tests/layout/pictures.h"

#include <QTest>

#include <numeric>

using namespace layout;

namespace {

double furthest(const Graph& before, const Positions& after)
{
    double far = 0;
    for (std::size_t i = 0; i < before.boxes.size(); ++i)
        if (before.boxes[i].centre)
            far = std::max(far, distance(*before.boxes[i].centre, after[i]));
    return far;
}

Graph drawnRing(int count)
{
    const Graph graph = ringGraph(count);
    return placed(graph, rings(graph));
}

/// Adds a box without a place; its index.
int addBox(Graph& graph, double height = 80)
{
    graph.boxes.push_back({200, height, {}, false});
    return static_cast<int>(graph.boxes.size()) - 1;
}

} // namespace

class TestSettle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingTouchedNothingMoves();
    void aLeafMovesNothing();
    void anInsertedStepStaysNearAndSoDoTheOthers();
    void aWideRingStaysWide();
    void aTypedChainGrowsAlongItsRing();
    void closingTheChainMakesAnEvenRing();
    void aChainBesideADrawingFindsRoom();
    void aLoopThatClosesOnAnotherIsRoundToo_data();
    void aLoopThatClosesOnAnotherIsRoundToo();
    void looseStepsGatherInAColumn();
    void grownTextPushesNeighboursJustEnough();
    void deletingMovesNothing();
    void pinsNeverMove();
    void severalNewStepsAtOnce();
};

void TestSettle::nothingTouchedNothingMoves()
{
    Graph graph = drawnRing(6);
    // Even where boxes overlap: a person may have put them so.
    graph.boxes[1].centre = *graph.boxes[2].centre + Point{10, 5};
    QCOMPARE(furthest(graph, settle(graph, {})), 0.0);
}

void TestSettle::aLeafMovesNothing()
{
    for (int at = 0; at < 8; ++at) {
        Graph graph = drawnRing(8);
        const int leaf = addBox(graph);
        graph.edges.push_back({at, leaf});
        const Positions after = settle(graph, {{leaf, at}, {}});
        QCOMPARE(furthest(graph, after), 0.0);
        const Graph drawn = placed(graph, after);
        QCOMPARE(overlaps(drawn), 0);
        QVERIFY(faults(drawn, curves(drawn)).empty());
        QVERIFY(distance(after[leaf], after[at]) < 400);
    }
}

void TestSettle::anInsertedStepStaysNearAndSoDoTheOthers()
{
    for (int at = 0; at < 8; ++at) {
        Graph graph = drawnRing(8);
        const int added = addBox(graph);
        const int to = graph.edges[at].to;
        graph.edges[at].to = added;
        graph.edges.push_back({added, to});
        const Positions after = settle(graph, {{added, at, to}, {}});
        QVERIFY(furthest(graph, after) < 100);
        const Graph drawn = placed(graph, after);
        QCOMPARE(overlaps(drawn), 0);
        QVERIFY(faults(drawn, curves(drawn)).empty());
        Loop ring{0, 1, 2, 3, 4, 5, 6, 7};
        ring.insert(ring.begin() + at + 1, added);
        const Ring seen = ringOf(ring, after);
        QVERIFY(seen.clockwise);
        QVERIFY2(seen.roundness > 0.75, QByteArray::number(seen.roundness));
    }
}

/// Somebody drew it so large; a step more is no reason to draw it together.
void TestSettle::aWideRingStaysWide()
{
    Graph graph = ringGraph(4);
    graph = placed(graph, {{0, 0}, {600, 0}, {600, 500}, {0, 500}});
    const int added = addBox(graph);
    graph.edges[0].to = added;
    graph.edges.push_back({added, 1});
    graph = placed(graph, settle(graph, {{0, added, 1}, {}}));
    const Positions after = settle(graph, {{0, added, 1}, {}});
    QVERIFY2(furthest(graph, after) < 90, QByteArray::number(furthest(graph, after)));
}

void TestSettle::aTypedChainGrowsAlongItsRing()
{
    Graph graph;
    std::vector<int> chain;
    for (int i = 0; i < 9; ++i) {
        chain.push_back(addBox(graph, i % 2 == 0 ? 60 : 120));
        if (i > 0)
            graph.edges.push_back({i - 1, i});
        const Positions after = settle(graph, {{i}, chain});
        QCOMPARE(furthest(graph, after), 0.0);
        graph = placed(graph, after);
        QCOMPARE(overlaps(graph), 0);
        QVERIFY(faults(graph, curves(graph)).empty());
    }
    // The first six already look like the ring to come.
    Positions at;
    for (const Box& box : graph.boxes)
        at.push_back(*box.centre);
    const Ring seen = ringOf({0, 1, 2, 3, 4, 5}, at);
    QVERIFY(seen.roundness > 0.9);
    QVERIFY(seen.clockwise);
    for (int i = 1; i < 6; ++i)
        QVERIFY(at[i].y > at[0].y);
}

void TestSettle::closingTheChainMakesAnEvenRing()
{
    for (int count = 3; count <= 9; ++count) {
        Graph graph;
        std::vector<int> chain;
        Loop ring;
        for (int i = 0; i < count; ++i) {
            chain.push_back(addBox(graph));
            ring.push_back(i);
            if (i > 0)
                graph.edges.push_back({i - 1, i});
            graph = placed(graph, settle(graph, {{i}, chain}));
        }
        graph.edges.push_back({count - 1, 0});
        const Positions after = settle(graph, {{count - 1, 0}, {}});
        const Ring seen = ringOf(ring, after);
        QVERIFY2(seen.roundness >= 0.97, QByteArray::number(seen.roundness));
        QVERIFY(seen.clockwise);
        QCOMPARE(overlaps(placed(graph, after)), 0);
        for (const Point p : after)
            QVERIFY(p.y >= after[0].y);
    }
}

void TestSettle::aChainBesideADrawingFindsRoom()
{
    Graph graph = drawnRing(6);
    std::vector<int> chain{2};
    for (int i = 0; i < 4; ++i) {
        const int added = addBox(graph);
        graph.edges.push_back({chain.back(), added});
        chain.push_back(added);
        const Positions after = settle(graph, {{added}, chain});
        QCOMPARE(furthest(graph, after), 0.0);
        graph = placed(graph, after);
        QCOMPARE(overlaps(graph), 0);
        QVERIFY(faults(graph, curves(graph)).empty());
    }
    graph.edges.push_back({chain.back(), 2});
    const Graph closed = placed(graph, settle(graph, {{chain.back(), 2}, {}}));
    QCOMPARE(overlaps(closed), 0);
    QVERIFY(faults(closed, curves(closed)).empty());
}

void TestSettle::aLoopThatClosesOnAnotherIsRoundToo_data()
{
    QTest::addColumn<int>("shared");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("common");
    QTest::newRow("one step") << 1 << 0.85 << 0.98;
    QTest::newRow("an arrow") << 2 << 0.45 << 0.97;
    // Three steps that stay where they are leave little to choose.
    QTest::newRow("two arrows") << 3 << 0.2 << 0.4;
}

/// Typed as a chain from a step of a ring, and linked back to that step or to one before it. Only the new steps move.
void TestSettle::aLoopThatClosesOnAnotherIsRoundToo()
{
    QFETCH(int, shared);
    QFETCH(double, least);
    QFETCH(double, common);
    std::vector<double> roundness;
    for (const int size : {4, 6, 7})
        for (int from = 0; from < size; ++from)
            for (const int own : {2, 4}) {
                Graph graph = drawnRing(size);
                Loop first(size);
                std::iota(first.begin(), first.end(), 0);
                graph.named = {first};
                std::vector<int> chain{from};
                for (int i = 0; i < own; ++i) {
                    const int added = addBox(graph, 60 + 20 * (i % 3));
                    graph.edges.push_back({chain.back(), added});
                    chain.push_back(added);
                    graph = placed(graph, settle(graph, {{added}, chain}));
                }
                const int to = (from + size - shared + 1) % size;
                graph.edges.push_back({chain.back(), to});
                Loop loop;
                for (int i = 0; i < shared - 1; ++i)
                    loop.push_back((to + i) % size);
                loop.insert(loop.end(), chain.begin(), chain.end());
                const Positions after = settle(graph, {{chain.back(), to}, {}});
                roundness.push_back(ringOf(loop, after).roundness);
                const Graph closed = placed(graph, after);
                QCOMPARE(overlaps(closed), 0);
                QVERIFY(faults(closed, curves(closed)).empty());
                for (int i = 0; i < size; ++i)
                    QVERIFY(distance(*graph.boxes[i].centre, after[i]) < 90);
            }
    std::ranges::sort(roundness);
    QVERIFY2(roundness.front() > least, QByteArray::number(roundness.front()));
    QVERIFY2(roundness[roundness.size() / 2] > common, QByteArray::number(roundness[roundness.size() / 2]));
}

void TestSettle::looseStepsGatherInAColumn()
{
    Graph graph = drawnRing(6);
    double right = 0;
    for (const Box& box : graph.boxes)
        right = std::max(right, box.centre->x + 100);
    for (int i = 0; i < 4; ++i) {
        const int loose = addBox(graph, 40 + 20 * i);
        const Positions after = settle(graph, {{loose}, {}});
        QCOMPARE(furthest(graph, after), 0.0);
        graph = placed(graph, after);
        QCOMPARE(overlaps(graph), 0);
        QVERIFY(after[loose].x - 100 > right);
        if (i > 0) {
            QCOMPARE(after[loose].x, after[loose - 1].x);
            QVERIFY(after[loose].y > after[loose - 1].y);
        }
    }
    // A map of loose steps only is a column too.
    Graph only = boxes(5);
    const Positions at = settle(only, {});
    for (int i = 1; i < 5; ++i)
        QCOMPARE(at[i].x, at[0].x);
    QCOMPARE(overlaps(placed(only, at)), 0);
}

void TestSettle::grownTextPushesNeighboursJustEnough()
{
    Graph graph = drawnRing(6);
    graph.boxes[1].height = 260;
    const Positions after = settle(graph, {{1}, {}});
    QCOMPARE(overlaps(placed(graph, after)), 0);
    QVERIFY(furthest(graph, after) < 160);
    QVERIFY(distance(*graph.boxes[4].centre, after[4]) < 0.01);
}

void TestSettle::deletingMovesNothing()
{
    Graph graph = drawnRing(7);
    graph.boxes.pop_back();
    graph.edges = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}};
    QCOMPARE(furthest(graph, settle(graph, {{0, 5}, {}})), 0.0);
}

void TestSettle::pinsNeverMove()
{
    Graph graph = drawnRing(6);
    for (Box& box : graph.boxes)
        box.pinned = true;
    const int added = addBox(graph, 160);
    graph.edges[2].to = added;
    graph.edges.push_back({added, 3});
    const Positions after = settle(graph, {{added, 2, 3}, {}});
    QCOMPARE(furthest(graph, after), 0.0);
    QCOMPARE(overlaps(placed(graph, after)), 0);
}

void TestSettle::severalNewStepsAtOnce()
{
    Graph graph = drawnRing(5);
    const int first = addBox(graph);
    const int second = addBox(graph);
    const int third = addBox(graph);
    graph.edges.insert(graph.edges.end(), {{third, 1}, {first, second}, {second, third}});
    const Positions after = settle(graph, {});
    QCOMPARE(furthest(graph, after), 0.0);
    QCOMPARE(overlaps(placed(graph, after)), 0);
}

QTEST_GUILESS_MAIN(TestSettle)
#include "tst_settle.moc"
