// SPDX-License-Identifier: EUPL-1.2
#include "layout/rings.h"

#include "layout/roundness.h"
#include "layout/search.h"
#include "tests/layout/pictures.h"

#include <QTest>

#include <numeric>

using namespace layout;

class TestRings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSingleLoopIsAnEvenRing_data();
    void aSingleLoopIsAnEvenRing();
    void theRingBeginsAtTheFirstStepOfItsName();
    void nothingOverlaps();
    void pinnedBoxesStay();
    void aChainIsARingThatLacksAnArrow();
    void looseStepsStandBelowEachOther();
    void emptyAndAlone();
    void roundnessKnowsARing();
};

void TestRings::aSingleLoopIsAnEvenRing_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("search");
    for (int count = 3; count <= 13; ++count) {
        QTest::addRow("%d plain", count) << count << false;
        QTest::addRow("%d searched", count) << count << true;
    }
}

void TestRings::aSingleLoopIsAnEvenRing()
{
    QFETCH(int, count);
    QFETCH(bool, search);
    Graph graph = boxes(count);
    for (Box& box : graph.boxes)
        box.height = 80;
    Loop all(count);
    std::iota(all.begin(), all.end(), 0);
    addLoop(graph, all);
    const Positions at = search ? layout::search(graph) : rings(graph);

    const Ring ring = ringOf(all, at);
    QVERIFY2(ring.roundness >= 0.97, QByteArray::number(ring.roundness));
    QVERIFY(ring.clockwise);
    for (const Point p : at)
        QVERIFY(p.y >= at[0].y);
    double least = 1e9;
    double most = 0;
    for (int i = 0; i < count; ++i) {
        const int k = (i + 1) % count;
        const double seen = distance(at[i], at[k])
            * (1 - shareInside(graph.boxes[i], at[i], at[k]) - shareInside(graph.boxes[k], at[k], at[i]));
        least = std::min(least, seen);
        most = std::max(most, seen);
    }
    // Five wide boxes cannot be both quite even and quite round.
    QVERIFY2(most <= least * (count % 2 == 0 ? 1.05 : 1.6),
        qPrintable(QString::number(least) + ' ' + QString::number(most)));
    QVERIFY(least > 45);
}

void TestRings::theRingBeginsAtTheFirstStepOfItsName()
{
    Graph graph = ringGraph(6);
    graph.named = {{3, 4, 5, 0, 1, 2}};
    for (const Positions& at : {rings(graph), search(graph)})
        for (const Point p : at)
            QVERIFY(p.y >= at[3].y);
}

void TestRings::nothingOverlaps()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Graph graph = randomMap(seed, 60);
        QCOMPARE(overlaps(placed(graph, rings(graph))), 0);
    }
}

void TestRings::pinnedBoxesStay()
{
    Graph graph = ringGraph(7);
    graph.boxes[2].pinned = true;
    graph.boxes[2].centre = Point{1234, -77};
    QCOMPARE(rings(graph)[2], (Point{1234, -77}));
}

void TestRings::aChainIsARingThatLacksAnArrow()
{
    Graph graph = boxes(5);
    graph.edges = {{3, 1}, {1, 4}, {4, 0}, {0, 2}};
    const Ring seen = ringOf({3, 1, 4, 0, 2}, rings(graph));
    QVERIFY2(seen.roundness > 0.97, QByteArray::number(seen.roundness));
    QVERIFY(seen.clockwise);
}

/// In their order, their left edges in line, beside what is linked.
void TestRings::looseStepsStandBelowEachOther()
{
    for (const int linked : {0, 5}) {
        Graph graph = boxes(linked + 4);
        for (int i = 0; i < linked; ++i)
            graph.edges.push_back({i, (i + 1) % linked});
        for (int i = linked; i < linked + 4; ++i)
            graph.boxes[i].width = 100 + 30 * (i % 3);
        const Positions at = rings(graph);
        for (int i = linked + 1; i < linked + 4; ++i) {
            QVERIFY(at[i].y > at[i - 1].y + 80);
            QCOMPARE(at[i].x - graph.boxes[i].width / 2, at[linked].x - graph.boxes[linked].width / 2);
        }
        for (int i = 0; i < linked; ++i)
            QVERIFY(at[i].x + graph.boxes[i].width / 2 < at[linked].x - graph.boxes[linked].width / 2);
    }
}

void TestRings::emptyAndAlone()
{
    QVERIFY(rings({}).empty());
    QCOMPARE(rings(boxes(1)).size(), std::size_t(1));
    QCOMPARE(overlaps(placed(boxes(9), rings(boxes(9)))), 0);
}

void TestRings::roundnessKnowsARing()
{
    const Loop four{0, 1, 2, 3};
    QVERIFY(ringOf(four, {{0, -1}, {2, 0}, {0, 1}, {-2, 0}}).roundness > 0.999);
    QVERIFY(ringOf(four, {{0, -1}, {2, 0}, {0, 1}, {-2, 0}}).clockwise);
    QVERIFY(!ringOf(four, {{-2, 0}, {0, 1}, {2, 0}, {0, -1}}).clockwise);
    QVERIFY(ringOf(four, {{0, 0}, {1, 0}, {2, 0}, {3, 0}}).roundness < 0.5);
    // The same places in an order that crosses itself.
    QVERIFY(ringOf(four, {{0, -1}, {0, 1}, {2, 0}, {-2, 0}}).roundness < 0.5);
}

QTEST_GUILESS_MAIN(TestRings)
#include "tst_rings.moc"
