// SPDX-License-Identifier: EUPL-1.2
/// While somebody types: undo goes back word by word and loses nothing, and an arrow can be asked for at once.
#include "editor/canvas/chooser.h"
#include "tests/canvas/desk.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

void pressUndo(Desk& desk)
{
    desk.key(Qt::Key_Z, Qt::ControlModifier);
}

void pressRedo(Desk& desk)
{
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void writeToFocus(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace

class TestTakeBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoGoesBackWordByWord()
    {
        Desk desk;
        desk.type("een twee  drie");
        const canvas::Entry* entry = desk.view.writer().entry();
        pressUndo(desk);
        QCOMPARE(entry->toPlainText(), u"een twee  "_s);
        pressUndo(desk);
        QCOMPARE(entry->toPlainText(), u"een "_s);
        pressRedo(desk);
        QCOMPARE(entry->toPlainText(), u"een twee  "_s);
        desk.type("vier");
        pressUndo(desk);
        QCOMPARE(entry->toPlainText(), u"een twee  "_s);
    }

    void aSentenceThatWasTakenBackComesBack()
    {
        Desk desk;
        desk.type("een twee");
        for (int i = 0; i < 3; ++i)
            pressUndo(desk);
        QVERIFY(!desk.view.writer().active());
        QVERIFY(desk.map().steps.empty());
        QVERIFY(desk.selection().empty());
        pressRedo(desk);
        QCOMPARE(desk.texts(), std::vector<std::string>{"een twee"});
        // A step of a chain comes back with its arrow.
        desk.scene().select(canvas::only(desk.id(1)));
        desk.enter();
        desk.type("drie");
        pressUndo(desk);
        pressUndo(desk);
        QCOMPARE(desk.texts(), std::vector<std::string>{"een twee"});
        pressRedo(desk);
        QVERIFY(desk.linked(1, 2));
    }

    void aChangedTextThatWasTakenBackComesBack()
    {
        Desk desk;
        desk.open(3);
        const model::Map before = desk.map();
        desk.scene().select(canvas::only(desk.id(2)));
        desk.type("heel anders");
        for (int i = 0; i < 3; ++i)
            pressUndo(desk);
        QCOMPARE(desk.map(), before);
        QVERIFY(!desk.view.writer().active());
        pressRedo(desk);
        QCOMPARE(desk.map().steps.at(desk.id(2)).text, std::string("heel anders"));
    }

    void whereNothingWasTypedOnlyTheTypingEnds()
    {
        Desk desk;
        desk.type("een");
        desk.enter();
        pressUndo(desk);
        QVERIFY(!desk.view.writer().active());
        QCOMPARE(desk.texts(), std::vector<std::string>{"een"});
        desk.scene().select(canvas::only(desk.id(1)));
        desk.key(Qt::Key_F2);
        pressUndo(desk);
        QVERIFY(!desk.view.writer().active());
        QCOMPARE(desk.texts(), std::vector<std::string>{"een"});
    }

    /// What is in the map already is typed on, with the cursor where it was and the chain going on.
    void whatIsPutIntoTheMapIsTypedOn()
    {
        Desk desk;
        desk.type("een");
        desk.enter();
        desk.type("twe");
        desk.key(Qt::Key_Left);
        const canvas::Entry* entry = desk.view.writer().entry();
        desk.view.writer().put();
        QCOMPARE(desk.texts(), (std::vector<std::string>{"een", "twe"}));
        QCOMPARE(desk.view.writer().entry(), entry);
        desk.type("e");
        desk.enter();
        QCOMPARE(desk.texts(), (std::vector<std::string>{"een", "twee"}));
        desk.type("drie");
        desk.enter();
        desk.enter();
        QVERIFY(desk.linked(1, 2) && desk.linked(2, 3) && desk.linked(3, 1));
        // Esc keeps a new step, put before or not.
        desk.key(Qt::Key_Escape);
        desk.type("lo");
        desk.view.writer().put();
        desk.type("s");
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts().back(), std::string("los"));
        QVERIFY(desk.selection().empty());
    }

    void anArrowFromTheStepThatIsTyped()
    {
        Desk desk;
        desk.open(3, false);
        desk.type("los");
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.view.findChild<canvas::Chooser*>());
        writeToFocus("stap 2");
        QCOMPARE(desk.texts().back(), std::string("los"));
        QVERIFY(desk.linked(4, 2));
    }

    /// Who leaves the list again goes on with the sentence, and with the chain it is in.
    void afterAListTheSentenceGoesOn()
    {
        for (const Qt::Key list : {Qt::Key_L, Qt::Key_F}) {
            Desk desk;
            desk.open(3, false);
            desk.type("half");
            if (list == Qt::Key_L)
                desk.key(list, Qt::ControlModifier);
            else
                desk.view.find();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            desk.type(" meer");
            desk.enter();
            desk.type("en dan");
            desk.key(Qt::Key_Escape);
            QCOMPARE(desk.map().steps.at(desk.id(4)).text, std::string("half meer"));
            QCOMPARE(desk.map().steps.size(), std::size_t{5});
            QVERIFY(desk.linked(4, 5));
        }
    }

    void afterAListAnEmptyStepAndANameGoOn()
    {
        Desk desk;
        desk.open(3);
        desk.scene().select(canvas::only(desk.id(3)));
        desk.key(Qt::Key_Tab);
        desk.view.find();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        desk.type("verder");
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.linked(3, 4));

        desk.scene().select(canvas::onlyLoop({desk.id(1), desk.id(2), desk.id(3)}));
        desk.type("Rond");
        desk.view.find();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        desk.type("om");
        desk.enter();
        QCOMPARE(desk.map().loops.front().name, std::string("Rondom"));
    }

    void anArrowFromWhereTheChainStands()
    {
        Desk desk;
        desk.open(3, false);
        desk.scene().select(canvas::only(desk.id(3)));
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_L, Qt::ControlModifier);
        writeToFocus("stap 1");
        QCOMPARE(desk.map().steps.size(), std::size_t{3});
        QVERIFY(desk.linked(3, 1));
    }
};

QTEST_MAIN(TestTakeBack)
#include "tst_takeback.moc"
