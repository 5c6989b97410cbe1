// SPDX-License-Identifier: EUPL-1.2
#include "layout/search.h"

#include "layout/ellipse.h"
#include "layout/faults.h"
#include "layout/loops.h"
#include "layout/planar.h"
#include "layout/roundness.h"
#include "tests/layout/pictures.h"

#include <QTest>

#include <clocale>
#include <numeric>

using namespace layout;

namespace {

double leastRoundness(const Graph& graph, const std::vector<Loop>& loops, const Positions& at)
{
    double least = 1;
    for (const Loop& loop : loops)
        least = std::min(least, ringOf(loop, at).roundness);
    Q_ASSERT(at.size() == graph.boxes.size());
    return least;
}

Graph graphOf(int count, const std::vector<Loop>& loops)
{
    Graph graph = boxes(count);
    for (const Loop& loop : loops)
        addLoop(graph, loop);
    return graph;
}

int crossings(const std::vector<Curve>& curves)
{
    int found = 0;
    for (std::size_t i = 0; i < curves.size(); ++i)
        for (std::size_t k = i + 1; k < curves.size(); ++k) {
            const std::vector<Point> a = flattened(curves[i]);
            const std::vector<Point> b = flattened(curves[k]);
            for (std::size_t p = 1; p < a.size(); ++p)
                for (std::size_t q = 1; q < b.size(); ++q)
                    found += crosses(a[p - 1], a[p], b[q - 1], b[q]);
        }
    return found;
}

int straightCrossings(const Graph& graph, const Positions& at)
{
    int found = 0;
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        for (std::size_t k = i + 1; k < graph.edges.size(); ++k) {
            const Edge& a = graph.edges[i];
            const Edge& b = graph.edges[k];
            if (a.from != b.from && a.from != b.to && a.to != b.from && a.to != b.to)
                found += crosses(at[a.from], at[a.to], at[b.from], at[b.to]);
        }
    return found;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loopsThatShareAreRings_data();
    void loopsThatShareAreRings();
    void namedLoopsAreRounder();
    void aNameHasTheMiddleOfItsLoop();
    void linksThatNeedNotCrossHardlyDo();
    void unfoldedLinksDoNotCross();
    void unfoldingKeepsNamedLoopsWhole();
    void sameGraphSamePicture();
    void pinnedBoxesStay();
    void partsStandApart();
    void looseStepsStandInAStripAtTheRight();
    void bigMapsAreClean();
    void progressRises();
    void smallGraphs();
};

void TestSearch::loopsThatShareAreRings_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<std::vector<Loop>>("loops");
    QTest::addColumn<double>("least");
    QTest::newRow("sharing a step") << 7 << std::vector<Loop>{{0, 1, 2, 3}, {0, 4, 5, 6}} << 0.95;
    QTest::newRow("sharing a link") << 8 << std::vector<Loop>{{0, 1, 2, 3, 4}, {0, 1, 5, 6, 7}} << 0.9;
    QTest::newRow("three on a hub") << 10 << std::vector<Loop>{{0, 1, 2, 3}, {0, 4, 5, 6}, {0, 7, 8, 9}} << 0.9;
    QTest::newRow("a chain of loops") << 9 << std::vector<Loop>{{0, 1, 2, 3}, {2, 4, 5, 6}, {5, 7, 8}} << 0.9;
}

void TestSearch::loopsThatShareAreRings()
{
    QFETCH(int, count);
    QFETCH(std::vector<Loop>, loops);
    QFETCH(double, least);
    const Graph graph = graphOf(count, loops);
    const Positions at = search(graph);
    const double found = leastRoundness(graph, loops, at);
    QVERIFY2(found >= least, QByteArray::number(found));
    // Two rings that share a link side by side turn opposite ways; all others can run clockwise.
    const auto clockwise =
        std::count_if(loops.begin(), loops.end(), [&](const Loop& loop) { return ringOf(loop, at).clockwise; });
    QVERIFY(clockwise >= static_cast<int>(loops.size()) - (QByteArray(QTest::currentDataTag()) == "sharing a link"));
    const Graph drawn = placed(graph, at);
    QCOMPARE(overlaps(drawn), 0);
    QCOMPARE(crossings(curves(drawn)), 0);
    QVERIFY(faults(drawn, curves(drawn)).empty());
}

void TestSearch::namedLoopsAreRounder()
{
    // A ring of eight with chords: it is round only when somebody gave it a name.
    const Loop outer{0, 1, 2, 3, 4, 5, 6, 7};
    Graph graph = graphOf(8, {outer, {0, 1, 2, 3}, {3, 4, 5, 6}, {1, 2, 3, 4, 5}});
    const double without = ringOf(outer, search(graph)).roundness;
    graph.named = {outer};
    const double with = ringOf(outer, search(graph)).roundness;
    QVERIFY2(with >= 0.85 && with >= without, qPrintable(QString::number(without) + ' ' + QString::number(with)));
}

