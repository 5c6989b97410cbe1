// SPDX-License-Identifier: EUPL-1.2
/// Drawing an arrow from any place on the edge of a box.
#include "editor/canvas/edge.h"
#include "tests/canvas/desk.h"

namespace {

/// A place at the bottom edge of step 1, so many pixels below it.
QPoint belowBox(Desk& desk, int pixels)
{
    const QRectF box = desk.scene().picture().steps.at(Desk::id(1)).rect();
    return desk.pixel(QPointF(box.center().x() + box.width() / 5, box.bottom())) + QPoint(0, pixels);
}

} // namespace

class TestEdge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBandLiesOnBothSides()
    {
        Desk desk;
        desk.open(4);
        const draw::Picture& picture = desk.scene().picture();
        const QRectF box = picture.steps.at(Desk::id(1)).rect();
        const auto at = [&](QPointF place) { return canvas::edgeNear(picture, place, 5); };
        QVERIFY(!at(box.center()));
        QCOMPARE(at({box.center().x(), box.top() - 4})->outward, QPointF(0, -1));
        QCOMPARE(at({box.center().x(), box.bottom() - 4})->outward, QPointF(0, 1));
        QCOMPARE(at({box.left() + 4, box.center().y()})->place, QPointF(box.left(), box.center().y()));
        QCOMPARE(at({box.right() + 4, box.center().y()})->step, Desk::id(1));
        QVERIFY(!at({box.center().x(), box.top() - 6}));
        QVERIFY(!at({box.center().x(), box.top() + 6}));
        // From far away the box can still be taken hold of.
        QVERIFY(!canvas::edgeNear(picture, {box.center().x(), box.center().y() + box.height() / 5}, 100));
    }

    /// In pixels: however small the map is shown, the band is as wide for the hand.
    void theBandIsAsWideAtEveryZoom()
    {
        Desk desk;
        desk.open(4);
        for (const double zoom : {0.5, 2.0}) {
            desk.view.setZoom(zoom);
            desk.view.centerOn(desk.scene().picture().steps.at(Desk::id(1)).centre);
            desk.hover(belowBox(desk, 7));
            QCOMPARE(desk.view.viewport()->cursor().shape(), Qt::CrossCursor);
            desk.hover(belowBox(desk, 12));
            QVERIFY(desk.view.viewport()->cursor().shape() != Qt::CrossCursor);
        }
    }

    void anArrowFromEitherSideOfTheEdge_data()
    {
        QTest::addColumn<int>("below");
        for (const int below : {-6, 0, 7})
            QTest::addRow("%d", below) << below;
    }

    void anArrowFromEitherSideOfTheEdge()
    {
        QFETCH(int, below);
        Desk desk;
        desk.open(4);
        const model::Map before = desk.map();
        desk.hover(belowBox(desk, below));
        QCOMPARE(desk.view.viewport()->cursor().shape(), Qt::CrossCursor);
        const QRectF box = desk.scene().picture().steps.at(Desk::id(1)).rect();
        QVERIFY(desk.scene().linkHandle().isVisible());
        QCOMPARE(desk.scene().linkHandle().pos().y(), box.bottom());
        desk.dragTo(belowBox(desk, below), desk.centreOf(desk.id(3)));
        QVERIFY(desk.linked(1, 3));
        QCOMPARE(desk.map().links.size(), std::size_t{5});
        QCOMPARE(desk.map().steps.at(desk.id(1)).pinned, before.steps.at(desk.id(1)).pinned);
        desk.hover(desk.centreOf(desk.id(2)));
        QVERIFY(desk.view.viewport()->cursor().shape() != Qt::CrossCursor);
    }

    void theInsideStillMovesTheBox()
    {
        Desk desk;
        desk.open(4);
        const QPoint start = belowBox(desk, -14);
        desk.hover(start);
        desk.dragTo(start, start + QPoint(80, 120));
        QVERIFY(desk.map().steps.at(desk.id(1)).pinned);
        QCOMPARE(desk.map().links.size(), std::size_t{4});
    }

    void aClickOnTheEdgeSelects()
    {
        Desk desk;
        desk.open(4);
        desk.hover(belowBox(desk, -4));
        desk.click(belowBox(desk, -4));
        QVERIFY(!desk.view.writer().active());
        QCOMPARE(desk.selection(), canvas::only(desk.id(1)));
        desk.click(belowBox(desk, 6));
        QVERIFY(desk.selection().empty() || desk.selection().link());
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, belowBox(desk, -4));
        QVERIFY(desk.view.writer().active());
        desk.key(Qt::Key_Escape);
    }

    void theHandleGoesBackToItsPlace()
    {
        Desk desk;
        desk.open(4);
        desk.hover(belowBox(desk, 0));
        desk.hover(desk.centreOf(desk.id(1)));
        const QRectF box = desk.scene().picture().steps.at(Desk::id(1)).rect();
        QCOMPARE(desk.scene().linkHandle().pos(), QPointF(box.right(), box.center().y()));
        // There a click begins a step, as before.
        desk.click(desk.pixel(desk.scene().linkHandle().pos()));
        QVERIFY(desk.view.writer().active());
        desk.key(Qt::Key_Escape);
    }

    void aReadOnlyMapHasNoEdges()
    {
        Desk desk;
        desk.open(4);
        desk.document.setReadOnly(true);
        desk.hover(belowBox(desk, 0));
        QVERIFY(desk.view.viewport()->cursor().shape() != Qt::CrossCursor);
        desk.dragTo(belowBox(desk, 0), desk.centreOf(desk.id(3)));
        QCOMPARE(desk.map().links.size(), std::size_t{4});
    }
};

QTEST_MAIN(TestEdge)
#include "tst_edge.moc"
