// SPDX-License-Identifier: EUPL-1.2
// The keys of the window, and what each of them brings.
#include "editor/arrange/worker.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/window/keysheet.h"
#include "editor/window/posterdialog.h"
#include "tests/window/desk.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

namespace {

struct Desk : WindowDesk {
    Desk()
        : WindowDesk("en")
    {
    }

    /// A copy of a template, as from the start page.
    void begin(const char* name)
    {
        Q_EMIT part<window::StartPage>().chosen(
            QStringLiteral(":/templates/") + QString::fromLatin1(name) + QStringLiteral(".nl.patroon"));
        view().setFocus();
    }

    /// To the map.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    /// After a dialog no window system hands the keyboard back here.
    void wake() const
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        view().setFocus();
    }
    /// The name that is proposed for the file.
    QString proposed() const
    {
        wake();
        QString name;
        QTimer::singleShot(0, [&name] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            name = dialog->findChild<QLineEdit*>()->text();
            dialog->reject();
        });
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        return name;
    }
};

/// Presses a key that opens a dialog of this kind, and closes it again; false when none opened.
template <class Dialog> bool opens(const Desk& desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    desk.wake();
    bool opened = false;
    QTimer::singleShot(0, [&opened] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            opened = qobject_cast<Dialog*>(dialog) != nullptr;
            dialog->reject();
        }
    });
    desk.press(key, modifiers);
    return opened;
}

} // namespace

