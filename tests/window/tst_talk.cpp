// SPDX-License-Identifier: EUPL-1.2
// The talk about a pattern in the real window, by keys.
#include "editor/window/undoneline.h"
#include "tests/window/talkroom.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

class TestTalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    /// From the answers Tab leads back to the field; in the field it chooses what the next line is about.
    void tabGoesOnFromTheAnswers()
    {
        Room room;
        Room::say("we wait");
        QTest::mouseClick(
            room.list().viewport(), Qt::LeftButton, {}, room.list().visualItemRect(room.list().item(0)).center());
        QVERIFY(room.list().hasFocus());
        Room::press(Qt::Key_Tab);
        QVERIFY(room.field().hasFocus());
    }

    void fourQuestionsOneAfterTheOther()
    {
        Room room;
        QVERIFY(room.talk().isVisible());
        QVERIFY(!room.window.menuBar()->isVisible());
        for (int question = 0; question < window::Questions::count; ++question, Room::press(Qt::Key_PageDown))
            QVERIFY(room.asks(question));
        QVERIFY(!room.talk().isVisible());
        QVERIFY(room.window.menuBar()->isVisible());
        QVERIFY(!room.window.isWindowModified());
        // The first moves that were said are there.
        auto& phases = room.part<window::Phases>();
        QCOMPARE(phases.phase(), window::Phase::breakOpen);
        QTRY_VERIFY(room.view().seesAll());
        // Whoever types on says another one, and does not rename the pattern.
        const std::string name = room.map().loops[0].name;
        for (const QChar letter : QStringLiteral("bellen"))
            QTest::keyClicks(QApplication::focusWidget(), letter);
        Room::press(Qt::Key_Return);
        QCOMPARE(room.map().loops[0].name, name);
        QCOMPARE(room.map().firstMoves.size(), std::size_t(1));
        QCOMPARE(room.map().firstMoves.back().text, std::string("bellen"));
        room.window.findChild<window::Actions*>()->undo->trigger();
        phases.enter(window::Phase::talk);
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        Room::press(Qt::Key_PageDown);
        Room::press(Qt::Key_PageUp);
        QVERIFY(room.asks(0));
        Room::press(Qt::Key_Escape);
        QVERIFY(!room.talk().isVisible());
        QCOMPARE(phases.phase(), window::Phase::talk);
        QVERIFY(qobject_cast<canvas::View*>(QApplication::focusWidget())
            || room.view().isAncestorOf(QApplication::focusWidget()));
    }

    void silenceAndANewQuestionLeaveWhatALineIsAbout()
    {
        Room room;
        Room::press(Qt::Key_F7);
        Room::press(Qt::Key_Space);
        Room::say("every autumn again");
        Room::press(Qt::Key_Tab);
        Room::press(Qt::Key_PageDown);
        Room::say("we wait for each other");
        QCOMPARE(room.answers().size(), std::size_t(2));
        for (const model::Answer& answer : room.answers())
            QVERIFY(!answer.step);
    }

    void answersAreShortLinesAboutThePatternOrAStep()
    {
        Room room;
        Room::say("every autumn again");
        Room::press(Qt::Key_Tab);
        Room::press(Qt::Key_Tab);
        Room::say("this one we know well");
        QCOMPARE(room.answers().size(), std::size_t(2));
        QCOMPARE(room.answers()[0].question, model::Question::recognise);
        QVERIFY(!room.answers()[0].step);
        QCOMPARE(room.answers()[1].step, std::optional(room.map().loops[0].steps[1]));
        QCOMPARE(room.list().count(), 2);
        Room::press(Qt::Key_PageDown);
        QCOMPARE(room.list().count(), 0);
        QTest::keyClicks(&room.field(), QStringLiteral("we wait"));
        Room::press(Qt::Key_PageDown);
        QCOMPARE(room.answers()[2].question, model::Question::sustain);
        QCOMPARE(room.answers()[2].text, std::string("we wait"));
    }

    void linesCanBeChangedTakenAwayAndUndone()
    {
        Room room;
        Room::say("one");
        Room::say("two");
        Room::press(Qt::Key_Up);
        Room::press(Qt::Key_F2);
        // As on the map: in the letters of the answer, with the cursor behind the words.
        auto* editor = room.list().findChild<window::AnswerField*>();
        QVERIFY(editor);
        QCOMPARE(editor->font().pixelSize(), room.list().font().pixelSize());
        QVERIFY(editor->height() >= editor->fontMetrics().height());
        QTest::keyClicks(editor, QStringLiteral(" day"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(room.answers()[0].text, std::string("one day"));
        room.field().setFocus();
        Room::press(Qt::Key_Delete);
        QCOMPARE(room.answers().size(), std::size_t(1));
        Room::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.answers().size(), std::size_t(2));
        QCOMPARE(room.list().count(), 2);
        room.document().undoStack().undo();
        room.document().undoStack().undo();
        QCOMPARE(room.answers().size(), std::size_t(1));
    }

    /// On the map an answer that goes is nowhere in sight.
    void undoSaysWhatWent()
    {
        Room room;
        const auto said = [&room] {
            QStringList lines;
            for (const auto* line : room.window.findChildren<window::UndoneLine*>())
                if (line->isVisible())
                    lines << line->text();
            return lines;
        };
        Room::say("every autumn again");
        Room::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(said(), QStringList(QStringLiteral("Undone: Answer “every autumn again”")));
        Room::say("every spring again");
        QVERIFY(said().isEmpty());
        Room::press(Qt::Key_Escape);
        Room::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(said(), QStringList(QStringLiteral("Undone: Answer “every spring again”")));
        Room::press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(said(), QStringList(QStringLiteral("Done again: Answer “every spring again”")));
        Room::press(Qt::Key_F11);
        Room::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(said(), QStringList(QStringLiteral("Undone: Answer “every spring again”")));
        Room::press(Qt::Key_F11);
    }

    void oneKeyMakesAnAnswerAFirstMove()
    {
        Room room;
        const std::size_t before = room.map().firstMoves.size();
        Room::say("not here");
        Room::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.map().firstMoves.size(), before);
        Room::press(Qt::Key_PageDown);
        Room::press(Qt::Key_PageDown);
        Room::say("call each other first");
        Room::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.map().firstMoves.size(), before + 1);
        QCOMPARE(room.map().firstMoves.back().text, std::string("call each other first"));
        QCOMPARE(room.map().firstMoves.back().loop, std::optional(room.map().loops.front().id));
        Room::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.map().firstMoves.size(), before + 1);
    }

    void theLastQuestionKeepsNothing()
    {
        Room room;
        const model::Map before = room.map();
        for (int i = 0; i < 3; ++i)
            Room::press(Qt::Key_PageDown);
        QVERIFY(room.asks(3));
        QVERIFY(!room.field().isVisible());
        QVERIFY(!room.list().isVisible());
        // Letter by letter to whatever has the keyboard: none may find its way to the map.
        for (const QChar letter : QStringLiteral("a secret"))
            QTest::keyClicks(QApplication::focusWidget(), letter);
        Room::press(Qt::Key_Return);
        QVERIFY(room.asks(3) && room.talk().isVisible());
        QVERIFY(room.field().text().isEmpty());
        Room::press(Qt::Key_PageUp);
        QVERIFY(room.map() == before);
    }

    void aMinuteOfSilenceUntilAnyKey()
    {
        Room room;
        Room::press(Qt::Key_F7);
        QVERIFY(!room.field().isVisible());
        QTest::keyClick(&room.talk(), Qt::Key_A);
        QVERIFY(room.field().isVisible());
        QVERIFY(room.field().text().isEmpty());
        QVERIFY(room.asks(0));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&room.field()));
    }

    /// Whoever wanted to end the silence does not leave the questions.
    void anEscTooLateDoesNothing()
    {
        Room room;
        Room::press(Qt::Key_F7);
        Room::press(Qt::Key_Escape);
        QVERIFY(room.field().isVisible());
        Room::press(Qt::Key_Escape);
        QVERIFY(room.talk().isVisible());
        Room::press(Qt::Key_Escape);
        QVERIFY(!room.talk().isVisible());
    }

    void theWaysOutAreAtHand()
    {
        Room room;
        QVERIFY(!waysOut(room).isVisible());
        Room::press(Qt::Key_F8);
        QVERIFY(waysOut(room).isVisible());
        QCOMPARE(window::Questions::waysOut().size(), 8);
        Room::press(Qt::Key_F8);
        QVERIFY(!waysOut(room).isVisible());
    }

    void theClockShowsItselfOnlyWhenAsked()
    {
        Room room;
        auto* clock = room.talk().findChild<window::TalkClock*>();
        QVERIFY(!clock->text().contains(QStringLiteral("minutes")));
        Room::press(Qt::Key_F12);
        QVERIFY(clock->text().contains(QStringLiteral("25 minutes")));
        Room::press(Qt::Key_F12);
        QVERIFY(!clock->text().contains(QStringLiteral("minutes")));
    }

    void theWindowGrowsNoWiderForIt()
    {
        Room room;
        Room::press(Qt::Key_Escape);
        QCOMPARE(room.window.width(), 1280);
        QVERIFY(room.window.minimumSizeHint().width() <= 1280);
    }

    void aTalkGoesOnWhereItWas()
    {
        Room room;
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_F8, Qt::Key_Escape})
            Room::press(key);
        QVERIFY(room.talk().isVisible());
        QVERIFY(!waysOut(room).isVisible());
        Room::press(Qt::Key_Escape);
        QVERIFY(!room.talk().isVisible());
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(room.asks(1));
        for (int i = 0; i < 3; ++i)
            Room::press(Qt::Key_PageDown);
        QVERIFY(!room.talk().isVisible());
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(room.asks(0));
    }

    void anAnswerSaysWhichStepItIsAbout()
    {
        Room room;
        Room::press(Qt::Key_Tab);
        Room::say("every autumn again");
        QCOMPARE(room.list().lines().size(), std::size_t(1));
        const QString step = QString::fromStdString(room.map().steps.at(room.map().loops[0].steps[0]).text);
        QVERIFY(room.list().lines()[0].besides.contains(step.left(20)));
        // The next one is about the whole pattern again.
        Room::say("every autumn again");
        QVERIFY(!room.answers()[1].step);
        QVERIFY(room.list().sizeHintForRow(1) < room.list().sizeHintForRow(0));
    }

    void aClickOnAnAnswerLeavesTheKeyboardInTheField()
    {
        Room room;
        Room::say("one");
        Room::say("two");
        QTest::mouseClick(
            room.list().viewport(), Qt::LeftButton, {}, room.list().visualItemRect(room.list().item(0)).center());
        QCOMPARE(room.list().currentRow(), 0);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&room.field()));
        Room::say("three");
        QCOMPARE(room.answers().size(), std::size_t(3));
    }

    void theButtonsSayTheirKeys()
    {
        Room room;
        QStringList keys;
        for (const auto* button : room.talk().findChildren<QPushButton*>())
            keys << button->text();
        for (const char* key : {"(PgUp)", "(PgDn)", "(F7)", "(F8)", "(F12)", "(Esc)", "(Ctrl+Enter)"})
            QVERIFY2(!keys.filter(QLatin1String(key)).isEmpty(), key);
    }

    /// What another screen shows: question and ring, and whatever is answered.
    void theRoomSeesWhatIsAnswered()
    {
        Room room;
        const auto slide = [&room] {
            QImage image(1280, 720, QImage::Format_RGB32);
            QPainter painter(&image);
            room.talk().paintSlide(painter, image.size());
            return image;
        };
        const QImage asked = slide();
        QSignalSpy told(&room.talk(), &window::Talk::told);
        Room::say("every autumn again");
        QVERIFY(!told.isEmpty());
        const QImage answered = slide();
        QVERIFY(answered != asked);
        told.clear();
        Room::press(Qt::Key_Tab);
        QVERIFY(!told.isEmpty());
        QVERIFY(slide() != answered);
        for (const Qt::Key key : {Qt::Key_Backtab, Qt::Key_F8})
            Room::press(key);
        QVERIFY(slide() != answered);
        Room::press(Qt::Key_F8);
        QCOMPARE(slide(), answered);
        // What is being typed is nobody's yet.
        QTest::keyClicks(&room.field(), QStringLiteral("half a"));
        QCOMPARE(slide(), answered);
    }

private:
    static QLabel& waysOut(const Room& room)
    {
        QLabel* ways = nullptr;
        for (auto* label : room.talk().findChildren<QLabel*>())
            if (label->text().contains(window::Questions::waysOut().last()))
                ways = label;
        if (!ways)
            qFatal("no ways out");
        return *ways;
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(TestTalk)
#include "tst_talk.moc"
