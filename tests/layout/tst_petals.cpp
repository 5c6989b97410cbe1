// SPDX-License-Identifier: EUPL-1.2
/// Loops typed one after the other from the same step, as a group does that keeps coming back to it.
#include "layout/faults.h"
#include "layout/settle.h"
#include "tests/layout/pictures.h"

#include <QTest>

using namespace layout;

namespace {

struct Typed {
    Graph graph;
    std::vector<Loop> loops;
    Random random;

    explicit Typed(std::uint64_t seed)
        : random(seed)
    {
        add();
        settleAfter({0}, {0});
    }

    int add()
    {
        graph.boxes.push_back({150.0 + random.below(60), 40 + 20.0 * random.below(4), {}, false});
        return static_cast<int>(graph.boxes.size()) - 1;
    }

    void settleAfter(std::set<int> touched, std::vector<int> chain)
    {
        graph = placed(graph, settle(graph, {std::move(touched), std::move(chain)}));
    }

    /// Types a loop of so many new steps from step 0, closes it and gives it a name.
    void loop(int own)
    {
        Loop chain{0};
        for (int i = 0; i < own; ++i) {
            const int added = add();
            graph.edges.push_back({chain.back(), added});
            chain.push_back(added);
            settleAfter({chain[chain.size() - 2], added}, chain);
        }
        graph.edges.push_back({chain.back(), 0});
        settleAfter({chain.back(), 0}, {});
        graph.named.push_back(chain);
        loops.push_back(chain);
    }

    Point at(int box) const { return *graph.boxes[box].centre; }

    int crossings() const
    {
        int found = 0;
        for (const Edge& a : graph.edges)
            for (const Edge& b : graph.edges) {
                const std::set<int> ends{a.from, a.to, b.from, b.to};
                found += ends.size() == 4 && crosses(at(a.from), at(a.to), at(b.from), at(b.to));
            }
        return found / 2;
    }

    /// How many steps stand within a loop that is not theirs.
    int strangers() const
    {
        int found = 0;
        for (const Loop& host : loops)
            for (const Loop& guest : loops)
                if (host != guest)
                    found += std::ranges::count_if(
                        guest, [&](int box) { return box != 0 && cutsOf(host, at(box)) % 2 == 1; });
        return found;
    }

private:
    int cutsOf(const Loop& host, Point point) const
    {
        int cuts = 0;
        for (std::size_t i = 0; i < host.size(); ++i)
            cuts += crosses(at(host[i]), at(host[(i + 1) % host.size()]), point, point + Point{1e6, 1});
        return cuts;
    }
};

} // namespace

class TestPetals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loopsFromOneStepKeepApart_data();
    void loopsFromOneStepKeepApart();
    void whatStandsWellStays();
    void pinnedStepsStay();
};

void TestPetals::loopsFromOneStepKeepApart_data()
{
    QTest::addColumn<QList<int>>("sizes");
    const QList<QList<int>> all{{5, 4, 4}, {4, 4, 4}, {3, 3, 3}, {5, 5, 5}, {6, 6, 6}, {5, 4, 4, 3}, {3, 3, 3, 3}};
    for (const QList<int>& sizes : all) {
        QByteArray name;
        for (const int size : sizes)
            name += QByteArray::number(size) + ' ';
        QTest::newRow(name.constData()) << sizes;
    }
}

void TestPetals::loopsFromOneStepKeepApart()
{
    QFETCH(QList<int>, sizes);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Typed map(seed);
        for (const int size : sizes)
            map.loop(size);
        const QByteArray which = "seed " + QByteArray::number(static_cast<int>(seed));
        QVERIFY2(map.crossings() == 0, which + ": " + QByteArray::number(map.crossings()));
        QVERIFY2(map.strangers() == 0, which + ": " + QByteArray::number(map.strangers()));
        QCOMPARE(overlaps(map.graph), 0);
        QVERIFY(faults(map.graph, curves(map.graph)).empty());
    }
}

void TestPetals::whatStandsWellStays()
{
    Typed map(1);
    map.loop(5);
    const Graph before = map.graph;
    map.loop(4);
    for (std::size_t box = 0; box < before.boxes.size(); ++box)
        QVERIFY(distance(*before.boxes[box].centre, map.at(static_cast<int>(box))) < 90);
}

void TestPetals::pinnedStepsStay()
{
    Typed map(1);
    map.loop(5);
    map.loop(4);
    for (Box& box : map.graph.boxes)
        box.pinned = true;
    const Graph before = map.graph;
    map.loop(4);
    for (std::size_t box = 0; box < before.boxes.size(); ++box)
        QCOMPARE(map.at(static_cast<int>(box)), *before.boxes[box].centre);
    QCOMPARE(overlaps(map.graph), 0);
}

QTEST_GUILESS_MAIN(TestPetals)
#include "tst_petals.moc"
