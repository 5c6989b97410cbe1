// SPDX-License-Identifier: EUPL-1.2
#include "layout/curves.h"

#include "layout/rings.h"
#include "tests/layout/pictures.h"

#include <QTest>

using namespace layout;

namespace {

/// How far the middle of the curve lies to the left of the way from its start to its end, as a share of that way.
double bow(const Curve& curve)
{
    const std::vector<Point> line = flattened(curve, 0.1);
    const Point a = line.front();
    const Point b = line.back();
    const Point middle = line[line.size() / 2];
    return -cross(b - a, middle - a) / dot(b - a, b - a);
}

Graph row(double gap)
{
    Graph graph = boxes(3);
    for (int i = 0; i < 3; ++i)
        graph.boxes[i].centre = Point{i * (200 + gap), 0};
    return graph;
}

/// No badge has another size.
std::optional<BadgeSize> onlyOne(std::size_t)
{
    return std::nullopt;
}

} // namespace

class TestCurves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runFromEdgeToEdge();
    void aRingBowsOutward();
    void aLinkOnSeveralLoopsBowsAwayFromMost();
    void twoWayLinksBowApart();
    void goAroundABox();
    void goAroundAWall();
    void boxesThatTouchStillHaveALink();
    void areAPureFunction();
    void flattenedStaysWithinTheTolerance();
    void badgesStandInTheMiddle();
    void aNameThatDoesNotFitIsInNoOtherRing();
    void aNameIsSetInTheSizeThatFits();
    void aNarrowPlaceWithinTheRingIsFound();
    void theNameOfALargeRingIsNotInASmallOneWithin();
    void badgesAvoidBoxesAndEachOther();
};

void TestCurves::runFromEdgeToEdge()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Graph graph = randomMap(seed, 40);
        graph = placed(graph, rings(graph));
        const std::vector<Curve> all = curves(graph);
        QCOMPARE(all.size(), graph.edges.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].size() >= 4 && all[i].size() % 3 == 1);
            const Box& from = graph.boxes[graph.edges[i].from];
            const Box& to = graph.boxes[graph.edges[i].to];
            QVERIFY(std::abs(outside(all[i].front(), from)) < 0.1);
            QVERIFY(std::abs(outside(all[i].back(), to)) < 0.1);
            for (const Point p : flattened(all[i])) {
                QVERIFY(outside(p, from) > -1);
                QVERIFY(outside(p, to) > -1);
            }
        }
    }
}

void TestCurves::aRingBowsOutward()
{
    const Graph graph = ringGraph(6);
    for (const Curve& curve : curves(placed(graph, rings(graph))))
        QVERIFY(bow(curve) > 0.03);
    // Anticlockwise, outward is to the right.
    Positions mirrored = rings(graph);
    for (Point& p : mirrored)
        p.x = -p.x;
    for (const Curve& curve : curves(placed(graph, mirrored)))
        QVERIFY(bow(curve) < -0.03);
}

void TestCurves::aLinkOnSeveralLoopsBowsAwayFromMost()
{
    // The link at the bottom, from left to right, lies on one loop above it and on two below.
    Graph graph = boxes(5);
    addLoop(graph, {0, 1, 2});
    addLoop(graph, {0, 1, 3});
    graph = placed(graph, {{0, 0}, {600, 0}, {300, -400}, {300, 400}, {300, 900}});
    graph.named = {{0, 1, 2}};
    QVERIFY(bow(curves(graph)[0]) < 0);
    graph.named = {{0, 1, 3}};
    QVERIFY(bow(curves(graph)[0]) > 0);
    addLoop(graph, {0, 1, 4});
    graph.named = {{0, 1, 2}, {0, 1, 3}, {0, 1, 4}};
    QVERIFY(bow(curves(graph)[0]) > 0);
}

void TestCurves::twoWayLinksBowApart()
{
    Graph graph = row(150);
    addLoop(graph, {0, 1});
    const std::vector<Curve> both = curves(graph);
    QVERIFY(bow(both[0]) > 0.05);
    QVERIFY(bow(both[1]) > 0.05);
}

