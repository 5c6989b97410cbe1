// SPDX-License-Identifier: EUPL-1.2
// The field for an answer: what is typed and pasted in it, and how it grows.
#include "tests/window/talkroom.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

class TestAnswerField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    /// Some clickers black the picture with "." or "b".
    void aClickersBlackKeyIsNoAnswer()
    {
        Room room;
        Room::write(QStringLiteral("."));
        Room::write(QStringLiteral("b"));
        Room::press(Qt::Key_PageDown);
        QVERIFY(room.asks(1));
        QVERIFY(room.answers().empty());
        Room::say("buses come late. b");
        QCOMPARE(room.answers().front().text, std::string("buses come late. b"));
        Room::say("b");
        QCOMPARE(room.answers().size(), std::size_t(2));
    }

    void whatIsPastedIsOneShortAnswer()
    {
        Room room;
        QGuiApplication::clipboard()->setText(QStringLiteral("twee\nregels ") + QString(3000, u'x'));
        Room::press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(room.field().text().startsWith(QStringLiteral("twee regels x")));
        QCOMPARE(room.field().text().size(), qsizetype(model::maximumTextLength));
        QCOMPARE(room.field().document()->blockCount(), 1);
    }

    /// Up and down go through the lines of a long answer first, and from its ends to the other answers.
    void upAndDownStayWithinALongAnswer()
    {
        Room room;
        Room::say("the first");
        Room::write(QString(QStringLiteral("every autumn it begins again ")).repeated(6));
        const int end = room.field().textCursor().position();
        Room::press(Qt::Key_Up);
        QVERIFY(room.field().hasFocus());
        QVERIFY(room.field().textCursor().position() < end);
        Room::press(Qt::Key_Down);
        QCOMPARE(room.field().textCursor().position(), end);
    }

    /// What is being written stays in sight, in the field and in a row.
    void longWordsWrapAndTheirFieldGrows()
    {
        Room room;
        const QString words =
            QStringLiteral("every autumn again we wait for each other until somebody is angry enough ");
        QTRY_COMPARE(room.field().height(), room.field().sizeHint().height());
        const int one = room.field().height();
        Room::write(words);
        QTRY_VERIFY(room.field().height() >= one + room.field().fontMetrics().lineSpacing());
        // From its first word on.
        QTRY_COMPARE(room.field().verticalScrollBar()->value(), 0);
        Room::press(Qt::Key_Return);
        QCOMPARE(room.answers().size(), std::size_t(1));
        QTRY_COMPARE(room.field().height(), one);
        Room::say("short");
        Room::press(Qt::Key_F2);
        auto* editor = room.list().findChild<window::AnswerField*>();
        const int before = editor->height();
        Room::write(words + words);
        QTRY_VERIFY(editor->height() > before);
        QVERIFY(room.list().viewport()->rect().contains(editor->geometry()));
        Room::press(Qt::Key_Escape);
        QVERIFY(room.talk().isVisible());
        QCOMPARE(room.answers()[1].text, std::string("short"));
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestAnswerField)
#include "tst_answerfield.moc"