/// A small ring on a step of a larger one stands beside it, not where the larger one has its name.
void TestSearch::aNameHasTheMiddleOfItsLoop()
{
    for (int large = 4; large < 8; ++large) {
        Loop ring(static_cast<std::size_t>(large));
        std::iota(ring.begin(), ring.end(), 0);
        const Loop small{1, large, large + 1};
        Graph graph = graphOf(large + 2, {ring, small});
        graph.named = {ring, small};
        for (Box& box : graph.boxes) {
            box.width = 170;
            box.height = 45;
        }
        const Graph drawn = placed(graph, search(graph));
        const Point name = middle(drawn, ring);
        for (const int i : {large, large + 1}) {
            const Box& box = drawn.boxes[static_cast<std::size_t>(i)];
            QVERIFY(std::abs(box.centre->x - name.x) > (box.width + badgeWidth) / 2
                || std::abs(box.centre->y - name.y) > (box.height + badgeHeight) / 2);
        }
    }
}

void TestSearch::linksThatNeedNotCrossHardlyDo()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Graph graph = planarMap(seed, 18);
        found += crossings(curves(placed(graph, search(graph))));
    }
    // Improving box by box alone leaves more than twice as many.
    QVERIFY2(found <= 8, qPrintable(QString::number(found)));
}

void TestSearch::unfoldedLinksDoNotCross()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Graph graph = planarMap(seed, 4 + static_cast<int>(seed) / 3);
        for (int outline = 0; outline < 3; ++outline)
            QCOMPARE(straightCrossings(graph, unfolded(graph, ringsToShow(graph), outline)), 0);
    }
}

void TestSearch::unfoldingKeepsNamedLoopsWhole()
{
    // Five boxes that are all linked to each other cannot be drawn without a crossing, but any ring of them can.
    Graph graph = boxes(5);
    for (int a = 0; a < 5; ++a)
        for (int b = a + 1; b < 5; ++b)
            graph.edges.push_back({a, b});
    const Loop ring{0, 2, 4, 1, 3};
    const Positions at = unfolded(graph, {ring}, 0);
    QVERIFY(straightCrossings(graph, at) >= 1);
    QCOMPARE(straightCrossings(graphOf(5, {ring}), at), 0);
}

void TestSearch::sameGraphSamePicture()
{
    const Graph graph = randomMap(11, 30);
    const Positions first = search(graph);
    QCOMPARE(search(graph), first);
    // A decimal comma must not reach Graphviz.
    const char* comma = std::setlocale(LC_NUMERIC, "nl_NL.UTF-8");
    const Positions second = search(graph);
    std::setlocale(LC_NUMERIC, "C");
    if (!comma)
        QSKIP("no Dutch locale on this machine");
    QCOMPARE(second, first);
}

void TestSearch::pinnedBoxesStay()
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Graph graph = randomMap(seed, 25);
        for (std::size_t i = 0; i < graph.boxes.size(); i += 4) {
            graph.boxes[i].pinned = true;
            graph.boxes[i].centre = Point{300.0 * static_cast<double>(i), -170.0 * static_cast<double>(i % 3)};
        }
        const Positions at = search(graph);
        for (std::size_t i = 0; i < graph.boxes.size(); i += 4)
            QCOMPARE(at[i], *graph.boxes[i].centre);
        QCOMPARE(overlaps(placed(graph, at)), 0);
    }
}

void TestSearch::partsStandApart()
{
    const Graph graph = graphOf(13, {{0, 1, 2, 3, 4}, {5, 6, 7}, {8, 9, 10, 11}});
    const Positions at = search(graph);
    const auto bounds = [&](int first, int last) {
        Rect rect = rectOf(graph.boxes[first], at[first]);
        for (int i = first; i <= last; ++i)
            rect = around(rect, rectOf(graph.boxes[i], at[i]));
        return rect;
    };
    QVERIFY(!meet(bounds(0, 4), bounds(5, 7)));
    QVERIFY(!meet(bounds(0, 4), bounds(8, 11)));
    QVERIFY(!meet(bounds(5, 7), bounds(8, 11)));
    QVERIFY(!meet(bounds(0, 11), bounds(12, 12)));
}

void TestSearch::looseStepsStandInAStripAtTheRight()
{
    const Graph graph = graphOf(9, {{0, 1, 2, 3, 4}});
    const Positions at = search(graph);
    for (int loose = 5; loose < 9; ++loose)
        for (int ring = 0; ring < 5; ++ring)
            QVERIFY(at[loose].x - 100 > at[ring].x + 100);
    for (int loose = 6; loose < 9; ++loose) {
        QCOMPARE(at[loose].x, at[5].x);
        QVERIFY(at[loose].y > at[loose - 1].y);
    }
}

void TestSearch::bigMapsAreClean()
{
    Graph graph = randomMap(3, 60);
    while (graph.boxes.size() < 100)
        graph = randomMap(graph.boxes.size() + 3, 130);
    const Graph drawn = placed(graph, search(graph));
    QCOMPARE(overlaps(drawn), 0);
    QCOMPARE(linksThroughBoxes(drawn, curves(drawn)), 0);
}

void TestSearch::progressRises()
{
    double last = 0;
    search(graphOf(12, {{0, 1, 2, 3}, {2, 4, 5}, {6, 7, 8, 9, 10, 11}, {6, 8}}), [&](double share) {
        QVERIFY(share >= last && share <= 1.0001);
        last = share;
    });
    QVERIFY(last > 0.999);
}

void TestSearch::smallGraphs()
{
    QVERIFY(search({}).empty());
    QCOMPARE(search(boxes(1)).size(), std::size_t(1));
    Graph two = boxes(2);
    two.edges = {{1, 0}};
    QCOMPARE(overlaps(placed(two, search(two))), 0);
    addLoop(two, {0, 1});
    QCOMPARE(overlaps(placed(two, search(two))), 0);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
