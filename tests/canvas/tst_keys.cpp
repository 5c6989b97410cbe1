// SPDX-License-Identifier: EUPL-1.2
/// Drawing without the mouse: every key of the map, pressed on a real view.
#include "tests/canvas/desk.h"

using namespace Qt::StringLiterals;

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixTextsAndSevenEntersMakeALoop();
    void whatIsNotThereCannotBeSelected();
    void allUndoneAndAllRedoneIsTheSameMap();
    void escKeepsTheTextAndEndsTheChain();
    void escDropsAnEmptyStep();
    void typingReplacesTheTextOfTheSelectedStep();
    void f2ChangesTheText();
    void enterInsertsWhereThereIsOneSuccessor();
    void anEmptyStepBetweenTwoJustGoes();
    void aChainFromASelectedStepClosesThere();
    void whereALinkIsAlreadyTheEmptyStepJustGoes();
    void tabAddsAFurtherEffect();
    void shiftTabAddsACause();
    void escClearsTheSelection();
    void deleteRemoves();
    void controlDeleteClosesTheGap();
    void arrowsSelectNeighbours();
    void controlArrowsWalk();
    void signsAndDelay_data();
    void signsAndDelay();
    void otherLettersDoNothingOnALink();
    void enterOnALinkInserts();
    void typingOnALoopNamesIt();
    void zoomKeys();
    void selectingAll();
};

void TestKeys::sixTextsAndSevenEntersMakeALoop()
{
    Desk desk;
    for (const char* text : {"een", "twee", "drie", "vier", "vijf", "zes"}) {
        desk.type(text);
        desk.enter();
    }
    desk.enter();
    const std::vector<std::string> expected{"een", "twee", "drie", "vier", "vijf", "zes"};
    QCOMPARE(desk.texts(), expected);
    QCOMPARE(desk.map().links.size(), std::size_t{6});
    for (int i = 1; i <= 6; ++i)
        QVERIFY(desk.linked(i, i % 6 + 1));
    QCOMPARE(desk.selection().loop.size(), std::size_t{6});
    QCOMPARE(desk.selection().loop.front(), desk.id(1));

    desk.type("Rondje");
    desk.enter();
    QCOMPARE(desk.map().loops.size(), std::size_t{1});
    QCOMPARE(desk.map().loops.front().name, std::string("Rondje"));
    QCOMPARE(desk.map().loops.front().steps.front(), desk.id(1));
    QVERIFY(!desk.view.writer().active());
}

void TestKeys::whatIsNotThereCannotBeSelected()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::onlyLoop({Desk::id(1), Desk::id(7)}));
    QVERIFY(desk.selection().empty());
    desk.scene().select(canvas::only(Desk::id(9)));
    QCOMPARE(desk.selection().step(), std::nullopt);
}

void TestKeys::allUndoneAndAllRedoneIsTheSameMap()
{
    Desk desk;
    for (const char* text : {"een", "twee", "drie"}) {
        desk.type(text);
        desk.enter();
    }
    desk.enter();
    desk.type("Naam");
    desk.enter();
    const model::Map drawn = desk.map();
    for (int i = 0; i < 10; ++i)
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.map(), model::Map{});
    for (int i = 0; i < 10; ++i)
        desk.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.map(), drawn);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.map(), drawn);
}

void TestKeys::escKeepsTheTextAndEndsTheChain()
{
    Desk desk;
    desk.type("een");
    desk.enter();
    desk.type("twee");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.texts(), (std::vector<std::string>{"een", "twee"}));
    QVERIFY(desk.selection().empty());
    QVERIFY(!desk.view.writer().active());
    desk.type("los");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.map().links.size(), std::size_t{1});
}

void TestKeys::escDropsAnEmptyStep()
{
    Desk desk;
    desk.type("een");
    desk.enter();
    QVERIFY(desk.view.writer().active());
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.map().steps.size(), std::size_t{1});
    QVERIFY(desk.map().links.empty());
    QVERIFY(desk.selection().empty());
    QCOMPARE(desk.scene().picture().steps.size(), std::size_t{1});
}

