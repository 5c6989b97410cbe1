// SPDX-License-Identifier: EUPL-1.2
// What a room sees move while a pattern is told, and what comes after its end.
#include "editor/model/edits/steps.h"
#include "tests/window/tellingroom.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>

class TestTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    /// After the round a clicker leads back to the map; a key that is held, or a double click, stays at the end.
    void onFromTheEndIsTheMap()
    {
        Room room(oneLoop());
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_PageDown}) {
            Room::press(Qt::Key_F5);
            Room::press(Qt::Key_End);
            QKeyEvent held(QEvent::KeyPress, key, {}, {}, true);
            QCoreApplication::sendEvent(&room.telling(), &held);
            QVERIFY(room.telling().isVisible());
            Room::press(key);
            QVERIFY(!room.telling().isVisible());
        }
        Room::press(Qt::Key_F5);
        Room::press(Qt::Key_End);
        QTest::mouseClick(&room.telling(), Qt::LeftButton, {}, {300, 300});
        QVERIFY(room.telling().isVisible());
    }

    /// Once is enough, and they are about the pattern that is being told.
    void theQuestionsFollowTheTelling()
    {
        Room room(fourLoops());
        Room::press(Qt::Key_F5);
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Space, Qt::Key_End})
            Room::press(key);
        QVERIFY(room.tells(1, 0));
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(!room.telling().isVisible());
        const auto& talk = room.part<window::Talk>();
        QVERIFY(talk.isVisible());
        const QString name = QString::fromStdString(room.map().loops[1].name);
        QVERIFY(
            std::ranges::any_of(talk.findChildren<QLabel*>(), [&](QLabel* label) { return label->text() == name; }));
        Room::press(Qt::Key_Escape);
        QVERIFY(room.window.menuBar()->isVisible());
    }

    /// However long the words of one step: the map stands still, and so does the edge of the band, in any room.
    void nothingMovesButTheWords()
    {
        Room room(fourLoops());
        std::string words;
        while (words.size() < 190)
            words += "everybody waits until ";
        room.document().edit(model::setText(room.map(), room.map().loops[0].steps[2], words), {});
        Room::settle();
        Room::press(Qt::Key_F5);
        Room::settle();
        const auto edge = [&room](QSize size) {
            QImage image(size, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            room.telling().paint(painter, size);
            int y = 0;
            while (y < image.height() && image.pixelColor(3, y).alpha() == 0)
                ++y;
            return y;
        };
        const auto seen = [&] {
            return std::tuple(room.view().zoom(), room.view().mapFromScene(QPointF()), edge({1024, 600}),
                edge({1280, 800}), edge({1920, 1080}));
        };
        const auto before = seen();
        QVERIFY(std::get<2>(before) > 300 && std::get<2>(before) < 600);
        for (std::size_t i = 0; i < room.map().loops[0].steps.size(); ++i) {
            Room::press(Qt::Key_Space);
            Room::settle();
            QVERIFY(seen() == before);
        }
        Room::press(Qt::Key_Escape);
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestTold)
#include "tst_told.moc"
