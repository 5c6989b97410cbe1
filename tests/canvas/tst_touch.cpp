// SPDX-License-Identifier: EUPL-1.2
// Fingers on the map.
#include "tests/canvas/desk.h"

#include <QContextMenuEvent>
#include <QScopeGuard>
#include <QStyleHints>
#include <QTextCursor>
#include <QtTest/QTest>

#include <memory>

namespace {

/// Notes where a menu was asked for.
class Asked : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ContextMenu)
            return false;
        place = static_cast<QContextMenuEvent*>(event)->pos();
        ++count;
        return true;
    }

    QPoint place;
    int count = 0;
};

} // namespace

class TestTouch : public QObject {
    Q_OBJECT

private:
    auto touch(Desk& desk) { return QTest::touchEvent(desk.view.viewport(), m_screen.get()); }
    void tap(Desk& desk, QPoint at)
    {
        touch(desk).press(1, at);
        touch(desk).release(1, at);
    }
    void drag(Desk& desk, QPoint from, QPoint to)
    {
        touch(desk).press(1, from);
        for (int part = 1; part <= 4; ++part)
            touch(desk).move(1, from + (to - from) * part / 4);
        touch(desk).release(1, to);
    }

private Q_SLOTS:
    void initTestCase() { m_screen.reset(QTest::createTouchDevice()); }

