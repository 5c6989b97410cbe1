// SPDX-License-Identifier: EUPL-1.2
// What each phase shows, and the panel beside the map.

#include "tests/window/desk.h"

#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QtTest/QTest>

namespace {

struct Desk : WindowDesk {
    Desk()
        : WindowDesk("en", shipped("templates/wereldvrede.en.patroon"))
    {
    }

    QStringList toolBarWords() const
    {
        QStringList words;
        for (const QAction* action : part<QToolBar>().actions())
            words << action->iconText();
        return words;
    }
    window::SidePanel& side() const { return part<window::SidePanel>(); }
};

} // namespace

class TestPhases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

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

    /// Who learned where it is finds it there.
    void whatEveryPhaseHasKeepsItsPlace()
    {
        Desk desk;
        const QStringList before = desk.toolBarWords();
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            Desk::press(key, Qt::AltModifier);
            for (const char* word : {"Undo", "Redo", "Whole map"}) {
                QVERIFY(before.contains(QLatin1String(word)));
                QCOMPARE(desk.toolBarWords().indexOf(QLatin1String(word)), before.indexOf(QLatin1String(word)));
            }
        }
    }

    void aPhaseLeavesTheKeyboardToTheMap()
    {
        Desk desk;
        Desk::press(Qt::Key_2, Qt::AltModifier);
        const std::size_t before = desk.map().steps.size();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nieuw"));
        Desk::press(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.size(), before + 1);
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
