// SPDX-License-Identifier: EUPL-1.2
/// Drawing with the mouse, on a real view.
#include "editor/model/edits/moves.h"
#include "tests/canvas/desk.h"

#include <QGraphicsItem>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class TestMouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickingSelects();
    void shiftClickAddsAndTakesAway();
    void theMarqueeSelects();
    void draggingPinsInOneEdit();
    void linksFollowADrag();
    void escTakesADragBack();
    void draggingSeveralMovesAll();
    void theHandleLinksToABox();
    void theHandleMakesANewStep();
    void thePlusInsertsAStep();
    void thePlusAndABarrierDoNotCover();
    void doubleClickOnPaperMakesALooseStep();
    void doubleClickOnAStepChangesItsText();
    void doubleClickOnABadgeChangesTheName();
    void aPenIsAMouse();
    void aClickElsewhereKeepsTheText();
    void hoveringLightsALoop();
    void clickingABadgeSelectsTheLoop();
    void theWheelZoomsAtThePointer();
    void theMiddleButtonPans();
    void spaceAndDragPans();
    void undoingADragPutsItBack();
    void itemsFollowTheDocument();
    void newStepsOutOfSightAreBroughtIn();
};

void TestMouse::clickingSelects()
{
    Desk desk;
    desk.open(4);
    desk.click(desk.centreOf(desk.id(2)));
    QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
    desk.click(desk.middleOf(desk.link(1)));
    QCOMPARE(desk.selection(), canvas::only(desk.link(1)));
    desk.click(QPoint(3, 3));
    QVERIFY(desk.selection().empty());
}

void TestMouse::shiftClickAddsAndTakesAway()
{
    Desk desk;
    desk.open(4);
    desk.click(desk.centreOf(desk.id(2)));
    desk.click(desk.centreOf(desk.id(3)), Qt::ShiftModifier);
    QCOMPARE(desk.selection().steps, (std::set{desk.id(2), desk.id(3)}));
    desk.click(desk.centreOf(desk.id(2)), Qt::ShiftModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.id(3)));
}

void TestMouse::theMarqueeSelects()
{
    Desk desk;
    desk.open(4);
    desk.dragTo(QPoint(1, 1), QPoint(desk.view.viewport()->width() - 2, desk.view.viewport()->height() - 2));
    QCOMPARE(desk.selection().steps.size(), std::size_t{4});
    QCOMPARE(desk.selection().links.size(), std::size_t{4});
    desk.press(QPoint(1, 1));
    desk.hover(desk.centreOf(desk.id(3)));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.selection().empty());
    desk.release(QPoint(1, 1));
}

void TestMouse::draggingPinsInOneEdit()
{
    Desk desk;
    desk.open(4);
    const model::Point before = *desk.map().steps.at(desk.id(2)).position;
    const QPoint start = desk.centreOf(desk.id(2));
    desk.dragTo(start, start + QPoint(120, 80));
    const model::Step& step = desk.map().steps.at(desk.id(2));
    QVERIFY(step.pinned);
    QVERIFY(std::abs(step.position->x - before.x - 120 / desk.view.transform().m11()) <= 1);
    QVERIFY(std::abs(step.position->y - before.y - 80 / desk.view.transform().m11()) <= 1);
    QCOMPARE(desk.document.undoStack().count(), 1);
    QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
}

void TestMouse::linksFollowADrag()
{
    Desk desk;
    desk.open(4);
    const model::Map before = desk.map();
    const QPoint start = desk.centreOf(desk.id(2));
    const QPointF target = desk.view.mapToScene(start + QPoint(150, 30));
    desk.press(start);
    desk.hover(start + QPoint(60, 10));
    desk.hover(start + QPoint(150, 30));
    QCOMPARE(desk.map(), before);
    double nearest = 1e9;
    for (const QGraphicsItem* item : desk.scene().items())
        if (const auto* link = qgraphicsitem_cast<const canvas::LinkItem*>(item); link && link->id() == desk.link(1))
            nearest = QLineF(link->linkShape().arc.chord.p2(), target).length();
    QVERIFY2(nearest < 150, "the link ends at the box that is dragged");
    desk.release(start + QPoint(150, 30));
}

void TestMouse::escTakesADragBack()
{
    Desk desk;
    desk.open(4);
    const model::Map before = desk.map();
    const QPoint start = desk.centreOf(desk.id(2));
    desk.press(start);
    desk.hover(start + QPoint(100, 0));
    desk.key(Qt::Key_Escape);
    desk.release(start + QPoint(100, 0));
    QCOMPARE(desk.map(), before);
    QCOMPARE(desk.document.undoStack().count(), 0);
    for (const QGraphicsItem* item : desk.scene().items())
        if (const auto* step = qgraphicsitem_cast<const canvas::StepItem*>(item))
            QCOMPARE(step->pos(), step->stepShape().centre);
}