void TestCurves::goAroundABox()
{
    Graph graph = row(100);
    graph.edges = {{0, 2}};
    QCOMPARE(linksThroughBoxes(graph, curves(graph)), 0);
}

void TestCurves::goAroundAWall()
{
    // No single arc gets past a long wall between two boxes.
    Graph graph = boxes(2);
    graph.boxes[0].centre = Point{0, 0};
    graph.boxes[1].centre = Point{500, 0};
    for (int i = -4; i <= 4; ++i)
        graph.boxes.push_back({100, 80, Point{250, i * 100.0}, false});
    graph.edges = {{0, 1}, {1, 0}};
    const std::vector<Curve> both = curves(graph);
    QCOMPARE(linksThroughBoxes(graph, both), 0);
    for (const Curve& curve : both)
        QVERIFY(curve.size() > 4);
}

void TestCurves::boxesThatTouchStillHaveALink()
{
    for (const double gap : {0.0, -50.0, -200.0}) {
        Graph graph = row(gap);
        graph.edges = {{0, 1}, {1, 0}, {1, 2}};
        for (const Curve& curve : curves(graph))
            for (const Point p : curve)
                QVERIFY(std::isfinite(p.x) && std::isfinite(p.y));
    }
}

void TestCurves::areAPureFunction()
{
    Graph graph = randomMap(5, 50);
    graph = placed(graph, rings(graph));
    QCOMPARE(curves(graph), curves(graph));
}

void TestCurves::flattenedStaysWithinTheTolerance()
{
    const Curve curve{{0, 0}, {0, 100}, {300, 100}, {300, 0}};
    const std::vector<Point> rough = flattened(curve, 1);
    const std::vector<Point> fine = flattened(curve, 0.001);
    QCOMPARE(rough.front(), curve.front());
    QCOMPARE(rough.back(), curve.back());
    QVERIFY(rough.size() < fine.size());
    for (const Point p : fine) {
        double nearest = 1e9;
        for (std::size_t i = 1; i < rough.size(); ++i) {
            const Point d = rough[i] - rough[i - 1];
            const double t = std::clamp(dot(p - rough[i - 1], d) / dot(d, d), 0.0, 1.0);
            nearest = std::min(nearest, distance(p, rough[i - 1] + d * t));
        }
        QVERIFY(nearest <= 1);
    }
}

void TestCurves::badgesStandInTheMiddle()
{
    Graph graph = ringGraph(8);
    graph.named = {{0, 1, 2, 3, 4, 5, 6, 7}};
    graph = placed(graph, rings(graph));
    const std::vector<BadgePlace> badge = badges(graph, curves(graph), {{120, 40}}, onlyOne);
    Point middle;
    for (const Box& box : graph.boxes)
        middle = middle + *box.centre * 0.125;
    QVERIFY(distance(badge[0].centre, middle) < 1);
}

/// A small ring that touches a large one: its name would have room in the large one, and would seem to belong there.
void TestCurves::aNameThatDoesNotFitIsInNoOtherRing()
{
    Graph graph = boxes(8);
    const Point at[] = {{0, 0}, {-600, -100}, {-600, -500}, {0, -600}, {300, -300}, {70, 110}, {-220, 70}, {-40, 230}};
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        graph.boxes[i].centre = at[i];
    graph.edges = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}, {0, 5}, {5, 6}, {6, 0}};
    graph.named = {{0, 1, 2, 3, 4}, {0, 5, 6}};
    const std::vector<BadgePlace> names = badges(graph, curves(graph), {{140, 50}, {140, 50}}, onlyOne);
    // From above to below the ring is crossed once where the place lies within.
    const auto within = [&](Point place) {
        bool in = false;
        for (std::size_t i = 0; i < 5; ++i) {
            const Point a = at[i];
            const Point b = at[(i + 1) % 5];
            if ((a.x > place.x) != (b.x > place.x) && place.y < a.y + (place.x - a.x) / (b.x - a.x) * (b.y - a.y))
                in = !in;
        }
        return in;
    };
    QVERIFY(within(names[0].centre));
    const Point second = names[1].centre;
    QVERIFY2(!within(second), qPrintable(QStringLiteral("%1 %2").arg(second.x).arg(second.y)));
}

