// SPDX-License-Identifier: EUPL-1.2
// The talk about a pattern in the real window, by keys.
#include "editor/resources/resources.h"
#include "editor/window/mainwindow.h"
#include "editor/window/questions.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

struct Room {
    window::MainWindow window{QStringLiteral("en")};

    Room()
    {
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        window.openFile(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"));
        press(Qt::Key_F5, Qt::ShiftModifier);
    }
    ~Room() { document().undoStack().clear(); }

    document::Document& document() const { return window.findChild<canvas::View*>()->mapScene().document(); }
    const model::Map& map() const { return document().map(); }
    const std::vector<model::Answer>& answers() const { return map().loops[0].answers; }
    window::Talk& talk() const { return *window.findChild<window::Talk*>(); }
    QLineEdit& field() const { return *talk().findChild<QLineEdit*>(); }
    QListWidget& list() const { return *talk().findChild<QListWidget*>(); }
    bool asks(int question) const { return talk().accessibleName() == window::Questions::text(question); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void say(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        press(Qt::Key_Return);
    }
};

} // namespace

class TestTalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_config.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    void fourQuestionsOneAfterTheOther()
    {
        Room room;
        QVERIFY(room.talk().isVisible());
        QVERIFY(!room.window.menuBar()->isVisible());
        for (int question = 0; question < window::Questions::count; ++question) {
            QVERIFY(room.asks(question));
            Room::press(Qt::Key_PageDown);
        }
        QVERIFY(!room.talk().isVisible());
        QVERIFY(room.window.menuBar()->isVisible());
        QVERIFY(!room.window.isWindowModified());
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        Room::press(Qt::Key_PageDown);
        Room::press(Qt::Key_PageUp);
        QVERIFY(room.asks(0));
        Room::press(Qt::Key_Escape);
        QVERIFY(!room.talk().isVisible());
        QVERIFY(qobject_cast<canvas::View*>(QApplication::focusWidget())
            || room.window.findChild<canvas::View*>()->isAncestorOf(QApplication::focusWidget()));
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
        auto* editor = room.list().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("first"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(room.answers()[0].text, std::string("first"));
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
        QVERIFY(room.map().firstMoves.back().link || room.map().firstMoves.back().step);
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
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a secret"));
        Room::press(Qt::Key_Return);
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

    void theWaysOutAreAtHand()
    {
        Room room;
        QLabel* ways = nullptr;
        for (auto* label : room.talk().findChildren<QLabel*>())
            if (label->text().contains(window::Questions::waysOut().last()))
                ways = label;
        QVERIFY(ways);
        QVERIFY(!ways->isVisible());
        Room::press(Qt::Key_F8);
        QVERIFY(ways->isVisible());
        QCOMPARE(window::Questions::waysOut().size(), 8);
        Room::press(Qt::Key_F8);
        QVERIFY(!ways->isVisible());
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

    void aPatternWithoutANameIsNamedFirst()
    {
        Room room;
        Room::press(Qt::Key_Escape);
        room.window.openFile(m_config.filePath(QStringLiteral("new.patroon")));
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(!room.talk().isVisible());
        QVERIFY(room.window.findChild<window::Notice*>()->isVisible());
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestTalk)
#include "tst_talk.moc"
