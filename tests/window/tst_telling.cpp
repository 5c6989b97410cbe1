// SPDX-License-Identifier: EUPL-1.2
// Telling a pattern arrow by arrow, and the map alone on the screen, in the real window.
#include "editor/document/storage.h"
#include "editor/model/edits/steps.h"
#include "tests/window/tellingroom.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <QWheelEvent>

class TestTelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    void everyKeyForOnAndBack()
    {
        Room room(oneLoop());
        Room::press(Qt::Key_F5);
        QVERIFY(room.telling().isVisible());
        QVERIFY(room.tells(0, 0));
        std::size_t step = 0;
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down}) {
            Room::press(key);
            QVERIFY(room.tells(0, ++step));
        }
        for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace}) {
            Room::press(key);
            QVERIFY(room.tells(0, --step));
        }
        Room::press(Qt::Key_End);
        QVERIFY(room.tells(0, 0));
        QVERIFY(room.caption().contains(QStringLiteral("begins again")));
        // What comes after the last step is said.
        QVERIFY(room.caption().contains(QStringLiteral("Shift+F5")));
        Room::press(Qt::Key_Home);
        QVERIFY(room.tells(0, 0));
        QVERIFY(!room.caption().contains(QStringLiteral("begins again")));
        Room::press(Qt::Key_Escape);
        QVERIFY(!room.telling().isVisible());
    }

    void nothingIsEverOverwritten()
    {
        Room room(oneLoop());
        const model::Map before = room.map();
        room.scene().select(canvas::only(before.steps.begin()->first));
        const canvas::Selection selected = room.scene().selection();
        Room::press(Qt::Key_F5);
        Room::write(QStringLiteral("abcdefghijklmnopqrstuvwxyz.,;+-?0123456789"));
        QVERIFY(!room.view().writer().active());
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_F11, Qt::Key_F9})
            Room::press(key);
        for (const Qt::Key key : {Qt::Key_Z, Qt::Key_R, Qt::Key_L, Qt::Key_V, Qt::Key_A, Qt::Key_Delete})
            Room::press(key, Qt::ControlModifier);
        QVERIFY(room.map() == before);
        QVERIFY(room.telling().isVisible());
        QTest::mouseClick(&room.telling(), Qt::RightButton, {}, {300, 300});
        QTest::mouseDClick(&room.telling(), Qt::LeftButton, {}, {300, 300});
        QVERIFY(room.map() == before);
        Room::press(Qt::Key_F5);
        QVERIFY(!room.telling().isVisible());
        QVERIFY(room.scene().selection() == selected);
        QVERIFY(!room.window.isWindowModified());
    }

    void aClickGoesOn()
    {
        Room room(oneLoop());
        Room::press(Qt::Key_F5);
        QTest::mouseClick(&room.telling(), Qt::LeftButton, {}, {300, 300});
        QVERIFY(room.tells(0, 1));
        Room::press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(room.tells(0, 2));
        // Only a click with the left button.
        QTest::mouseClick(&room.telling(), Qt::RightButton, {}, {300, 300});
        QVERIFY(room.tells(0, 2));
        // On a blank screen it brings the picture back, and nothing more.
        Room::press(Qt::Key_B);
        QTest::mouseClick(&room.telling(), Qt::LeftButton, {}, {300, 300});
        QVERIFY(room.tells(0, 2));
        QTest::mouseClick(&room.telling(), Qt::LeftButton, {}, {300, 300});
        QVERIFY(room.tells(0, 3));
    }

    void theWheelLeavesThePictureAlone()
    {
        Room room(oneLoop());
        Room::press(Qt::Key_F5);
        const double zoom = room.view().zoom();
        QWheelEvent turn({300, 300}, room.telling().mapToGlobal(QPoint(300, 300)), {}, {0, 240}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&room.telling(), &turn);
        QVERIFY(turn.isAccepted());
        QCOMPARE(room.view().zoom(), zoom);
    }

    /// The one command that goes on: nobody loses the afternoon to a story.
    void savingGoesOn()
    {
        const QString path = m_config.filePath(QStringLiteral("told.patroon"));
        QVERIFY(QFile::copy(oneLoop(), path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        Room room(path);
        Room::press(Qt::Key_F5);
        room.scene().document().edit(model::setText(room.map(), room.map().steps.begin()->first, "other words"), {});
        QVERIFY(room.window.isWindowModified());
        Room::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!room.window.isWindowModified());
        QVERIFY(room.telling().isVisible());
    }

    void aPatternThatGoesEndsIt()
    {
        Room room(oneLoop());
        Room::press(Qt::Key_F5);
        room.scene().document().edit(model::remove(room.map(), {room.map().loops[0].steps[2]}), {});
        QVERIFY(!room.telling().isVisible());
        room.scene().document().undoStack().clear();
    }

    void whatMayOnlyBeReadIsToldWithoutF2()
    {
        Room room(oneLoop());
        room.scene().document().setReadOnly(true);
        Room::press(Qt::Key_F5);
        Room::press(Qt::Key_F2);
        QVERIFY(room.telling().isVisible());
        Room::press(Qt::Key_Space);
        QVERIFY(room.tells(0, 1));
    }

    void aClickerBlanksTheScreen()
    {
        Room room(oneLoop());
        Room::press(Qt::Key_F5);
        Room::settle();
        for (const Qt::Key key : {Qt::Key_Period, Qt::Key_B}) {
            Room::press(key);
            const QImage blank = room.view().grab().toImage();
            QCOMPARE(blank.pixelColor(600, 10), QColor(Qt::black));
            QCOMPARE(blank.pixelColor(600, blank.height() - 10), QColor(Qt::black));
            Room::press(Qt::Key_PageDown);
            QVERIFY(room.tells(0, 0));
            QCOMPARE(room.view().grab().toImage().pixelColor(5, 5), QColor(Qt::white));
        }
    }

    void onlyF2Changes()
    {
        Room room(oneLoop());
        Room::press(Qt::Key_F5);
        Room::press(Qt::Key_Space);
        Room::press(Qt::Key_F2);
        QVERIFY(room.view().writer().active());
        Room::press(Qt::Key_A, Qt::ControlModifier);
        Room::write(QStringLiteral("other words"));
        Room::press(Qt::Key_Return);
        QTRY_VERIFY(room.telling().isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&room.telling()));
        QCOMPARE(room.text(0, 1), QStringLiteral("other words"));
        QVERIFY(room.tells(0, 1));
        Room::press(Qt::Key_Space);
        QVERIFY(room.tells(0, 2));
        Room::press(Qt::Key_F2);
        Room::write(QStringLiteral("never"));
        Room::press(Qt::Key_Escape);
        QTRY_VERIFY(room.telling().isVisible());
        QVERIFY(!room.text(0, 2).contains(QStringLiteral("never")));
        Room::press(Qt::Key_Escape);
        room.scene().document().undoStack().clear();
    }

    void theArrowIsLitAndTheRestCalm()
    {
        Room room(oneLoop());
        const auto& loop = room.map().loops[0].steps;
        Room::press(Qt::Key_F5);
        Room::press(Qt::Key_Space);
        const canvas::Heeded heeded{{}, {}, {}, false, canvas::Told{loop, 1}};
        const canvas::Attention attention(room.map(), room.scene().picture(), heeded);
        QVERIFY(attention.of(loop[1]).spoken);
        QVERIFY(!attention.of(loop[0]).faded && !attention.of(loop[0]).spoken);
        QVERIFY(attention.of(loop[2]).faded);
        // The boxes on the screen: the one of this moment has the heaviest outline, what is to come is pale.
        const auto darkest = [&](model::StepId id) {
            const auto& shape = room.scene().picture().steps.at(id);
            const QImage image = room.view().viewport()->grab().toImage();
            const QPoint edge = room.view().mapFromScene(shape.centre - QPointF(shape.box->size.width() / 2, 0));
            int dark = 0;
            for (int x = -6; x <= 6; ++x)
                dark += image.pixelColor(edge + QPoint(x, 0)).lightness() < 128 ? 1 : 0;
            return dark;
        };
        QVERIFY(darkest(loop[1]) > darkest(loop[0]));
        QVERIFY(darkest(loop[0]) > 0);
        QCOMPARE(darkest(loop[3]), 0);
    }

    void theNextPatternFollows()
    {
        Room room(fourLoops());
        const std::size_t count = room.map().loops.size();
        room.scene().select(canvas::onlyLoop(room.map().loops[1].steps));
        Room::press(Qt::Key_F5);
        for (std::size_t i = 0; i < count; ++i) {
            QVERIFY(room.tells((i + 1) % count, 0));
            QVERIFY(room.caption().contains(QString::fromStdString(room.map().loops[(i + 1) % count].name)));
            Room::press(Qt::Key_End);
            Room::press(Qt::Key_Space);
        }
        Room::press(Qt::Key_Home);
        Room::press(Qt::Key_Left);
        QVERIFY(room.caption().contains(QStringLiteral("begins again")));
    }

    void theWholeRingIsInSight()
    {
        Room room(fourLoops());
        Room::press(Qt::Key_F5);
        Room::settle();
        const int free = room.view().height() * 60 / 100;
        QCOMPARE(room.telling().height(), room.view().height());
        for (const model::StepId id : room.map().loops[0].steps) {
            const QRect box = room.view().mapFromScene(room.scene().picture().steps.at(id).rect()).boundingRect();
            QVERIFY(QRect(0, 0, room.view().width(), free).contains(box));
        }
    }

    void theWindowComesBackAsItWas()
    {
        Room room(oneLoop());
        room.view().setZoom(0.8);
        Room::press(Qt::Key_F9);
        auto* side = &room.part<window::SidePanel>();
        const bool sideShown = side->isVisible();
        Room::press(Qt::Key_F5);
        QVERIFY(!room.window.menuBar()->isVisible());
        QVERIFY(!side->isVisible());
        Room::press(Qt::Key_Space);
        Room::press(Qt::Key_Escape);
        QVERIFY(room.window.menuBar()->isVisible());
        QVERIFY(room.window.statusBar()->isVisible());
        QCOMPARE(side->isVisible(), sideShown);
        QCOMPARE(room.view().zoom(), 0.8);
    }

    void withoutASecondScreenThereIsALine()
    {
        Room room(oneLoop());
        for (QAction* action : room.window.actions())
            if (action->text() == QStringLiteral("Map on the other screen")) {
                action->trigger();
                QVERIFY(!action->isChecked());
            }
        QVERIFY(room.part<window::Notice>().isVisible());
    }

    void withoutAPatternThereIsALine()
    {
        Room room(m_config.filePath(QStringLiteral("empty.patroon")));
        Room::press(Qt::Key_F5);
        QVERIFY(!room.telling().isVisible());
        QVERIFY(room.part<window::Notice>().isVisible());
    }

    void theOnlyLoopIsToldWithoutAName()
    {
        Room room(m_config.filePath(QStringLiteral("loop.patroon")));
        for (const char* text : {"one", "two", ""}) {
            Room::write(text);
            Room::press(Qt::Key_Return);
        }
        Room::press(Qt::Key_Escape);
        Room::press(Qt::Key_F5);
        QCOMPARE(room.caption(), QStringLiteral("one"));
        Room::press(Qt::Key_Space);
        QVERIFY(room.caption().endsWith(QStringLiteral("two")));
        Room::press(Qt::Key_Escape);
        room.scene().document().undoStack().clear();
    }

    void mapOnlyHasAThinBarAndEscLeavesIt()
    {
        Room room(oneLoop());
        auto* bar = &room.part<window::MapBar>();
        QVERIFY(!bar->isVisible());
        Room::press(Qt::Key_F11);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->height() <= 40);
        QVERIFY(bar->findChildren<QLabel*>().first()->text().contains(QStringLiteral("wereldvrede.en.patroon")));
        QVERIFY(room.window.isFullScreen());
        Room::press(Qt::Key_F5);
        QVERIFY(!bar->isVisible());
        Room::press(Qt::Key_Escape);
        QVERIFY(bar->isVisible());
        QVERIFY(!room.window.menuBar()->isVisible());
        room.scene().select(canvas::only(room.map().steps.begin()->first));
        Room::press(Qt::Key_Escape);
        QVERIFY(bar->isVisible());
        Room::press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(room.window.menuBar()->isVisible());
        QVERIFY(!room.window.isFullScreen());
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestTelling)
#include "tst_telling.moc"