void TestKeys::typingReplacesTheTextOfTheSelectedStep()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(2)));
    desk.type("nieuw");
    desk.enter();
    QCOMPARE(desk.map().steps.at(desk.id(2)).text, std::string("nieuw"));
    QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
    QCOMPARE(desk.map().steps.size(), std::size_t{3});
}

void TestKeys::f2ChangesTheText()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(2)));
    desk.key(Qt::Key_F2);
    desk.type(" erbij");
    desk.enter();
    QCOMPARE(desk.map().steps.at(desk.id(2)).text, std::string("stap 2 erbij"));
    QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
}

void TestKeys::enterInsertsWhereThereIsOneSuccessor()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.enter();
    desk.type("tussen");
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.linked(1, 4) && desk.linked(4, 2) && !desk.linked(1, 2));
}

void TestKeys::anEmptyStepBetweenTwoJustGoes()
{
    Desk desk;
    desk.open(3);
    const model::Map before = desk.map();
    desk.scene().select(canvas::only(desk.id(1)));
    desk.enter();
    desk.enter();
    QCOMPARE(desk.map(), before);
    QVERIFY(!desk.view.writer().active());
}

void TestKeys::aChainFromASelectedStepClosesThere()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(2)));
    desk.key(Qt::Key_Tab);
    desk.type("vier");
    desk.enter();
    desk.type("vijf");
    desk.enter();
    desk.enter();
    QVERIFY(desk.linked(2, 4) && desk.linked(4, 5) && desk.linked(5, 2));
    QCOMPARE(desk.selection().loop, (std::vector{desk.id(2), desk.id(4), desk.id(5)}));
}

void TestKeys::whereALinkIsAlreadyTheEmptyStepJustGoes()
{
    Desk desk;
    desk.open(1, false);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.enter();
    desk.enter();
    QCOMPARE(desk.map().steps.size(), std::size_t{1});
    QVERIFY(desk.map().links.empty());
}

void TestKeys::tabAddsAFurtherEffect()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.key(Qt::Key_Tab);
    desk.type("gevolg");
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.linked(1, 2) && desk.linked(1, 4));
}

void TestKeys::shiftTabAddsACause()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    desk.type("oorzaak");
    desk.enter();
    QVERIFY(desk.linked(4, 1));
    QVERIFY(!desk.view.writer().active());
    QCOMPARE(desk.selection(), canvas::only(desk.id(4)));
}

void TestKeys::escClearsTheSelection()
{
    Desk desk;
    desk.open(3);
    for (const canvas::Selection& selection : {canvas::only(desk.id(1)), canvas::only(desk.link(1)),
             canvas::onlyLoop({desk.id(1), desk.id(2), desk.id(3)})}) {
        desk.scene().select(selection);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.selection().empty());
    }
}

void TestKeys::deleteRemoves()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(2)));
    desk.key(Qt::Key_Delete);
    QVERIFY(!desk.map().steps.contains(desk.id(2)));
    QCOMPARE(desk.map().links.size(), std::size_t{1});
    QVERIFY(desk.selection().empty());
    desk.scene().select(canvas::only(desk.link(3)));
    desk.key(Qt::Key_Delete);
    QVERIFY(desk.map().links.empty());
    QVERIFY(desk.scene().picture().links.empty());
}

void TestKeys::controlDeleteClosesTheGap()
{
    Desk desk;
    desk.open(4);
    desk.scene().select(canvas::only(desk.id(2)));
    desk.key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!desk.map().steps.contains(desk.id(2)));
    QVERIFY(desk.linked(1, 3));
}