/// A small ring takes its name broken over more lines rather than beside itself; a large one the usual size.
void TestCurves::aNameIsSetInTheSizeThatFits()
{
    for (const double half : {110.0, 400.0}) {
        Graph graph = boxes(4);
        const Point at[] = {{0, -half}, {half + 60, 0}, {0, half}, {-half - 60, 0}};
        for (std::size_t i = 0; i < graph.boxes.size(); ++i)
            graph.boxes[i].centre = at[i];
        graph.edges = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};
        graph.named = {{0, 1, 2, 3}};
        int asked = 0;
        const auto narrow = [&asked](std::size_t) {
            ++asked;
            return std::optional(BadgeSize{90, 90});
        };
        const BadgePlace name = badges(graph, curves(graph), {{200, 50}}, narrow)[0];
        QCOMPARE(name.other, half < 400);
        QCOMPARE(asked, half < 400 ? 1 : 0);
        QVERIFY(distance(name.centre, Point{}) < 40);
    }
}

/// These boxes leave a name hardly more room than it needs.
void TestCurves::aNarrowPlaceWithinTheRingIsFound()
{
    Graph graph;
    graph.boxes = {{220, 84, Point{613, 304}, false}, {192, 104, Point{798, 151}, false},
        {204, 84, Point{1104, 245}, false}, {198, 128, Point{921, 398}, false}};
    graph.edges = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};
    graph.named = {{0, 1, 2, 3}};
    const Point name = badges(graph, curves(graph), {{156, 118}}, onlyOne)[0].centre;
    QVERIFY2(distance(name, Point{810, 270}) < 50, qPrintable(QStringLiteral("%1 %2").arg(name.x).arg(name.y)));
}

/// A ring in a ring, around its middle: the name in the inner one would be taken for that one's.
void TestCurves::theNameOfALargeRingIsNotInASmallOneWithin()
{
    Graph graph;
    for (const Point at :
        {Point{-700, -150}, {0, -450}, {500, 0}, {0, 450}, {-700, 150}, {-150, -200}, {200, 0}, {-150, 200}})
        graph.boxes.push_back({180, 80, at, false});
    graph.edges = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}, {0, 5}, {5, 6}, {6, 7}, {7, 4}};
    graph.named = {{0, 1, 2, 3, 4}, {4, 0, 5, 6, 7}};
    const std::vector<BadgePlace> names = badges(graph, curves(graph), {{100, 50}, {100, 50}}, onlyOne);
    QVERIFY(std::abs(names[1].centre.y) < 60 && names[1].centre.x < 150);
    const Point outer = names[0].centre;
    const bool above = outer.y < -250 && outer.y > -450;
    const bool below = outer.y > 250 && outer.y < 450;
    const bool beside = outer.x > 200 && outer.x < 500 && std::abs(outer.y) < 250;
    QVERIFY2(above || below || beside, qPrintable(QStringLiteral("%1 %2").arg(outer.x).arg(outer.y)));
}

void TestCurves::badgesAvoidBoxesAndEachOther()
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Graph graph = randomMap(seed, 40);
        graph.named.push_back({});
        graph = placed(graph, rings(graph));
        const std::vector<BadgeSize> sizes(graph.named.size(), {140, 50});
        const std::vector<BadgePlace> at = badges(graph, curves(graph), sizes, onlyOne);
        QCOMPARE(at.size(), sizes.size());
        for (std::size_t i = 0; i < at.size(); ++i) {
            const Rect badge = rectOf({140, 50, {}, false}, at[i].centre);
            for (const Box& box : graph.boxes)
                QVERIFY(!meet(badge, rectOf(box, *box.centre)));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!meet(badge, rectOf({140, 50, {}, false}, at[k].centre)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_curves.moc"
