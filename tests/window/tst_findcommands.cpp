// SPDX-License-Identifier: EUPL-1.2
// Finding commands, steps and patterns by typing, the menu on the map, and templates of one's own.
#include "editor/document/templates.h"
#include "editor/resources/resources.h"
#include "editor/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
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
        view().mapScene().setMotion(false);
    }
    ~Desk() { document().undoStack().clear(); }

    canvas::View& view() const { return *window.findChild<canvas::View*>(); }
    document::Document& document() const { return view().mapScene().document(); }
    const model::Map& map() const { return document().map(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void write(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

QStringList words(const QMenu& menu)
{
    QStringList found;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            found << action->text().section(u'\t', 0, 0);
    return found;
}

} // namespace

class TestFindCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    void aCommandByItsName()
    {
        Desk desk;
        desk.view().mapScene().select(canvas::only(desk.map().links.begin()->first));
        const model::StepId from = desk.map().links.begin()->second.from;
        Desk::press(Qt::Key_K, Qt::ControlModifier);
        Desk::write(QStringLiteral("turn arr"));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map().links.begin()->second.to, from);
        QVERIFY(desk.view().hasFocus());
    }

    void everyCommandOfTheMenusIsThere()
    {
        Desk desk;
        desk.view().selectAll();
        Desk::press(Qt::Key_K, Qt::ControlModifier);
        const auto* list = desk.view().findChild<QListWidget*>();
        QVERIFY(list);
        QStringList offered;
        for (int row = 0; row < list->count(); ++row)
            offered << list->item(row)->text();
        for (const char* name : {"Save", "Lay out again", "Map only", "Poster…", "Make one step of these", "Hand over"})
            QVERIFY2(offered.contains(QString::fromUtf8(name)), name);
        QVERIFY(!offered.contains(QString()));
        Desk::press(Qt::Key_Escape);
        QVERIFY(desk.view().hasFocus());
    }

    void aStepByItsWords()
    {
        Desk desk;
        Desk::press(Qt::Key_F, Qt::ControlModifier);
        const auto& [id, step] = *std::next(desk.map().steps.begin(), 3);
        Desk::write(QString::fromStdString(step.text).left(25));
        QCOMPARE(desk.view().mapScene().selection(), canvas::only(id));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.view().mapScene().selection(), canvas::only(id));
        QVERIFY(desk.view().hasFocus());
    }

    void leavingTheSearchPutsTheSelectionBack()
    {
        Desk desk;
        const canvas::Selection before = canvas::only(std::next(desk.map().steps.begin())->first);
        desk.view().mapScene().select(before);
        Desk::press(Qt::Key_F, Qt::ControlModifier);
        Desk::write(QString::fromStdString(desk.map().loops.front().name));
        QCOMPARE(desk.view().mapScene().selection(), canvas::onlyLoop(desk.map().loops.front().steps));
        Desk::press(Qt::Key_Escape);
        QCOMPARE(desk.view().mapScene().selection(), before);
    }

    void theMenuFitsWhatIsSelected()
    {
        Desk desk;
        const auto menuAt = [&](QPointF place) {
            const QPoint pixel = desk.view().mapFromScene(place);
            QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, desk.view().viewport()->mapToGlobal(pixel));
            QCoreApplication::sendEvent(desk.view().viewport(), &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            const QStringList found = menu ? words(*menu) : QStringList();
            if (menu)
                menu->close();
            return found;
        };
        const draw::Picture& picture = desk.view().mapScene().picture();
        const QStringList onStep = menuAt(picture.steps.begin()->second.centre);
        QVERIFY(onStep.contains(QStringLiteral("Delete and close the gap")));
        const QStringList onLink = menuAt(picture.links.begin()->second.arc.middle.place);
        QVERIFY(onLink.contains(QStringLiteral("Turn arrow round")));
        QVERIFY(!onLink.contains(QStringLiteral("Delete and close the gap")));
        const QStringList onPaper = menuAt(picture.bounds.bottomRight() + QPointF(10, 10));
        QVERIFY(onPaper.contains(QStringLiteral("New step")));
        QVERIFY(!onPaper.contains(QStringLiteral("Turn arrow round")));
    }

    void aSecondPatternJoinsTheMap()
    {
        Desk desk;
        desk.window.findChild<window::Actions*>()->bringInTemplate->trigger();
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map().loops.size(), std::size_t(2));
        QCOMPARE(desk.map().steps.size(), std::size_t(12));
        QVERIFY(desk.map().loops[0].name != desk.map().loops[1].name);
        const auto& steps = desk.view().mapScene().picture().steps;
        for (auto one = steps.begin(); one != steps.end(); ++one)
            for (auto other = std::next(one); other != steps.end(); ++other)
                QVERIFY(!one->second.rect().intersects(other->second.rect()));
    }

    void aMapIsKeptAsATemplate()
    {
        Desk desk;
        QTimer::singleShot(0, [] {
            auto* name = QApplication::activeModalWidget()->findChild<QLineEdit*>();
            name->setText(QStringLiteral("Ours: <b>1/2</b>"));
            QTest::keyClick(name, Qt::Key_Return);
        });
        desk.window.findChild<window::Actions*>()->saveAsTemplate->trigger();
        const std::vector<document::Shipped> own = document::ownTemplates();
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own.front().title, QStringLiteral("Ours: <b>1/2</b>"));
        QVERIFY(document::dropTemplate(own.front()));
        QVERIFY(document::ownTemplates().empty());
        QVERIFY(!document::dropTemplate(document::templates().front()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFindCommands)
#include "tst_findcommands.moc"
