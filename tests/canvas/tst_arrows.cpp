// SPDX-License-Identifier: EUPL-1.2
// An arrow to a step that is chosen by typing part of its text, and what it closes.
#include "editor/canvas/commands.h"
#include "tests/canvas/desk.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// Types into the list that is open, and takes what it offers.
void take(Desk& desk, const QString& words)
{
    // A list that has been answered goes a little later.
    QLineEdit* field = nullptr;
    for (QLineEdit* any : desk.view.findChildren<QLineEdit*>())
        field = any;
    QVERIFY(field);
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class TestArrows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlLLinksToAChosenStep()
    {
        Desk desk;
        desk.open(4, false);
        desk.scene().select(canvas::only(Desk::id(1)));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        take(desk, u"stap 3"_s);
        QVERIFY(desk.linked(1, 3));
        QCOMPARE(desk.selection(), canvas::only(Desk::id(3)));
    }

    /// As when Enter in an empty step closes it: the next words name the loop.
    void aLoopThatItClosesCanBeNamedAtOnce()
    {
        Desk desk;
        desk.open(4, false);
        desk.scene().select(canvas::only(Desk::id(4)));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        take(desk, u"stap 1"_s);
        QCOMPARE(desk.selection().loop, (std::vector{Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)}));
        QVERIFY(!desk.view.writer().active());
        QVERIFY(desk.view.writer().hint().contains(u"name"_s));
        // Back from the loop is the arrow that has just been drawn.
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk.selection(), canvas::only(Desk::link(4)));
        desk.scene().select(canvas::onlyLoop({Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)}));
        // Whoever has no name yet goes on from the middle of the loop, wherever the view stands.
        desk.view.panBy({-4000, 0});
        desk.key(Qt::Key_Right);
        QVERIFY(desk.selection().step());
        QVERIFY(desk.scene().picture().steps.at(*desk.selection().step()).centre.x()
            > desk.scene().picture().bounds.center().x());
        desk.scene().select(canvas::onlyLoop({Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)}));
        desk.type("Rondje");
        desk.enter();
        QCOMPARE(desk.map().loops.size(), std::size_t(1));
        QCOMPARE(desk.map().loops.front().name, std::string("Rondje"));
    }

    void soDoesADragFromTheHandle()
    {
        Desk desk;
        desk.open(3, false);
        desk.scene().select(canvas::only(Desk::id(3)));
        desk.dragTo(desk.pixel(desk.scene().linkHandle().pos()), desk.centreOf(Desk::id(1)));
        QVERIFY(desk.linked(3, 1));
        QCOMPARE(desk.selection().loop.size(), std::size_t(3));
    }

    /// A way round through half of the map is not what somebody meant who drew one arrow.
    void aVeryLongWayRoundAsksForNoName()
    {
        Desk desk;
        desk.open(13, false);
        canvas::linkSteps(desk.scene(), Desk::id(13), Desk::id(1));
        QVERIFY(desk.linked(13, 1));
        QCOMPARE(desk.selection(), canvas::only(Desk::id(1)));
    }

    /// An arrow that points down is followed with the key that points down, too.
    void controlDownGoesOntoAnArrow()
    {
        Desk desk;
        desk.open(4, false);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
            desk.scene().select(canvas::only(Desk::id(2)));
            desk.key(key, Qt::ControlModifier);
            QCOMPARE(desk.selection(), canvas::only(Desk::link(2)));
        }
        // Where none leaves, the step stays.
        desk.scene().select(canvas::only(Desk::id(4)));
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.selection(), canvas::only(Desk::id(4)));
    }

    /// Enter on a step of a pattern changes that pattern: it says so while one can still go back.
    void whatComesInBetweenSaysSo()
    {
        Desk desk;
        desk.open(4);
        desk.scene().select(canvas::only(Desk::id(2)));
        desk.enter();
        QVERIFY(desk.view.writer().hint().contains(u"in between"_s));
        QVERIFY(desk.view.writer().hint().contains(u"Tab"_s));
        desk.type("x");
        QVERIFY(desk.view.writer().hint().startsWith(u"In between"_s));
        desk.key(Qt::Key_Escape);
        desk.scene().select(canvas::only(Desk::id(2)));
        desk.key(Qt::Key_Tab);
        QVERIFY(!desk.view.writer().hint().contains(u"between"_s));
    }

    void aLoopWithANameIsNotAskedForAnother()
    {
        Desk desk;
        desk.open(3, false);
        desk.document.edit(
            model::nameLoop(desk.map(), std::vector{Desk::id(1), Desk::id(2), Desk::id(3)}, "rondje"), {});
        desk.scene().select(canvas::only(Desk::id(3)));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        take(desk, u"stap 1"_s);
        QCOMPARE(desk.selection(), canvas::only(Desk::id(1)));
    }

    /// Nothing typed gets lost in a step that nobody meant.
    void withNothingSelectedItAsksFromWhere()
    {
        Desk desk;
        desk.open(4, false);
        desk.key(Qt::Key_L, Qt::ControlModifier);
        take(desk, u"stap 2"_s);
        QTRY_COMPARE(desk.selection(), canvas::only(Desk::id(2)));
        QTRY_VERIFY(!desk.view.findChildren<QLineEdit*>().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->inherits("QLineEdit"));
        take(desk, u"stap 4"_s);
        QVERIFY(desk.linked(2, 4));
        QCOMPARE(desk.map().steps.size(), std::size_t(4));
    }

    void withoutTwoStepsItSaysSo()
    {
        Desk desk;
        desk.open(1, false);
        QString told;
        connect(&desk.view, &canvas::View::told, [&told](const QString& text) { told = text; });
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY2(told.contains(u"two steps"_s), qPrintable(told));
        QVERIFY(desk.view.findChildren<QLineEdit*>().isEmpty());
    }
};

QTEST_MAIN(TestArrows)
#include "tst_arrows.moc"