void TestMouse::draggingSeveralMovesAll()
{
    Desk desk;
    desk.open(4);
    desk.scene().select({{desk.id(1), desk.id(2)}, {}, {}});
    const model::Map before = desk.map();
    const QPoint start = desk.centreOf(desk.id(1));
    desk.dragTo(start, start + QPoint(0, -150));
    for (const int i : {1, 2})
        QVERIFY(desk.map().steps.at(desk.id(i)).position->y < before.steps.at(desk.id(i)).position->y - 50);
    QVERIFY(!desk.map().steps.at(desk.id(3)).pinned);
    QCOMPARE(desk.document.undoStack().count(), 1);
}

void TestMouse::theHandleLinksToABox()
{
    Desk desk;
    desk.open(4);
    desk.hover(desk.centreOf(desk.id(1)));
    QVERIFY(desk.scene().linkHandle().isVisible());
    desk.dragTo(desk.pixel(desk.scene().linkHandle().pos()), desk.centreOf(desk.id(3)));
    QVERIFY(desk.linked(1, 3));
}

void TestMouse::theHandleMakesANewStep()
{
    Desk desk;
    desk.open(4);
    desk.hover(desk.centreOf(desk.id(1)));
    const QPoint there(desk.view.viewport()->width() - 30, 30);
    const QPointF place = desk.view.mapToScene(there);
    desk.dragTo(desk.pixel(desk.scene().linkHandle().pos()), there);
    QVERIFY(desk.view.writer().active());
    desk.type("nieuw");
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.linked(1, 5));
    const model::Point put = *desk.map().steps.at(desk.id(5)).position;
    QVERIFY(QLineF(QPointF(put.x, put.y), place).length() < 200);
}

void TestMouse::thePlusInsertsAStep()
{
    Desk desk;
    desk.open(4);
    desk.hover(desk.middleOf(desk.link(2)));
    QVERIFY(desk.scene().insertHandle().isVisible());
    desk.scene().offerInserting(false);
    QVERIFY(!desk.scene().insertHandle().isVisible());
    desk.click(desk.pixel(desk.scene().insertHandle().pos()));
    QCOMPARE(desk.map().steps.size(), std::size_t(4));
    desk.scene().offerInserting(true);
    desk.hover(desk.middleOf(desk.link(2)));
    desk.click(desk.pixel(desk.scene().insertHandle().pos()));
    desk.type("tussen");
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.linked(2, 5) && desk.linked(5, 3));
}

/// Where a first move sits the barrier rises from the arrow, and the plus stands below it.
void TestMouse::thePlusAndABarrierDoNotCover()
{
    Desk desk;
    desk.open(4);
    for (unsigned from = 1; from <= 4; ++from) {
        desk.document.edit(model::addMove(desk.map(), desk.link(from), "koffie", 0), {});
        desk.hover(desk.middleOf(desk.link(from)));
        QVERIFY(desk.scene().insertHandle().isVisible());
        QVERIFY(desk.scene().insertHandle().pos().y()
            >= desk.scene().picture().links.at(desk.link(from)).arc.middle.place.y());
    }
}

void TestMouse::doubleClickOnPaperMakesALooseStep()
{
    Desk desk;
    desk.open(4);
    const QPoint there(70, 40);
    const QPointF place = desk.view.mapToScene(there);
    QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, there);
    QVERIFY(desk.view.writer().active());
    desk.type("los");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.map().steps.at(desk.id(5)).text, std::string("los"));
    const model::Point put = *desk.map().steps.at(desk.id(5)).position;
    QVERIFY(QLineF(QPointF(put.x, put.y), place).length() < 2);
    QCOMPARE(desk.map().links.size(), std::size_t{4});
}

void TestMouse::doubleClickOnAStepChangesItsText()
{
    Desk desk;
    desk.open(4);
    QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, desk.centreOf(desk.id(2)));
    desk.type("!");
    desk.enter();
    QCOMPARE(desk.map().steps.at(desk.id(2)).text, std::string("stap 2!"));
}

void TestMouse::doubleClickOnABadgeChangesTheName()
{
    Desk desk;
    desk.open(4);
    const std::vector loop{desk.id(1), desk.id(2), desk.id(3), desk.id(4)};
    desk.document.edit(model::nameLoop(desk.map(), loop, "Rondje"), {});
    QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier,
        desk.pixel(desk.scene().picture().badges.begin()->second.centre));
    desk.type("!");
    desk.enter();
    QCOMPARE(desk.map().loops.front().name, std::string("Rondje!"));
}