class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        moveIn(m_config, "en");
    }

    void eachOpensItsOwn()
    {
        Desk desk;
        desk.begin("wereldvrede");
        QVERIFY(opens<window::KeySheet>(desk, Qt::Key_F1));
        QVERIFY(opens<window::PosterDialog>(desk, Qt::Key_P, Qt::ControlModifier));
        QVERIFY(opens<QFileDialog>(desk, Qt::Key_O, Qt::ControlModifier));
        QVERIFY(opens<QFileDialog>(desk, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier));
        desk.wake();
        desk.press(Qt::Key_F5);
        QVERIFY(desk.part<window::Telling>().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        desk.press(Qt::Key_F11);
        QVERIFY(desk.part<window::SidePanel>().isHidden());
        desk.press(Qt::Key_F11);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(desk.part<window::StartPage>().isVisible());
        // There it is a new map, to type in at once.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(desk.view().isVisible());
        QVERIFY(desk.map().steps.empty());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("een"));
        QVERIFY(desk.view().writer().active());
    }

    /// Esc means the same on the sheet as in the line below the map.
    void theSheetSaysWhatTheLineSays()
    {
        window::KeySheet sheet;
        QStringList words;
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            words << label->text();
        const QString esc = words.value(words.indexOf(QStringLiteral("Esc")) + 1);
        Desk desk;
        desk.begin("wereldvrede");
        QTest::keyClicks(&desk.view(), QStringLiteral("een"));
        QVERIFY(desk.view().writer().hint().contains(QStringLiteral("Esc: done")));
        QVERIFY2(esc.contains(QStringLiteral("a new step: done")), qPrintable(esc));
        desk.press(Qt::Key_Escape);
        desk.scene().select(canvas::only(desk.map().steps.begin()->first));
        desk.press(Qt::Key_F2);
        QVERIFY(desk.view().writer().hint().contains(QStringLiteral("as it was")));
        QVERIFY2(esc.contains(QStringLiteral("as it was")), qPrintable(esc));
        desk.press(Qt::Key_Escape);
    }

    /// A file takes the name of the map, and the map that of its pattern until somebody gives it a title.
    void theProposedNameFollowsThePattern()
    {
        Desk desk;
        desk.begin("wat-is-voorliggend");
        QCOMPARE(desk.proposed(), QStringLiteral("Wat is voorliggend.patroon"));
        const std::vector<model::StepId> loop = desk.map().loops.front().steps;
        desk.wake();
        desk.scene().select(canvas::onlyLoop(loop));
        QTest::keyClicks(&desk.view(), QStringLiteral("Wie: jij/ik?"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.map().heading.title, std::string("Wie: jij/ik?"));
        QCOMPARE(desk.proposed(), QStringLiteral("Wie jij ik.patroon"));
        model::Heading heading = desk.map().heading;
        heading.title = "Team Noord";
        desk.document().edit(model::setHeading(desk.map(), heading), {});
        desk.wake();
        desk.scene().select(canvas::onlyLoop(loop));
        QTest::keyClicks(&desk.view(), QStringLiteral("Anders"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.proposed(), QStringLiteral("Team Noord.patroon"));
        desk.document().undoStack().clear();
    }

    /// What is typed while the worker searches stays where it is, and the step gets its place.
    void typingGoesOnDuringALayout()
    {
        Desk desk;
        desk.begin("wereldvrede");
        // So that there is something to lay out.
        desk.document().editAsIs(model::arrange(desk.map(), {{model::StepId{1}, {900, 900}}}), {});
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QTest::keyClicks(&desk.view(), QStringLiteral("intussen"));
        QVERIFY(desk.view().writer().active());
        QTRY_COMPARE_WITH_TIMEOUT(desk.document().undoStack().undoText(), QStringLiteral("Lay out again"), 30'000);
        QVERIFY(desk.view().writer().active());
        QTest::keyClicks(&desk.view(), QStringLiteral(" verder"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.size(), std::size_t(7));
        QCOMPARE(desk.map().steps.rbegin()->second.text, std::string("intussen verder"));
    }

    /// The answer to a map that is no longer there is of no use: what counts is the map as it is now.
    void changingTheMapDuringALayoutIsNoHarm()
    {
        Desk desk;
        desk.begin("wereldvrede");
        desk.document().editAsIs(model::arrange(desk.map(), {{model::StepId{1}, {900, 900}}}), {});
        desk.press(Qt::Key_R, Qt::ControlModifier);
        desk.scene().select(canvas::only(model::StepId{2}));
        desk.press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(desk.document().undoStack().undoText(), QStringLiteral("Lay out again"), 30'000);
        QCOMPARE(desk.map().steps.size(), std::size_t(5));
    }

    /// Also while a list beside the map has the keyboard.
    void undoAndZoomWorkFromTheSidePanel()
    {
        Desk desk;
        desk.begin("wereldvrede");
        const model::Map before = desk.map();
        desk.scene().select(canvas::only(model::StepId{2}));
        desk.press(Qt::Key_Delete);
        const model::Map after = desk.map();
        desk.press(Qt::Key_F6);
        QVERIFY(desk.part<window::SidePanel>().isAncestorOf(QApplication::focusWidget()));
        WindowDesk::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.map(), before);
        WindowDesk::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.map(), after);
        WindowDesk::press(Qt::Key_Z, Qt::ControlModifier);
        WindowDesk::press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.map(), after);
        desk.view().setZoom(3);
        WindowDesk::press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(desk.view().zoom() < 2 && desk.view().seesAll());
        WindowDesk::press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.view().zoom(), 1.0);
        // A plus without Shift is an equals sign.
        WindowDesk::press(Qt::Key_Equal, Qt::ControlModifier);
        QVERIFY(desk.view().zoom() > 1.1);
        desk.document().undoStack().clear();
    }

    void severalBecomeOneAndAnArrowTurnsRound()
    {
        Desk desk;
        desk.begin("wereldvrede");
        const model::Link before = desk.map().links.at(model::LinkId{1});
        desk.scene().select(canvas::only(model::LinkId{1}));
        desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.map().links.at(model::LinkId{1}).from, before.to);
        QCOMPARE(desk.map().links.at(model::LinkId{1}).to, before.from);
        const std::string two = desk.map().steps.at(model::StepId{2}).text;
        const std::string five = desk.map().steps.at(model::StepId{5}).text;
        desk.scene().select({{model::StepId{2}, model::StepId{5}}, {}, {}});
        desk.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(5));
        QCOMPARE(desk.map().steps.at(model::StepId{2}).text, two + '\n' + five);
        QCOMPARE(desk.scene().selection(), canvas::only(model::StepId{2}));
        // And with one of them nothing happens.
        desk.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(5));
        desk.document().undoStack().clear();
    }

    void controlQGoes()
    {
        Desk desk;
        desk.begin("wereldvrede");
        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!desk.window.isVisible());
    }

    void kindsOfFilesAreDutchToo()
    {
        resources::speak(*QCoreApplication::instance(), QStringLiteral("nl"));
        QCOMPARE(QCoreApplication::translate("QAbstractFileIconProvider", "Folder"), QStringLiteral("Map"));
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QAbstractFileIconProvider", "Folder"), QStringLiteral("Folder"));
    }

private:
    QTemporaryDir m_config;
};

int main(int argc, char** argv)
{
    if (argc == 2 && qstrcmp(argv[1], arrange::workerArgument) == 0)
        return arrange::workerMain();
    QApplication application(argc, argv);
    TestWindowKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowkeys.moc"
