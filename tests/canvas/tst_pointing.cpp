// SPDX-License-Identifier: EUPL-1.2
/// What the mouse does beside pressing and dragging: wheel, touchpad, panning, handles, menus, and where it changes its
/// mind.
#include "tests/canvas/desk.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QGraphicsPathItem>
#include <QPointingDevice>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>

namespace {

void turnWheel(Desk& desk, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QPoint at(300, 200);
    QWheelEvent turn(
        at, desk.view.viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(desk.view.viewport(), &turn);
}

void askForMenu(Desk& desk, QContextMenuEvent::Reason reason, QPoint at)
{
    QContextMenuEvent event(reason, at, desk.view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(desk.view.viewport(), &event);
}

/// Where a step is drawn, which is not always where the map has it.
QPointF drawnPlace(Desk& desk, model::StepId id)
{
    for (const QGraphicsItem* item : desk.scene().items())
        if (const auto* step = qgraphicsitem_cast<const canvas::StepItem*>(item); step && step->id() == id)
            return step->pos();
    return {};
}

QImage pictureOf(Desk& desk)
{
    return desk.view.viewport()->grab().toImage();
}

} // namespace

class TestPointing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWheelAloneZooms()
    {
        Desk desk;
        desk.open(4);
        const double before = desk.view.zoom();
        turnWheel(desk, {}, {0, 120});
        QVERIFY(desk.view.zoom() > 1.1 * before);
        turnWheel(desk, {}, {0, -120});
        QVERIFY(qAbs(desk.view.zoom() / before - 1) < 1e-6);
    }

    void twoFingersOnATouchpadPan()
    {
        Desk desk;
        desk.open(4);
        const double zoom = desk.view.zoom();
        const QPoint before = desk.centreOf(Desk::id(1));
        turnWheel(desk, {12, 34}, {24, 68});
        QCOMPARE(desk.centreOf(Desk::id(1)), before + QPoint(12, 34));
        QCOMPARE(desk.view.zoom(), zoom);
    }

    void theWheelWithShiftPansAcross()
    {
        Desk desk;
        desk.open(4);
        const double zoom = desk.view.zoom();
        const QPoint before = desk.centreOf(Desk::id(1));
        turnWheel(desk, {}, {0, 120}, Qt::ShiftModifier);
        QCOMPARE(desk.centreOf(Desk::id(1)), before + QPoint(120, 0));
        QCOMPARE(desk.view.zoom(), zoom);
    }

    /// A held key lets go and presses again without end; only the last time it is let go of counts.
    void spaceHoldsThePaperUntilItIsLetGo()
    {
        Desk desk;
        desk.open(4);
        const auto drag = [&] {
            const QPoint before = desk.centreOf(Desk::id(1));
            desk.dragTo(before, before + QPoint(40, 20));
        };
        QTest::keyPress(&desk.view, Qt::Key_Space);
        for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent again(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
            QCoreApplication::sendEvent(&desk.view, &again);
        }
        drag();
        QVERIFY(!desk.document.isModified());
        QTest::keyRelease(&desk.view, Qt::Key_Space);
        drag();
        QVERIFY(desk.map().steps.at(Desk::id(1)).pinned);
    }

    /// Another window has the key let go of.
    void spaceIsForgottenWithTheKeyboard()
    {
        Desk desk;
        desk.open(4);
        QTest::keyPress(&desk.view, Qt::Key_Space);
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(&desk.view, &away);
        const QPoint from = desk.centreOf(Desk::id(1));
        desk.dragTo(from, from + QPoint(40, 20));
        QVERIFY(desk.map().steps.at(Desk::id(1)).pinned);
    }

    void controlClickAddsAsShiftDoes()
    {
        Desk desk;
        desk.open(4);
        desk.click(desk.centreOf(Desk::id(2)));
        desk.click(desk.centreOf(Desk::id(3)), Qt::ControlModifier);
        QCOMPARE(desk.selection().steps, (std::set{Desk::id(2), Desk::id(3)}));
    }

    void theMarqueeWithShiftAdds()
    {
        Desk desk;
        desk.open(4);
        const QRect box = desk.view.mapFromScene(desk.scene().picture().steps.at(Desk::id(2)).rect()).boundingRect();
        desk.scene().select(canvas::only(Desk::id(4)));
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, box.topLeft() - QPoint(9, 9));
        desk.hover(box.bottomRight() + QPoint(9, 9));
        desk.release(box.bottomRight() + QPoint(9, 9));
        QCOMPARE(desk.selection().steps, (std::set{Desk::id(2), Desk::id(4)}));
    }

    void aClickOnOneOfSeveralSelectsItAlone()
    {
        Desk desk;
        desk.open(4);
        desk.scene().select({{Desk::id(1), Desk::id(2)}, {}, {}});
        desk.click(desk.centreOf(Desk::id(2)));
        QCOMPARE(desk.selection(), canvas::only(Desk::id(2)));
    }

    void aTremblingClickMovesNothing()
    {
        Desk desk;
        desk.open(4);
        const QPoint at = desk.centreOf(Desk::id(2));
        desk.press(at);
        desk.hover(at + QPoint(2, 1));
        desk.release(at + QPoint(2, 1));
        QVERIFY(!desk.document.isModified());
        QVERIFY(!desk.map().steps.at(Desk::id(2)).pinned);
    }

