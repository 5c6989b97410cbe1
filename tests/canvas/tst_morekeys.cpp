// SPDX-License-Identifier: EUPL-1.2
/// Keys in each of their forms: every direction, the keypad, capitals, the minus of a typographer, and held keys.
#include "editor/canvas/walk.h"
#include "tests/canvas/desk.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// Keys that no keyboard of QTest has.
void typeText(Desk& desk, const QString& text, bool held = false)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text, held);
    QCoreApplication::sendEvent(&desk.view, &press);
}

void nameTheRing(Desk& desk)
{
    desk.open(3);
    desk.document.edit(model::nameLoop(desk.map(), std::vector{Desk::id(1), Desk::id(2), Desk::id(3)}, "Rondje"), {});
    desk.scene().select(canvas::onlyLoop({Desk::id(1), Desk::id(2), Desk::id(3)}));
}

} // namespace

class TestMoreKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArrowGoesItsOwnWay_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("step");
        QTest::newRow("left") << Qt::Key_Left << 2;
        QTest::newRow("right") << Qt::Key_Right << 3;
        QTest::newRow("up") << Qt::Key_Up << 4;
        QTest::newRow("down") << Qt::Key_Down << 5;
    }
    void anArrowGoesItsOwnWay()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, step);
        Desk desk;
        desk.open(5, false);
        const std::vector<model::Point> places{{0, 0}, {-400, 20}, {400, 20}, {10, -300}, {10, 300}};
        model::Map map = desk.map();
        for (int i = 1; i <= 5; ++i)
            map.steps[Desk::id(i)].position = places[static_cast<std::size_t>(i - 1)];
        desk.document.reset(map);
        for (const Qt::KeyboardModifier keypad : {Qt::NoModifier, Qt::KeypadModifier}) {
            desk.scene().select(canvas::only(Desk::id(1)));
            desk.key(key, keypad);
            QCOMPARE(desk.selection(), canvas::only(Desk::id(step)));
        }
    }

    void theFirstArrowGoesToWhereReadingBegins()
    {
        Desk desk;
        desk.open(5);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right}) {
            desk.scene().select({});
            desk.key(key);
            const auto topLeft = canvas::stepNear(
                desk.scene().picture(), desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect().topLeft());
            QCOMPARE(desk.selection().step(), topLeft);
        }
        const std::vector loop{Desk::id(3), Desk::id(4), Desk::id(5), Desk::id(1), Desk::id(2)};
        desk.document.edit(model::nameLoop(desk.map(), loop, "Rondje"), {});
        desk.scene().select({});
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.selection(), canvas::only(Desk::id(3)));
    }

    void fromSeveralStepsAnArrowGoesOnFromTheLatest()
    {
        Desk desk;
        desk.open(5, false);
        model::Map map = desk.map();
        for (int i = 1; i <= 5; ++i)
            map.steps[Desk::id(i)].position = model::Point{400 * i, 0};
        desk.document.reset(map);
        for (const int latest : {1, 4}) {
            desk.scene().select(canvas::only(Desk::id(5 - latest)));
            desk.click(desk.centreOf(Desk::id(latest)), Qt::ShiftModifier);
            QCOMPARE(desk.selection().steps.size(), std::size_t{2});
            desk.key(Qt::Key_Right);
            QCOMPARE(desk.selection(), canvas::only(Desk::id(latest + 1)));
        }
    }

    /// Links that come from steps with one link each are side by side where they end.
    void controlDownGoesToTheNextLinkIntoTheSameStep()
    {
        Desk desk;
        desk.open(4, false);
        desk.document.edit(model::addLink(desk.map(), Desk::id(4), Desk::id(3)), {});
        desk.scene().select(canvas::only(Desk::link(2)));
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.selection(), canvas::only(Desk::link(4)));
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.selection(), canvas::only(Desk::link(2)));
    }

    /// Office programs make a real minus of a hyphen, and some keyboards have one.
    void theRealMinusIsASign()
    {
        Desk desk;
        desk.open(3);
        desk.scene().select(canvas::only(Desk::link(2)));
        typeText(desk, u"\u2212"_s);
        QCOMPARE(desk.map().links.at(Desk::link(2)).polarity, model::Polarity::minus);
    }

    void capitalsLockedADelayIsStillADelay()
    {
        Desk desk;
        desk.open(3);
        desk.scene().select(canvas::only(Desk::link(2)));
        desk.type("D");
        QVERIFY(desk.map().links.at(Desk::link(2)).delay);
    }

    void enterOfTheKeypadIsEnter()
    {
        Desk desk;
        desk.open(3);
        desk.scene().select(canvas::only(Desk::id(1)));
        desk.key(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(desk.view.writer().active());
        desk.type("tussen");
        desk.key(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(desk.map().steps.at(Desk::id(4)).text, std::string("tussen"));
        QVERIFY(desk.linked(1, 4) && desk.linked(4, 2));
        desk.key(Qt::Key_Escape);
    }

    /// Some systems send it as Tab.
    void tabWithShiftIsACauseWhateverItIsCalled()
    {
        Desk desk;
        desk.open(3);
        desk.scene().select(canvas::only(Desk::id(1)));
        desk.key(Qt::Key_Tab, Qt::ShiftModifier);
        desk.type("oorzaak");
        desk.enter();
        QVERIFY(desk.linked(4, 1));
    }

    void theStepBeforeIsSelectedWhenTheEmptyOneGoes()
    {
        Desk desk;
        desk.open(1, false);
        desk.scene().select(canvas::only(Desk::id(1)));
        desk.enter();
        desk.enter();
        QCOMPARE(desk.selection(), canvas::only(Desk::id(1)));
    }

    void f2AndEnterChangeAName_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("F2") << Qt::Key_F2;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void f2AndEnterChangeAName()
    {
        QFETCH(Qt::Key, key);
        Desk desk;
        nameTheRing(desk);
        desk.key(key);
        QVERIFY(desk.view.writer().active());
        desk.type("!");
        desk.enter();
        QCOMPARE(desk.map().loops.front().name, std::string("Rondje!"));
    }

    void aNameStopsAtItsLimit()
    {
        Desk desk;
        nameTheRing(desk);
        QInputMethodEvent event;
        event.setCommitString(QString(500, u'n'));
        QCoreApplication::sendEvent(&desk.view, &event);
        desk.enter();
        QCOMPARE(desk.map().loops.front().name.size(), std::size_t{200});
    }

    /// A sign beyond the first plane of Unicode comes as two halves.
    void anEmojiBeginsAStep()
    {
        Desk desk;
        typeText(desk, u"😀"_s);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts(), std::vector<std::string>{"😀"});
    }

    /// Half a sign is none: it would come back from the file as something else.
    void theLimitCutsNoSignInHalf()
    {
        Desk desk;
        QInputMethodEvent event;
        event.setCommitString(QString(1999, u'x') + u"😀"_s);
        QCoreApplication::sendEvent(&desk.view, &event);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.texts().front().starts_with("xxx"));
        QVERIFY(!QString::fromStdString(desk.texts().front()).contains(QChar::ReplacementCharacter));
        QVERIFY(!desk.texts().front().ends_with('?'));
    }

    /// A held key writes on; a held Tab is no part of a text, and does not leave the map either.
    void heldLettersAreText()
    {
        Desk desk;
        QLineEdit other(&desk.view);
        other.show();
        typeText(desk, u"a"_s);
        for (int i = 0; i < 20; ++i)
            typeText(desk, u"a"_s, true);
        for (int i = 0; i < 20; ++i)
            desk.key(Qt::Key_Tab);
        QVERIFY(desk.view.writer().active());
        desk.type("b");
        desk.key(Qt::Key_Escape);
        QCOMPARE(QString::fromStdString(desk.texts().front()), QString(21, u'a') + u'b');
        desk.scene().select(canvas::only(Desk::id(1)));
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.view.writer().active());
    }

    /// Composing that was given up leaves nothing behind.
    void anInputMethodThatSaysNothingBeginsNothing()
    {
        Desk desk;
        QInputMethodEvent nothing;
        QCoreApplication::sendEvent(&desk.view, &nothing);
        QVERIFY(!desk.view.writer().active());
    }

    /// The shortcuts of the menus do not take what belongs to the text.
    void keysOfTheTextAreNoShortcuts()
    {
        Desk desk;
        desk.open(3);
        const auto taken = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text = {}) {
            QKeyEvent asks(QEvent::ShortcutOverride, key, modifiers, text);
            asks.ignore();
            QCoreApplication::sendEvent(&desk.view, &asks);
            return asks.isAccepted();
        };
        QVERIFY(taken(Qt::Key_A, Qt::NoModifier, u"a"_s));
        QVERIFY(!taken(Qt::Key_Z, Qt::ControlModifier));
        desk.type("a");
        for (const Qt::Key key : {Qt::Key_Z, Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_A, Qt::Key_Delete})
            QVERIFY2(taken(key, Qt::ControlModifier), qPrintable(QKeySequence(key).toString()));
        QVERIFY(taken(Qt::Key_Delete, Qt::NoModifier));
        QVERIFY(!taken(Qt::Key_S, Qt::ControlModifier));
        QVERIFY(!taken(Qt::Key_F1, Qt::NoModifier));
        // And none of them reaches the map.
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(desk.view.writer().active() && desk.selection().steps.size() <= 1);
        desk.type("b");
        desk.enter();
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts().back(), std::string("b"));
    }
};

QTEST_MAIN(TestMoreKeys)
#include "tst_morekeys.moc"