void TestKeys::arrowsSelectNeighbours()
{
    Desk desk;
    desk.open(4);
    const auto& steps = desk.scene().picture().steps;
    desk.scene().select(canvas::only(desk.id(1)));
    desk.key(Qt::Key_Down);
    const auto below = desk.selection().step();
    QVERIFY(below && steps.at(*below).centre.y() > steps.at(desk.id(1)).centre.y());
    desk.key(Qt::Key_Up);
    const auto above = desk.selection().step();
    QVERIFY(above && steps.at(*above).centre.y() < steps.at(*below).centre.y());
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.selection().empty());
    desk.key(Qt::Key_Right);
    QVERIFY2(desk.selection().step(), "with nothing selected an arrow selects what is near");
}

void TestKeys::controlArrowsWalk()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.link(1)));
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.link(1)));
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.id(1)));
    desk.key(Qt::Key_Tab);
    desk.type("tak");
    desk.key(Qt::Key_Escape);
    desk.scene().select(canvas::only(desk.link(1)));
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.link(4)));
    desk.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.link(1)));
    desk.scene().select(canvas::onlyLoop({desk.id(2), desk.id(3), desk.id(1)}));
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.selection(), canvas::only(desk.link(2)));
}

void TestKeys::signsAndDelay_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<int>("polarity");
    QTest::newRow("plus") << '+' << static_cast<int>(model::Polarity::plus);
    QTest::newRow("minus") << '-' << static_cast<int>(model::Polarity::minus);
    QTest::newRow("open") << '?' << static_cast<int>(model::Polarity::open);
    QTest::newRow("delay") << 'd' << static_cast<int>(model::Polarity::none);
}

void TestKeys::signsAndDelay()
{
    QFETCH(char, key);
    QFETCH(int, polarity);
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.link(2)));
    QTest::keyClick(&desk.view, key);
    QCOMPARE(static_cast<int>(desk.map().links.at(desk.link(2)).polarity), polarity);
    QCOMPARE(desk.map().links.at(desk.link(2)).delay, key == 'd');
    QCOMPARE(desk.selection(), canvas::only(desk.link(2)));
    QTest::keyClick(&desk.view, key == 'd' ? 'd' : '0');
    QCOMPARE(desk.map().links.at(desk.link(2)).polarity, model::Polarity::none);
    QVERIFY(!desk.map().links.at(desk.link(2)).delay);
}

void TestKeys::otherLettersDoNothingOnALink()
{
    Desk desk;
    desk.open(3);
    const model::Map before = desk.map();
    desk.scene().select(canvas::only(desk.link(2)));
    desk.type("xyz1");
    QCOMPARE(desk.map(), before);
    QVERIFY(!desk.view.writer().active());
    QCOMPARE(desk.selection(), canvas::only(desk.link(2)));
}

void TestKeys::enterOnALinkInserts()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.link(2)));
    desk.enter();
    desk.type("tussen");
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.linked(2, 4) && desk.linked(4, 3));
}

void TestKeys::typingOnALoopNamesIt()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::onlyLoop({desk.id(1), desk.id(2), desk.id(3)}));
    desk.type("Eerst");
    desk.enter();
    QCOMPARE(desk.map().loops.front().name, std::string("Eerst"));
    desk.type("Daarna");
    desk.enter();
    QCOMPARE(desk.map().loops.size(), std::size_t{1});
    QCOMPARE(desk.map().loops.front().name, std::string("Daarna"));
    desk.key(Qt::Key_F2);
    desk.type("!");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.map().loops.front().name, std::string("Daarna"));
    desk.key(Qt::Key_Delete);
    QVERIFY(desk.map().loops.empty());
    QCOMPARE(desk.map().steps.size(), std::size_t{3});
}

void TestKeys::zoomKeys()
{
    Desk desk;
    desk.open(6);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(desk.view.zoom(), 1.0);
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(desk.view.zoom() > 1.1);
    desk.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(desk.view.zoom(), 1.0);
    desk.view.centerOn(100'000, 100'000);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    const QRectF seen = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(desk.scene().picture().bounds));
}

void TestKeys::selectingAll()
{
    Desk desk;
    desk.open(3);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.selection().steps.size(), std::size_t{3});
    QCOMPARE(desk.selection().links.size(), std::size_t{3});
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
