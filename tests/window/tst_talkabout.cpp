// SPDX-License-Identifier: EUPL-1.2
// What a talk is about: the pattern that is chosen, one of several, one without a name, or a step of it.
#include "editor/model/find.h"
#include "tests/window/talkroom.h"

#include <QTemporaryDir>

class TestTalkAbout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    void theStepOfTheNextLineIsLitInTheRing()
    {
        Room room;
        auto& ring = *room.talk().findChild<window::PatternView*>();
        const QImage before = ring.grab().toImage();
        Room::press(Qt::Key_Tab);
        Room::press(Qt::Key_Tab);
        const QImage lit = ring.grab().toImage();
        QRect changed;
        for (int y = 0; y < lit.height(); ++y)
            for (int x = 0; x < lit.width(); ++x)
                if (lit.pixel(x, y) != before.pixel(x, y))
                    changed |= QRect(x, y, 1, 1);
        QVERIFY(!changed.isEmpty());
        Room::press(Qt::Key_Backtab);
        Room::press(Qt::Key_Backtab);
        QCOMPARE(ring.grab().toImage(), before);
        // Pointing at it chooses it too, and pointing once more the whole pattern again.
        const QString second = QString::fromStdString(room.map().steps.at(room.map().loops[0].steps[1]).text);
        QTest::mouseClick(&ring, Qt::LeftButton, {}, changed.center());
        QCOMPARE(room.about(), QStringLiteral("about: ") + second.simplified());
        QTest::mouseClick(&ring, Qt::LeftButton, {}, changed.center());
        QVERIFY(room.about().startsWith(QStringLiteral("about the whole pattern")));
    }

    /// Wherever somebody points, the next letters are an answer.
    void pointingLeavesTheKeyboardInTheField()
    {
        Room room;
        auto& ring = *room.talk().findChild<window::PatternView*>();
        for (QWidget* place : {static_cast<QWidget*>(&ring), static_cast<QWidget*>(&room.talk())}) {
            Room::write(QStringLiteral("we "));
            QTest::mouseClick(place, Qt::LeftButton, {}, {place->width() / 2, 4});
            Room::say("wait");
        }
        QCOMPARE(room.answers().size(), std::size_t(2));
        for (const model::Answer& answer : room.answers())
            QCOMPARE(answer.text, std::string("we wait"));
        // A minute of silence stays one.
        Room::press(Qt::Key_F7);
        QTest::mouseClick(&ring, Qt::LeftButton, {}, {ring.width() / 2, 4});
        QVERIFY(!room.field().isVisible());
    }

    void theOnlyLoopNeedsNoNameToTalkAbout()
    {
        Room room;
        draw(room, QStringLiteral("round.patroon"));
        QCOMPARE(room.map().loops.size(), std::size_t(0));
        Room::press(Qt::Key_Escape);
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(room.talk().isVisible());
        Room::say("that is us");
        QCOMPARE(room.map().loops.size(), std::size_t(1));
        QVERIFY(room.map().loops[0].name.empty());
        QCOMPARE(room.answers().size(), std::size_t(1));
        Room::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.map().loops.size(), std::size_t(0));
        QVERIFY(room.talk().isVisible());
        QCOMPARE(room.list().count(), 0);
    }

    void ofSeveralPatternsEachHasItsOwnTalk()
    {
        Room room;
        model::Loop second = room.map().loops[0];
        second.id = model::nextLoop(room.map());
        second.name = "a shorter way round";
        second.steps.pop_back();
        model::Patch patch;
        patch.loops = room.map().loops;
        patch.loops->push_back(second);
        room.document().edit(std::move(patch), QStringLiteral("second"));
        Room::press(Qt::Key_Escape);
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        Room::press(Qt::Key_PageDown);
        Room::press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(room.asks(0));
        Room::say("here too");
        QCOMPARE(room.map().loops[1].answers.size(), std::size_t(1));
        QVERIFY(room.answers().empty());
        // The ring is in the colour that the pattern has on the map.
        const QImage ring = room.talk().findChild<window::PatternView*>()->grab().toImage();
        Room::press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(room.asks(1));
        const draw::Theme light = draw::lightTheme();
        QVERIFY(shows(ring, draw::loopLook(room.map(), 1, light).line));
        QVERIFY(!shows(ring, draw::loopLook(room.map(), 0, light).line));
    }

    void withoutAPatternOneSentenceSaysWhatToDo()
    {
        Room room;
        Room::press(Qt::Key_Escape);
        room.window.openFile(m_config.filePath(QStringLiteral("new.patroon")));
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(!room.talk().isVisible());
        QVERIFY(room.part<window::Notice>().text().startsWith(QStringLiteral("There is no pattern yet.")));
    }

private:
    static bool shows(const QImage& image, const QColor& colour)
    {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    }

    /// Three steps in a ring that nobody named.
    void draw(Room& room, const QString& name)
    {
        Room::press(Qt::Key_Escape);
        room.window.openFile(m_config.filePath(name));
        for (const char* step : {"it is busy", "we wait", "it gets busier"})
            Room::say(step);
        Room::press(Qt::Key_Return);
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(TestTalkAbout)
#include "tst_talkabout.moc"
