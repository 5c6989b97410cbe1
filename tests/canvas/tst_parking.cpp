// SPDX-License-Identifier: EUPL-1.2
// The parking lot: loose steps wait at the side and come in by a drag or by a key.
#include "editor/canvas/commands.h"
#include "tests/canvas/desk.h"

#include <QLineEdit>

class TestParking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looseStepsWaitBesideTheRing()
    {
        Desk desk;
        ringAndLoose(desk, 2);
        const auto& steps = desk.scene().picture().steps;
        QRectF ring;
        for (int id = 1; id <= 4; ++id)
            ring |= steps.at(Desk::id(id)).rect();
        QVERIFY(!ring.intersects(steps.at(Desk::id(5)).rect()));
        QVERIFY(!ring.intersects(steps.at(Desk::id(6)).rect()));
        // One below the other.
        QCOMPARE(steps.at(Desk::id(5)).rect().left(), steps.at(Desk::id(6)).rect().left());
    }

    /// However long their texts are: in line, apart from the ring, and the ring stays where it is.
    void looseStepsOfAnyLengthStandInLine()
    {
        Desk desk;
        ringAndLoose(desk, 0);
        const std::map<model::StepId, model::Step> ring = desk.map().steps;
        for (const char* text :
            {"Kort", "Managers vragen iedere week om nieuwe cijfers over alles", "En iets langers"}) {
            desk.type(text);
            desk.key(Qt::Key_Escape);
        }
        for (const auto& [id, step] : ring)
            QCOMPARE(desk.map().steps.at(id).position, step.position);
        const auto& steps = desk.scene().picture().steps;
        const double left = steps.at(Desk::id(5)).rect().left();
        for (const int id : {6, 7}) {
            QVERIFY(std::abs(steps.at(Desk::id(id)).rect().left() - left) <= 1);
            QVERIFY(steps.at(Desk::id(id)).rect().top() > steps.at(Desk::id(id - 1)).rect().bottom());
        }
    }

    void draggedOntoALinkItGoesInBetween()
    {
        Desk desk;
        ringAndLoose(desk, 1);
        desk.dragTo(desk.centreOf(Desk::id(5)), desk.middleOf(Desk::link(2)));
        QVERIFY(desk.linked(2, 5) && desk.linked(5, 3) && !desk.linked(2, 3));
        QCOMPARE(desk.map().loops.front().steps.size(), std::size_t(5));
        QVERIFY(!desk.map().steps.at(Desk::id(5)).pinned);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.linked(2, 3) && !desk.linked(2, 5));
    }

    void draggedOntoAStepItComesAfterIt()
    {
        Desk desk;
        ringAndLoose(desk, 1);
        desk.dragTo(desk.centreOf(Desk::id(5)), desk.centreOf(Desk::id(3)));
        QVERIFY(desk.linked(3, 5));
        QVERIFY(!desk.scene()
                     .picture()
                     .steps.at(Desk::id(5))
                     .rect()
                     .intersects(desk.scene().picture().steps.at(Desk::id(3)).rect()));
    }

    void aStepWithArrowsIsOnlyMoved()
    {
        Desk desk;
        ringAndLoose(desk, 1);
        const std::size_t links = desk.map().links.size();
        desk.dragTo(desk.centreOf(Desk::id(1)), desk.middleOf(Desk::link(2)));
        QCOMPARE(desk.map().links.size(), links);
        QVERIFY(desk.map().steps.at(Desk::id(1)).pinned);
    }

    void byKeyItGoesIntoAnArrow()
    {
        Desk desk;
        ringAndLoose(desk, 1);
        desk.scene().select(canvas::only(Desk::id(5)));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        auto* words = desk.view.findChild<QLineEdit*>();
        QVERIFY(words);
        // Words of both ends leave only the arrow between them.
        QTest::keyClicks(words, QStringLiteral("2 3"));
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(desk.linked(2, 5) && desk.linked(5, 3));
    }

    void byKeyItLeadsToAStep()
    {
        Desk desk;
        ringAndLoose(desk, 1);
        desk.scene().select(canvas::only(Desk::id(5)));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        auto* words = desk.view.findChild<QLineEdit*>();
        QTest::keyClicks(words, QStringLiteral("stap 4"));
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(desk.linked(5, 4));
        // Out of the parking lot, next to what it leads to.
        QVERIFY(awayFrom(desk, 5, 4) < 400);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.linked(5, 4) && awayFrom(desk, 5, 4) > 400);
    }

    void whatAPersonPutSomewhereStaysThereWithItsArrow()
    {
        Desk desk;
        ringAndLoose(desk, 1);
        desk.document.edit(model::place(desk.map(), {{Desk::id(5), model::Point{2000, 900}}}), QStringLiteral("move"));
        canvas::linkSteps(desk.scene(), Desk::id(5), Desk::id(4));
        QVERIFY(desk.linked(5, 4));
        QVERIFY(desk.map().steps.at(Desk::id(5)).position == (model::Point{2000, 900}));
    }

    /// A step that was said in the wrong place of its pattern goes into another arrow of it.
    void aStepOfAPatternMovesByName()
    {
        Desk desk;
        desk.open(5);
        desk.scene().select(canvas::only(desk.id(2)));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("stap 4 stap 5"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(desk.linked(1, 3) && desk.linked(4, 2) && desk.linked(2, 5));
        QCOMPARE(desk.map().links.size(), std::size_t{5});
        QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
        QCOMPARE(desk.document.undoStack().undoText(), QStringLiteral("Move a step in between"));
        desk.document.undoStack().undo();
        QVERIFY(desk.linked(1, 2) && desk.linked(2, 3));
    }

private:
    static double awayFrom(Desk& desk, int one, int other)
    {
        const auto& steps = desk.scene().picture().steps;
        return QLineF(steps.at(Desk::id(one)).centre, steps.at(Desk::id(other)).centre).length();
    }

    /// A named ring of four, and steps 5 and further beside it.
    static void ringAndLoose(Desk& desk, int loose)
    {
        desk.open(4);
        desk.document.edit(
            model::nameLoop(desk.map(), std::vector{Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)}, "rondje"),
            QStringLiteral("name"));
        for (int i = 0; i < loose; ++i)
            desk.document.edit(model::addLooseStep(desk.map(), "los " + std::to_string(i + 1)), QStringLiteral("add"));
        desk.scene().setMotion(false);
        desk.scene().refresh();
        desk.view.fit();
    }
};

QTEST_MAIN(TestParking)
#include "tst_parking.moc"