    /// Further than a file can say, nothing goes.
    void nothingIsDraggedOffThePaper()
    {
        Desk desk;
        desk.open(4);
        model::Map map = desk.map();
        map.steps[Desk::id(2)].position = model::Point{model::maximumCoordinate - 10, 0};
        desk.document.reset(map);
        desk.view.setZoom(1);
        desk.view.centerOn(model::maximumCoordinate - 10, 0);
        const QPoint from = desk.centreOf(Desk::id(2));
        desk.dragTo(from, from + QPoint(300, 0));
        QVERIFY(desk.map().steps.at(Desk::id(2)).pinned);
        QCOMPARE(desk.map().steps.at(Desk::id(2)).position->x, model::maximumCoordinate);
    }

    void aReadOnlyMapDoesNotEvenSeemToMove()
    {
        Desk desk;
        desk.open(4);
        desk.document.setReadOnly(true);
        const QPoint from = desk.centreOf(Desk::id(2));
        const QPointF before = drawnPlace(desk, Desk::id(2));
        desk.press(from);
        desk.hover(from + QPoint(90, 0));
        QCOMPARE(drawnPlace(desk, Desk::id(2)), before);
        desk.release(from + QPoint(90, 0));
    }

    /// A click on the handle asks for a step as Tab does: the layout finds its place.
    void aClickOnTheHandleBeginsAStep()
    {
        Desk desk;
        desk.open(4);
        desk.hover(desk.centreOf(Desk::id(1)));
        const QPointF handle = desk.scene().linkHandle().pos();
        desk.click(desk.pixel(handle));
        QVERIFY(desk.view.writer().active());
        desk.type("verder");
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.linked(1, 5));
        QVERIFY(!desk.scene().picture().steps.at(Desk::id(5)).rect().contains(handle));
    }

    void aLinkBeingDrawnIsSeenAndShowsWhereItGoes()
    {
        Desk desk;
        desk.open(4);
        desk.hover(desk.centreOf(Desk::id(1)));
        const QPoint handle = desk.pixel(desk.scene().linkHandle().pos());
        const QPoint target = desk.centreOf(Desk::id(3));
        const auto lines = [&] {
            const auto items = desk.scene().items();
            return std::ranges::count_if(items, [&](const QGraphicsItem* item) {
                const auto* line = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
                return line && line->path().boundingRect().contains(desk.view.mapToScene((handle + target) / 2));
            });
        };
        const auto before = lines();
        desk.press(handle);
        desk.hover(target);
        QCOMPARE(lines(), before + 1);
        QVERIFY(desk.scene().handled() == canvas::Target(Desk::id(3)));
        // Esc takes it back, and nothing of it stays.
        const model::Map map = desk.map();
        desk.key(Qt::Key_Escape);
        QCOMPARE(lines(), before);
        desk.release(target);
        QCOMPARE(desk.map(), map);
        QVERIFY(!desk.view.writer().active());
    }

    void whatThePointerLitGoesOutWithIt()
    {
        Desk desk;
        desk.open(4);
        const QImage before = pictureOf(desk);
        desk.hover(desk.centreOf(Desk::id(1)));
        QVERIFY(pictureOf(desk) != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&desk.view, &leave);
        QCOMPARE(pictureOf(desk), before);
    }

    /// Within the text that is being typed the mouse is a text's own.
    void aClickInTheTextSetsTheCursor()
    {
        Desk desk;
        desk.open(4);
        desk.scene().select(canvas::only(Desk::id(2)));
        desk.key(Qt::Key_F2);
        const auto begin = [&] {
            const QRectF text = desk.view.writer().entry()->sceneBoundingRect();
            return desk.pixel({text.left() + 1, text.center().y()});
        };
        desk.click(begin());
        QVERIFY(desk.view.writer().active());
        QCOMPARE(desk.view.writer().entry()->textCursor().position(), 0);
        desk.type("de ");
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, begin());
        desk.type("een");
        desk.enter();
        QCOMPARE(desk.map().steps.at(Desk::id(2)).text, std::string("een stap 2"));
    }

    void aMenuKeepsTheTextAndTheSelection()
    {
        Desk desk;
        desk.open(4);
        int asked = 0;
        connect(&desk.view, &canvas::View::menuWanted, [&asked] { ++asked; });
        desk.scene().select({{Desk::id(1), Desk::id(2)}, {}, {}});
        askForMenu(desk, QContextMenuEvent::Mouse, desk.centreOf(Desk::id(2)));
        QCOMPARE(desk.selection().steps, (std::set{Desk::id(1), Desk::id(2)}));
        askForMenu(desk, QContextMenuEvent::Mouse, desk.centreOf(Desk::id(3)));
        QCOMPARE(desk.selection(), canvas::only(Desk::id(3)));
        QCOMPARE(asked, 2);
        desk.type("bewaard");
        askForMenu(desk, QContextMenuEvent::Mouse, desk.centreOf(Desk::id(4)));
        QVERIFY(!desk.view.writer().active());
        QCOMPARE(desk.map().steps.at(Desk::id(3)).text, std::string("bewaard"));
    }

    void theMenuKeyAsksWhereTheSelectionIs()
    {
        Desk desk;
        desk.open(4);
        QPoint place;
        connect(
            &desk.view, &canvas::View::menuWanted, [&](QPoint at) { place = desk.view.viewport()->mapFromGlobal(at); });
        desk.scene().select(canvas::only(Desk::id(2)));
        askForMenu(desk, QContextMenuEvent::Keyboard, {3, 3});
        QVERIFY((place - desk.centreOf(Desk::id(2))).manhattanLength() <= 2);
        QCOMPARE(desk.selection(), canvas::only(Desk::id(2)));
        desk.scene().select({});
        askForMenu(desk, QContextMenuEvent::Keyboard, {3, 3});
        QCOMPARE(place, desk.view.viewport()->rect().center());
    }
};

QTEST_MAIN(TestPointing)
#include "tst_pointing.moc"