/// Qt makes presses of a mouse of what a pen does, as long as nobody takes it for something else.
void TestMouse::aPenIsAMouse()
{
    Desk desk;
    desk.open(4);
    const QPointF at = desk.centreOf(desk.id(2));
    QTabletEvent press(QEvent::TabletPress, QPointingDevice::primaryPointingDevice(), at,
        desk.view.viewport()->mapToGlobal(at), 0.5, 0, 0, 0, 0, 0, Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
    press.ignore();
    QCoreApplication::sendEvent(desk.view.viewport(), &press);
    QVERIFY(!press.isAccepted());
    QVERIFY(desk.selection().empty());
}

void TestMouse::aClickElsewhereKeepsTheText()
{
    Desk desk;
    desk.open(4);
    desk.scene().select(canvas::only(desk.id(2)));
    desk.type("bewaard");
    desk.click(QPoint(3, 3));
    QCOMPARE(desk.map().steps.at(desk.id(2)).text, std::string("bewaard"));
    QVERIFY(!desk.view.writer().active());
    QVERIFY(desk.selection().empty());
}

void TestMouse::hoveringLightsALoop()
{
    Desk desk;
    desk.open(4);
    const std::vector loop{desk.id(1), desk.id(2), desk.id(3), desk.id(4)};
    desk.document.edit(model::nameLoop(desk.map(), loop, "Rondje"), {});
    const auto picture = [&desk] { return desk.view.viewport()->grab().toImage(); };
    desk.hover(QPoint(2, 2));
    const QImage before = picture();
    desk.hover(desk.pixel(desk.scene().picture().badges.begin()->second.centre));
    QVERIFY(picture() != before);
    desk.hover(QPoint(2, 2));
    QCOMPARE(picture(), before);
}

void TestMouse::clickingABadgeSelectsTheLoop()
{
    Desk desk;
    desk.open(4);
    const std::vector loop{desk.id(1), desk.id(2), desk.id(3), desk.id(4)};
    desk.document.edit(model::nameLoop(desk.map(), loop, "Rondje"), {});
    desk.click(desk.pixel(desk.scene().picture().badges.begin()->second.centre));
    QCOMPARE(desk.selection(), canvas::onlyLoop(loop));
}

void TestMouse::theWheelZoomsAtThePointer()
{
    Desk desk;
    desk.open(4);
    const QPoint pointer(300, 200);
    const QPointF place = desk.view.mapToScene(pointer);
    const double before = desk.view.zoom();
    QWheelEvent turn(pointer, desk.view.viewport()->mapToGlobal(pointer), {}, QPoint(0, 240), Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(desk.view.viewport(), &turn);
    QVERIFY(desk.view.zoom() > 1.2 * before);
    QVERIFY(QLineF(desk.view.mapToScene(pointer), place).length() < 2);
}

void TestMouse::theMiddleButtonPans()
{
    Desk desk;
    desk.open(4);
    const QPoint before = desk.centreOf(desk.id(1));
    QTest::mousePress(desk.view.viewport(), Qt::MiddleButton, Qt::NoModifier, QPoint(100, 100));
    desk.hover(QPoint(160, 130));
    QTest::mouseRelease(desk.view.viewport(), Qt::MiddleButton, Qt::NoModifier, QPoint(160, 130));
    QCOMPARE(desk.centreOf(desk.id(1)), before + QPoint(60, 30));
    QVERIFY(!desk.document.isModified());
}

void TestMouse::spaceAndDragPans()
{
    Desk desk;
    desk.open(4);
    const QPoint before = desk.centreOf(desk.id(1));
    QTest::keyPress(&desk.view, Qt::Key_Space);
    desk.dragTo(before, before + QPoint(40, 20));
    QTest::keyRelease(&desk.view, Qt::Key_Space);
    QCOMPARE(desk.centreOf(desk.id(1)), before + QPoint(40, 20));
    QVERIFY(!desk.document.isModified());
}

void TestMouse::undoingADragPutsItBack()
{
    Desk desk;
    desk.open(4);
    const model::Map before = desk.map();
    const QPoint start = desk.centreOf(desk.id(2));
    desk.dragTo(start, start + QPoint(120, 80));
    QVERIFY(desk.map() != before);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.map(), before);
}

void TestMouse::itemsFollowTheDocument()
{
    Desk desk;
    desk.open(4);
    const auto count = [&desk](int type) {
        const auto items = desk.scene().items();
        return std::count_if(
            items.begin(), items.end(), [type](const QGraphicsItem* item) { return item->type() == type; });
    };
    QCOMPARE(count(canvas::StepItem::Type), 4);
    QCOMPARE(count(canvas::LinkItem::Type), 4);
    desk.document.edit(model::remove(desk.map(), {desk.id(2)}), {});
    QCOMPARE(count(canvas::StepItem::Type), 3);
    QCOMPARE(count(canvas::LinkItem::Type), 2);
    desk.document.undoStack().undo();
    QCOMPARE(count(canvas::StepItem::Type), 4);
    desk.document.reset({});
    QCOMPARE(count(canvas::StepItem::Type), 0);
}

void TestMouse::newStepsOutOfSightAreBroughtIn()
{
    Desk desk;
    desk.open(4);
    desk.view.centerOn(50'000, 0);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.key(Qt::Key_Tab);
    const QRectF seen = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(desk.scene().picture().steps.at(desk.id(5)).rect()));
    desk.key(Qt::Key_Escape);
}

QTEST_MAIN(TestMouse)
#include "tst_mouse.moc"