    void aTapSelectsAndOnPaperLetsGo()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        tap(desk, desk.centreOf(Desk::id(2)));
        QCOMPARE(desk.selection(), canvas::only(Desk::id(2)));
        tap(desk, {4, 4});
        QVERIFY(desk.selection().empty());
    }

    /// A finger is too broad for an edge: it moves the box, and has the handle for arrows.
    void aFingerOnTheEdgeMovesTheBox()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const QRectF box = desk.scene().picture().steps.at(Desk::id(1)).rect();
        const QPoint edge = desk.pixel(QPointF(box.center().x() + box.width() / 5, box.bottom())) - QPoint(0, 3);
        const std::size_t links = desk.map().links.size();
        drag(desk, edge, edge + QPoint(60, -40));
        QCOMPARE(desk.map().links.size(), links);
        QVERIFY(desk.map().steps.at(Desk::id(1)).pinned);
    }

    void twoTapsEdit()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        tap(desk, desk.centreOf(Desk::id(2)));
        tap(desk, desk.centreOf(Desk::id(2)));
        QVERIFY(desk.view.writer().active());
        desk.type("!");
        desk.enter();
        QCOMPARE(desk.texts()[1], std::string("stap 2!"));
        tap(desk, {30, 30});
        tap(desk, {30, 30});
        desk.type("nieuw");
        desk.enter();
        QCOMPARE(desk.map().steps.size(), std::size_t(5));
    }

    void aFingerMovesABox()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const auto before = desk.map().steps.at(Desk::id(1)).position;
        const QPoint from = desk.centreOf(Desk::id(1));
        drag(desk, from, from + QPoint(90, 60));
        const auto after = desk.map().steps.at(Desk::id(1)).position;
        QVERIFY(after->x > before->x && after->y > before->y);
        QVERIFY(desk.map().steps.at(Desk::id(1)).pinned);
        desk.document.undoStack().undo();
        QCOMPARE(desk.map().steps.at(Desk::id(1)).position->x, before->x);
    }

    void aFingerMovesThePaper()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const QPoint before = desk.centreOf(Desk::id(1));
        const model::Map map = desk.map();
        drag(desk, {10, 10}, {110, 60});
        QCOMPARE(desk.centreOf(Desk::id(1)) - before, QPoint(100, 50));
        QVERIFY(desk.map() == map);
    }

    void twoFingersZoomWhereTheyAre()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const double zoom = desk.view.zoom();
        const QPointF middle = desk.view.mapToScene(300, 300);
        touch(desk).press(1, {250, 300}).press(2, {350, 300});
        touch(desk).move(1, {200, 300}).move(2, {400, 300});
        touch(desk).release(1, {200, 300}).release(2, {400, 300});
        QVERIFY(qAbs(desk.view.zoom() / zoom - 2) < 0.01);
        QVERIFY(QLineF(desk.view.mapToScene(300, 300), middle).length() < 3);
        QVERIFY(desk.selection().empty());
    }

    void twoFingersMoveThePaper()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const double zoom = desk.view.zoom();
        const QPoint before = desk.centreOf(Desk::id(1));
        touch(desk).press(1, {250, 300}).press(2, {350, 300});
        touch(desk).move(1, {290, 320}).move(2, {390, 320});
        touch(desk).release(1, {290, 320}).release(2, {390, 320});
        QCOMPARE(desk.centreOf(Desk::id(1)) - before, QPoint(40, 20));
        QVERIFY(qAbs(desk.view.zoom() / zoom - 1) < 1e-6);
    }

    void theSecondFingerEndsTheDrag()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const model::Map map = desk.map();
        const QPoint from = desk.centreOf(Desk::id(1));
        touch(desk).press(1, from);
        touch(desk).move(1, from + QPoint(40, 40));
        touch(desk).move(1, from + QPoint(60, 40)).press(2, from + QPoint(150, 150));
        touch(desk).move(1, from + QPoint(70, 40)).move(2, from + QPoint(160, 150));
        touch(desk).release(1, from + QPoint(70, 40)).release(2, from + QPoint(160, 150));
        QVERIFY(desk.map() == map);
        // Nobody holds the box any more.
        QVERIFY(!desk.view.isBusy());
    }

    /// The system takes the fingers for something of its own.
    void aCancelledTouchLetsGo()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const model::Map map = desk.map();
        const QPoint from = desk.centreOf(Desk::id(1));
        touch(desk).press(1, from);
        touch(desk).move(1, from + QPoint(60, 40));
        QVERIFY(desk.view.isBusy());
        QTouchEvent cancel(QEvent::TouchCancel, m_screen.get());
        QCoreApplication::sendEvent(desk.view.viewport(), &cancel);
        QVERIFY(!desk.view.isBusy());
        QVERIFY(desk.map() == map);
    }

    void aTremblingFingerTaps()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const QPoint at = desk.centreOf(Desk::id(2));
        touch(desk).press(1, at);
        touch(desk).move(1, at + QPoint(4, 3));
        touch(desk).release(1, at + QPoint(4, 3));
        QCOMPARE(desk.selection(), canvas::only(Desk::id(2)));
        QVERIFY(!desk.map().steps.at(Desk::id(2)).pinned);
        // On paper, too.
        touch(desk).press(1, {4, 4});
        touch(desk).move(1, {8, 7});
        touch(desk).release(1, {8, 7});
        QVERIFY(desk.selection().empty());
        QCOMPARE(desk.centreOf(Desk::id(2)), at);
    }

    /// However soon a finger counts as resting: one that goes on or is lifted asks for nothing.
    void onlyARestingFingerAsksForTheMenu()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        Asked asked;
        desk.view.viewport()->installEventFilter(&asked);
        QStyleHints& hints = *QGuiApplication::styleHints();
        const int usual = hints.mousePressAndHoldInterval();
        const auto putBack = qScopeGuard([&] { hints.setMousePressAndHoldInterval(usual); });
        hints.setMousePressAndHoldInterval(0);
        const QPoint at = desk.centreOf(Desk::id(3));
        for (const QPoint last : {at, at + QPoint(60, 60)}) {
            // All at once: nothing happens between the touches.
            auto finger = QTest::touchEvent(desk.view.viewport(), m_screen.get(), false);
            finger.press(1, at).commit(false);
            if (last != at)
                finger.move(1, last).commit(false);
            else
                finger.release(1, last).commit(false);
            QCoreApplication::processEvents();
            if (last != at)
                finger.release(1, last).commit();
        }
        QCoreApplication::processEvents();
        QCOMPARE(asked.count, 0);
        QVERIFY(desk.map().steps.at(Desk::id(3)).pinned);
    }

    void twoTapsApartAreTwoTaps()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        tap(desk, desk.centreOf(Desk::id(1)));
        tap(desk, desk.centreOf(Desk::id(2)));
        QVERIFY(!desk.view.writer().active());
        QCOMPARE(desk.selection(), canvas::only(Desk::id(2)));
    }

    /// In a text a third tap sets the cursor; it does not select a word again.
    void aThirdTapIsANewOne()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        const QPoint at = desk.centreOf(Desk::id(2));
        for (int i = 0; i < 3; ++i)
            tap(desk, at);
        QVERIFY(desk.view.writer().active());
        QVERIFY(!desk.view.writer().entry()->textCursor().hasSelection());
    }

    /// Drawn small, the handle is still as large as a finger, also where it lies over its box.
    void aSmallHandleIsStillTaken()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        desk.view.setZoom(0.5);
        tap(desk, desk.centreOf(Desk::id(1)));
        const QPoint handle = desk.pixel(desk.scene().linkHandle().pos());
        drag(desk, handle - QPoint(16, 0), {30, 30});
        QVERIFY(desk.view.writer().active());
        desk.type("verder");
        desk.enter();
        QVERIFY(desk.linked(1, 5));
    }

    void aRestingFingerAsksForTheMenu()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        Asked asked;
        desk.view.viewport()->installEventFilter(&asked);
        const QPoint at = desk.centreOf(Desk::id(3));
        touch(desk).press(1, at);
        QTRY_COMPARE(asked.count, 1);
        QCOMPARE(asked.place, at);
        touch(desk).move(1, at + QPoint(60, 60));
        touch(desk).release(1, at + QPoint(60, 60));
        QVERIFY(desk.map().steps.at(Desk::id(3)).pinned == false);
    }

    void handlesAreLargeEnoughForAFinger()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        tap(desk, desk.centreOf(Desk::id(1)));
        const QPoint handle = desk.pixel(desk.scene().linkHandle().pos());
        const QPoint free(40, 40);
        // Off the middle of the handle, but within 44 pixels across, and outside the box.
        drag(desk, handle + QPoint(18, 8), free);
        QVERIFY(desk.view.writer().active());
        desk.type("verder");
        desk.enter();
        QVERIFY(desk.linked(1, 5));
    }

    void anArrowIsFoundBesideTheFinger()
    {
        Desk desk;
        desk.view.resize(780, 760);
        desk.open(4);
        tap(desk, desk.middleOf(Desk::link(1)) + QPoint(0, -18));
        QCOMPARE(desk.selection(), canvas::only(Desk::link(1)));
    }

private:
    std::unique_ptr<QPointingDevice> m_screen;
};

QTEST_MAIN(TestTouch)
#include "tst_touch.moc"
