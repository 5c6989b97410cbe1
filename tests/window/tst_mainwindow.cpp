// SPDX-License-Identifier: EUPL-1.2
// A whole session in the real window, by keys.

#include "editor/document/storage.h"
#include "tests/window/desk.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

/// The place of a map that is not there yet.
struct Desk : WindowDesk {
    QString path = folder.filePath(QStringLiteral("kaart.patroon"));

    Desk()
        : WindowDesk("nl")
    {
    }

    window::StartPage& start() const { return part<window::StartPage>(); }
    window::Notice& notice() const { return part<window::Notice>(); }

    QByteArray saved() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "nl"); }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        Desk desk;
        QPushButton* own = nullptr;
        for (QPushButton* button : desk.start().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Eigen patroon tekenen"))
                own = button;
        QVERIFY(own);
        // What most come for is nearest: this pattern, and then one of their own.
        Desk::press(Qt::Key_Tab);
        Desk::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), own);
        Desk::press(Qt::Key_Return);
        QVERIFY(desk.view().isVisible());
        QVERIFY(desk.map().steps.empty());
    }

    void anEmptyMapByKeysOnly()
    {
        Desk desk;
        desk.window.openFile(desk.path);
        QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("kaart.patroon[*] – Patroon")));
        for (const char* text : {"een", "twee", "drie"}) {
            Desk::write(QString::fromLatin1(text));
            Desk::press(Qt::Key_Return);
        }
        Desk::press(Qt::Key_Return);
        Desk::press(Qt::Key_S, Qt::ControlModifier);
        const document::Opened opened = document::openMap(desk.path);
        QVERIFY(opened.map);
        QCOMPARE(opened.map->steps.size(), std::size_t(3));
        QCOMPARE(opened.map->links.size(), std::size_t(3));
        QVERIFY(!desk.window.isWindowModified());

        const QByteArray first = desk.saved();
        for (int i = 0; i < 20; ++i)
            Desk::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.map().steps.empty());
        for (int i = 0; i < 20; ++i)
            Desk::press(Qt::Key_Y, Qt::ControlModifier);
        Desk::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(desk.saved(), first);
    }

    void savingKeepsWhatIsBeingTyped()
    {
        Desk desk;
        desk.window.openFile(desk.path);
        Desk::write(QStringLiteral("half een zin"));
        Desk::press(Qt::Key_S, Qt::ControlModifier);
        const document::Opened opened = document::openMap(desk.path);
        QVERIFY(opened.map);
        QCOMPARE(opened.map->steps.begin()->second.text, std::string("half een zin"));
    }

    void startPageLeafsAndUses()
    {
        Desk desk;
        QStringList names;
        const auto name = [&] { return desk.start().findChild<QLabel*>(QStringLiteral("patternName"))->text(); };
        for (int i = 0; i < 4; ++i) {
            names << name();
            QTest::keyClick(&desk.start(), Qt::Key_Right);
        }
        names.removeDuplicates();
        QCOMPARE(names.size(), 4);
        QCOMPARE(name(), names.first());
        QTest::keyClick(&desk.start(), Qt::Key_Left);
        QCOMPARE(name(), names.last());
        QTest::keyClick(&desk.start(), Qt::Key_Return);
        const model::Map& map = desk.map();
        QCOMPARE(QString::fromStdString(map.heading.title), names.last());
        QCOMPARE(map.steps.size(), std::size_t(6));
        QVERIFY(desk.view().hasFocus() || desk.view().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!desk.window.isWindowModified());
    }

    void aBadFileLeavesTheOpenMap()
    {
        Desk desk;
        desk.window.openFile(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.nl.patroon"));
        const model::Map before = desk.map();
        QVERIFY(!before.steps.empty());
        const QString bad = desk.folder.filePath(QStringLiteral("slecht.patroon"));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"patroon\",");
        file.close();
        desk.window.openFile(bad);
        QVERIFY(desk.map() == before);
        QVERIFY(desk.notice().isVisible());
        QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("wereldvrede.nl.patroon")));
    }

    void aFailedSaveSaysSoAndStaysUnsaved()
    {
        Desk desk;
        desk.window.openFile(desk.folder.filePath(QStringLiteral("weg/kaart.patroon")));
        Desk::write(QStringLiteral("een stap"));
        Desk::press(Qt::Key_Escape);
        Desk::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(desk.notice().isVisible());
        QVERIFY(desk.window.isWindowModified());
        QCOMPARE(desk.map().steps.size(), std::size_t(1));
        desk.document().undoStack().clear();
    }

    void mapOnlyKeepsTheKeys()
    {
        Desk desk;
        desk.window.openFile(desk.path);
        Desk::write(QStringLiteral("een stap"));
        Desk::press(Qt::Key_Escape);
        Desk::press(Qt::Key_F11);
        QVERIFY(!desk.window.menuBar()->isVisible());
        Desk::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!desk.saved().isEmpty());
        Desk::press(Qt::Key_F11);
        QVERIFY(desk.window.menuBar()->isVisible());
    }

    void aNewerMapIsToldAndKept()
    {
        Desk desk;
        QFile file(desk.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"patroon\",\"version\":2,\"steps\":[{\"id\":1,\"text\":\"een\",\"x\":0,\"y\":0}]}");
        file.close();
        desk.window.openFile(desk.path);
        QVERIFY(desk.notice().isVisible());
        // Ended, so that what was typed would be in the map.
        Desk::write(QStringLiteral("twee"));
        Desk::press(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.size(), std::size_t(1));
        QVERIFY(!desk.window.isWindowModified());
    }

    void everyLanguageHasItsOwnWords()
    {
        Desk desk;
        auto* use = desk.start().findChild<QPushButton*>(QStringLiteral("primary"));
        const QString dutch = use->text();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
        desk.window.setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QVERIFY(use->text() != dutch);
        QVERIFY(!desk.window.menuBar()->actions().isEmpty());
        resources::speak(*QCoreApplication::instance(), QStringLiteral("nl"));
    }

    void theOutlineAndTheMapAreInStep()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.nl.patroon"), desk.path));
        desk.window.openFile(desk.path);
        auto& outline = desk.part<panels::Outline>();
        auto& list = *outline.findChild<panels::TextList*>();
        desk.part<window::SidePanel>().show(&outline);
        canvas::Scene& scene = desk.scene();
        list.setFocus();
        list.setCurrentItem(list.topLevelItem(0)->child(1));
        QCOMPARE(scene.selection().steps.size(), std::size_t(1));
        Desk::press(Qt::Key_F2);
        Desk::write(QStringLiteral(" echt"));
        // Saving keeps what is being typed beside the map, too.
        Desk::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QString::fromStdString(scene.document().map().steps.at(*scene.selection().step()).text)
                    .endsWith(QStringLiteral(" echt")));
        QCOMPARE(QApplication::focusWidget(), &list);
        Desk::press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &desk.view());
        Desk::press(Qt::Key_Right, Qt::ControlModifier);
        Desk::press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(list.topLevelItem(0)->child(2)->isSelected());
        scene.document().undoStack().clear();
    }

    void aMapWithoutPlacesIsLaidOut()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("los.patroon"));
        model::Map map;
        for (unsigned i = 1; i <= 3; ++i)
            map.steps[model::StepId{i}].text = "stap";
        for (unsigned i = 1; i <= 3; ++i)
            map.links[model::LinkId{i}] = {model::StepId{i}, model::StepId{i % 3 + 1}, {}, false, {}, {}};
        QVERIFY(document::saveMap(path, map).isEmpty());
        desk.window.openFile(path);
        // This test binary is no layout worker, so the answer is garbage: plain rings, and the window goes on.
        QTRY_VERIFY(desk.map().steps.begin()->second.position.has_value());
        desk.document().undoStack().clear();
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
