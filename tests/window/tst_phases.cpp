// SPDX-License-Identifier: EUPL-1.2
// What each phase shows, and the panel beside the map.
#include "editor/resources/resources.h"
#include "editor/window/mainwindow.h"

#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QtTest/QTest>

namespace {

struct Desk {
    window::MainWindow window{QStringLiteral("en")};

    Desk()
    {
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        window.openFile(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"));
    }

    QStringList toolBarWords() const
    {
        QStringList words;
        for (const QAction* action : window.findChild<QToolBar*>()->actions())
            words << action->iconText();
        return words;
    }
    window::SidePanel& side() const { return *window.findChild<window::SidePanel*>(); }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
};

} // namespace

class TestPhases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_config.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    void eachPhaseBringsItsOwnWords()
    {
        Desk desk;
        QVERIFY(desk.toolBarWords().contains(QStringLiteral("New step")));
        Desk::press(Qt::Key_4, Qt::AltModifier);
        QVERIFY(!desk.toolBarWords().contains(QStringLiteral("New step")));
        QVERIFY(desk.toolBarWords().contains(QStringLiteral("Poster…")));
        Desk::press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(desk.toolBarWords().contains(QStringLiteral("New step")));
    }

    void aPhaseLeavesTheKeyboardToTheMap()
    {
        Desk desk;
        Desk::press(Qt::Key_2, Qt::AltModifier);
        const std::size_t before = desk.window.findChild<canvas::View*>()->mapScene().document().map().steps.size();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nieuw"));
        Desk::press(Qt::Key_Escape);
        QCOMPARE(desk.window.findChild<canvas::View*>()->mapScene().document().map().steps.size(), before + 1);
        desk.window.findChild<canvas::View*>()->mapScene().document().undoStack().clear();
    }

    void thePanelFoldsAwayAndComesBack()
    {
        Desk desk;
        QVERIFY(desk.side().isVisible());
        QVERIFY(desk.side().findChild<QTabBar*>()->count() >= 1);
        Desk::press(Qt::Key_F9);
        QVERIFY(!desk.side().isVisible());
        Desk::press(Qt::Key_F9);
        QVERIFY(desk.side().isVisible());
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestPhases)
#include "tst_phases.moc"
