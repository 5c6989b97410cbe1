// SPDX-License-Identifier: EUPL-1.2
/// Which answers of a layout are taken for a map.
#include "editor/arrange/positions.h"

#include <QTest>

#include <limits>

using model::StepId;

namespace {

layout::Graph threeBoxes()
{
    return {{{100, 40, std::nullopt, false}, {100, 40, layout::Point{50, 60}, true},
                {100, 40, layout::Point{70, 80}, false}},
        {}, {}};
}

} // namespace

class TestPositions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        QTest::addColumn<layout::Positions>("positions");
        QTest::addColumn<bool>("fits");
        QTest::newRow("right") << layout::Positions{{1, 2}, {50, 60}, {5, 6}} << true;
        QTest::newRow("the border") << layout::Positions{{1e6, -1e6}, {50, 60}, {5, 6}} << true;
        QTest::newRow("a pin within rounding") << layout::Positions{{1, 2}, {50.2, 59.8}, {5, 6}} << true;
        QTest::newRow("none") << layout::Positions{} << false;
        QTest::newRow("too few") << layout::Positions{{1, 2}, {50, 60}} << false;
        QTest::newRow("too many") << layout::Positions{{1, 2}, {50, 60}, {5, 6}, {7, 8}} << false;
        QTest::newRow("NaN in x") << layout::Positions{{nan, 2}, {50, 60}, {5, 6}} << false;
        QTest::newRow("NaN in y") << layout::Positions{{1, 2}, {50, 60}, {5, nan}} << false;
        QTest::newRow("NaN for a pin") << layout::Positions{{1, 2}, {nan, nan}, {5, 6}} << false;
        QTest::newRow("infinite") << layout::Positions{{infinite, 2}, {50, 60}, {5, 6}} << false;
        QTest::newRow("minus infinite") << layout::Positions{{1, -infinite}, {50, 60}, {5, 6}} << false;
        QTest::newRow("beyond the border") << layout::Positions{{1, 2}, {50, 60}, {1'000'001, 6}} << false;
        QTest::newRow("a moved pin") << layout::Positions{{1, 2}, {51, 60}, {5, 6}} << false;
    }

    void whatFits()
    {
        QFETCH(layout::Positions, positions);
        QFETCH(bool, fits);
        QCOMPARE(arrange::fits(threeBoxes(), positions), fits);
    }

    void inWholePointsWithinTheBounds()
    {
        draw::NumberedGraph numbered;
        numbered.graph = threeBoxes();
        numbered.steps = {StepId{4}, StepId{7}, StepId{9}};
        const auto points = arrange::wholePoints(numbered, {{1.4, -1.6}, {2e6, -2e6}, {0.5, -0.4}});
        QCOMPARE(points.size(), std::size_t(3));
        QVERIFY(points.at(StepId{4}) == model::Point({1, -2}));
        QVERIFY(points.at(StepId{7}) == model::Point({1'000'000, -1'000'000}));
        QVERIFY(points.at(StepId{9}) == model::Point({1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
