// SPDX-License-Identifier: EUPL-1.2
// The map on a second screen, and from how far it can be read.
#include "editor/window/legibility.h"
#include "tests/window/desk.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

/// A laptop, and a beamer beside it.
constexpr const char* screens = "{\"screens\": ["
                                "{\"name\": \"laptop\", \"x\": 0, \"y\": 0, \"width\": 1280, \"height\": 800},"
                                "{\"name\": \"beamer\", \"x\": 1280, \"y\": 0, \"width\": 1920, \"height\": 1080}]}";

QAction* actionNamed(const window::MainWindow& window, const char* text)
{
    for (QAction* action : window.actions())
        if (action->text() == QString::fromLatin1(text))
            return action;
    return nullptr;
}

struct Room : WindowDesk {
    Room()
        : WindowDesk("en", shipped("templates/wereldvrede.en.patroon"))
    {
    }

    static window::Projection* projection()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<window::Projection*>(widget))
                return found;
        return nullptr;
    }
};

/// What both show lies in the middle of both.
bool sameMiddle(const canvas::View& view, const window::Projection& projection)
{
    const QPointF one = view.mapToScene(view.viewport()->rect().center());
    const QPointF other = projection.mapToScene(projection.viewport()->rect().center());
    return QLineF(one, other).length() < 4;
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    void theBeamerShowsWhatTheFacilitatorLooksAt()
    {
        if (QGuiApplication::screens().size() < 2)
            QSKIP("needs a second screen");
        Room room;
        actionNamed(room.window, "Map on the other screen")->trigger();
        window::Projection* projection = Room::projection();
        QVERIFY(projection && projection->isVisible());
        QCOMPARE(projection->screen()->name(), QStringLiteral("beamer"));
        QCOMPARE(projection->size(), QSize(1920, 1080));
        QVERIFY(room.window.menuBar()->isVisible());
        QVERIFY(room.view().isAncestorOf(QApplication::focusWidget()) || room.view().hasFocus());
        QVERIFY(sameMiddle(room.view(), *projection));
        room.view().setZoom(2);
        QVERIFY(sameMiddle(room.view(), *projection));
        QVERIFY(projection->zoom() > 2);
        room.view().panBy({120, 60});
        QVERIFY(sameMiddle(room.view(), *projection));

        // What is typed on the laptop appears, and the beamer itself takes no text.
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));
        QVERIFY(room.view().writer().active());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        actionNamed(room.window, "Map on the other screen")->trigger();
        QVERIFY(!Room::projection());
        room.view().mapScene().document().undoStack().clear();
    }

    void theTellingIsShownThereToo()
    {
        if (QGuiApplication::screens().size() < 2)
            QSKIP("needs a second screen");
        Room room;
        actionNamed(room.window, "Map on the other screen")->trigger();
        window::Projection* projection = Room::projection();
        QVERIFY(QTest::qWaitForWindowActive(&room.window));
        const QPoint corner(1900, 1070);
        const QImage before = projection->grab().toImage();
        Room::press(Qt::Key_F5);
        QCoreApplication::processEvents();
        QVERIFY(projection->grab().toImage() != before);
        Room::press(Qt::Key_B);
        QCOMPARE(projection->grab().toImage().pixelColor(corner), QColor(Qt::black));
        Room::press(Qt::Key_Escape);
        Room::press(Qt::Key_Escape);
        QCOMPARE(projection->grab().toImage().pixelColor(corner), QColor(Qt::white));
        Room::press(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(projection->grab().toImage().pixelColor(960, 20), QColor(Qt::white));
        Room::press(Qt::Key_Escape);
        actionNamed(room.window, "Map on the other screen")->trigger();
    }

    /// The keys are for whoever has the keyboard.
    void theRoomSeesNoKeys()
    {
        Room room;
        Room::press(Qt::Key_F5);
        auto& telling = room.part<window::Telling>();
        QImage seen(telling.size(), QImage::Format_ARGB32_Premultiplied);
        seen.fill(Qt::transparent);
        QPainter painter(&seen);
        telling.paint(painter, telling.size());
        painter.end();
        const QImage own = telling.grab().toImage();
        const auto dark = [](const QImage& image) {
            int count = 0;
            for (int y = image.height() - 30; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).lightness() < 160 ? 1 : 0;
            return count;
        };
        QVERIFY(dark(own) > 50);
        QCOMPARE(dark(seen), 0);
        Room::press(Qt::Key_Escape);
    }

    void aScreenThatComesBackShowsTheMapAgain()
    {
        if (QGuiApplication::screens().size() < 2)
            QSKIP("needs a second screen");
        Room room;
        QAction* action = actionNamed(room.window, "Map on the other screen");
        action->trigger();
        QScreen* beamer = Room::projection()->screen();
        const auto shown = [] { return Room::projection() && Room::projection()->isVisible(); };
        const auto unplugAndPlug = [&] {
            Q_EMIT qGuiApp->screenRemoved(beamer);
            QVERIFY(!shown());
            QVERIFY(!action->isChecked());
            Q_EMIT qGuiApp->screenAdded(beamer);
        };
        unplugAndPlug();
        QVERIFY(shown());
        QVERIFY(action->isChecked());
        QVERIFY(room.view().isAncestorOf(QApplication::focusWidget()) || room.view().hasFocus());
        // Whoever switched it off has it off.
        action->trigger();
        QVERIFY(!shown());
        unplugAndPlug();
        QVERIFY(!shown());
        QVERIFY(!action->isChecked());
    }

    void aLargerPictureIsReadFromFurther()
    {
        if (QGuiApplication::screens().size() < 2)
            QSKIP("needs the screens of the test");
        const QScreen& screen = *QGuiApplication::screens().last();
        QCOMPARE(screen.size().width(), 1280);
        const double near = window::Legibility(1, screen, 1.5).distance();
        const double far = window::Legibility(1, screen, 3).distance();
        QVERIFY(near > 0);
        QVERIFY(far >= 2 * near - 0.5);
        QVERIFY(window::Legibility(2, screen, 1.5).distance() > near);
        // 14 points at 100 % are 18.7 of 1280 pixels of a picture of 2 metres: 29 mm, with capitals of 21 mm; these
        // fill 18 minutes of arc at 4 metres.
        QCOMPARE(window::Legibility(1, screen, 2).distance(), 4.0);
        QVERIFY(window::Legibility(1, screen, 2).sentence().contains(QStringLiteral("4 m")));
        QCOMPARE(window::Legibility(0.01, screen, 2).distance(), 0.0);
    }

    void itIsToldWhenAsked()
    {
        Room room;
        window::Settings().setPictureWidth(2.4);
        actionNamed(room.window, "From how far can this be read?")->trigger();
        auto* notice = &room.part<window::Notice>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->findChild<QLabel*>()->text().contains(QStringLiteral(" m ")));
        window::Settings().setPictureWidth(0);
    }

private:
    QTemporaryDir m_config;
};

int main(int argc, char** argv)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && file.open(QIODevice::WriteOnly)) {
        file.write(screens);
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }
    QApplication application(argc, argv);
    TestProjection test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projection.moc"
