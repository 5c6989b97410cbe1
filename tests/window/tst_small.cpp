// SPDX-License-Identifier: EUPL-1.2
// A window far smaller than anyone would choose: everything goes on, and what is read is whole.
#include "tests/window/desk.h"

#include "editor/draw/style.h"
#include "editor/model/edits/steps.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/perspectives.h"
#include "editor/window/actions.h"
#include "editor/window/answerfield.h"
#include "editor/window/answerlist.h"
#include "editor/window/datefield.h"
#include "editor/window/headingdialog.h"
#include "editor/window/keysheet.h"
#include "editor/window/look.h"
#include "editor/window/pages.h"
#include "editor/window/patternview.h"
#include "editor/window/phases.h"
#include "editor/window/questions.h"
#include "editor/window/sidepanel.h"
#include "editor/window/talk.h"
#include "editor/window/waysout.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>
#include <QToolBar>

namespace {

/// A label shows all of its words.
bool isWhole(const QLabel& label)
{
    const QRect words = QFontMetrics(label.font())
                            .boundingRect(QRect(0, 0, label.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, label.text());
    return label.isVisible() && words.height() <= label.height() && words.width() <= label.width()
        && label.visibleRegion().boundingRect() == label.rect();
}

/// What the page shows lies within it, and nothing upon another.
bool nothingCovers(const QWidget& page)
{
    QList<const QWidget*> shown;
    for (const QWidget* part : page.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (part->isVisible())
            shown << part;
    for (const QWidget* one : shown)
        for (const QWidget* other : shown)
            if (!page.rect().contains(one->geometry())
                || (one != other && one->geometry().intersects(other->geometry())))
                return false;
    return true;
}

/// The label that says this.
const QLabel& saying(const QWidget& page, const QString& words)
{
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->text() == words)
            return *label;
    qFatal("nobody says so");
}

/// The questions in a window of this size. By itself the talk takes the whole screen, whatever size that has.
void talkIn(WindowDesk& desk, QSize size)
{
    desk.press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(desk.window.size(), desk.window.screen()->size());
    desk.window.resize(size);
    QTRY_COMPARE(desk.window.size(), size);
}

} // namespace

class TestSmall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        moveIn(m_config, "nl");
        window::applyLook(*qApp, draw::lightTheme());
    }

    /// A laptop of ten years ago, and smaller than that.
    void theWindowBecomesAsSmallAsItIsMade_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024×600") << QSize(1024, 600);
        QTest::newRow("640×480") << QSize(640, 480);
        QTest::newRow("320×240") << QSize(320, 240);
    }
    void theWindowBecomesAsSmallAsItIsMade()
    {
        QFETCH(QSize, size);
        WindowDesk desk("nl");
        desk.window.resize(size);
        QCOMPARE(desk.window.size(), size);
        desk.window.openFile(shipped("templates/wereldvrede.nl.patroon"));
        desk.window.resize(size);
        QCOMPARE(desk.window.size(), size);
    }

    /// Work that was left is offered whole, and leaves room for the map.
    void whatWasLeftIsOfferedWhole_data() { theWindowBecomesAsSmallAsItIsMade_data(); }
    void whatWasLeftIsOfferedWhole()
    {
        QFETCH(QSize, size);
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        const QString kept = state.filePath(QStringLiteral("patroon/autosave"));
        QVERIFY(QDir().mkpath(kept));
        QVERIFY(QFile::copy(shipped("templates/wereldvrede.nl.patroon"), kept + QStringLiteral("/left.patroon")));
        {
            WindowDesk desk("nl");
            auto& strip = desk.part<window::LeftoverStrip>();
            desk.window.resize(size);
            QTRY_COMPARE(desk.window.size(), size);
            QVERIFY(strip.isVisible());
            desk.window.openFile(shipped("templates/tussen-wal-en-schip.nl.patroon"));
            desk.window.resize(size);
            QTRY_COMPARE(desk.window.size(), size);
            QTRY_VERIFY(isWhole(*strip.findChild<QLabel*>()));
            int offered = 0;
            for (const QPushButton* button : strip.findChildren<QPushButton*>())
                if (button->isVisible()) {
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                    QVERIFY(strip.rect().contains(button->geometry()));
                    QVERIFY(button->width() < 300);
                    ++offered;
                }
            QCOMPARE(offered, size.width() > 400 ? 4 : 2);
            QVERIFY(desk.view().height() >= 24);
        }
        qunsetenv("XDG_STATE_HOME");
    }

    void theQuestionIsWhole_data() { theWindowBecomesAsSmallAsItIsMade_data(); }
    void theQuestionIsWhole()
    {
        QFETCH(QSize, size);
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        talkIn(desk, size);
        for (int question = 0; question < window::Questions::count; ++question) {
            auto& talk = desk.part<window::Talk>();
            QTRY_VERIFY(isWhole(saying(talk, window::Questions::text(question))));
            const auto& field = *talk.findChild<window::AnswerField*>();
            QTRY_VERIFY(!field.isVisible() || field.height() >= field.minimumSizeHint().height());
            // Neither because the window grew, nor with words that lie over each other.
            QCOMPARE(desk.window.size(), size);
            QTRY_VERIFY(nothingCovers(talk));
            desk.press(Qt::Key_PageDown);
        }
    }

    void theWaysOutAreWhole_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(800, 600), QSize(1024, 600), QSize(1024, 768), QSize(1920, 1080)})
            QTest::addRow("%d×%d", size.width(), size.height()) << size;
    }
    void theWaysOutAreWhole()
    {
        QFETCH(QSize, size);
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        talkIn(desk, size);
        desk.press(Qt::Key_F8);
        auto& talk = desk.part<window::Talk>();
        QTRY_VERIFY(isWhole(saying(talk, window::Questions::waysOut().last())));
        QCOMPARE(talk.findChild<window::WaysOut*>()->verticalScrollBar()->maximum(), 0);
        for (const QString& way : window::Questions::waysOut())
            QVERIFY2(isWhole(saying(talk, way)), qPrintable(way));
    }

    /// Where they cannot all be seen one can go to them; the question makes room.
    void theWaysOutScroll()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        talkIn(desk, QSize(320, 240));
        desk.press(Qt::Key_F8);
        auto& talk = desk.part<window::Talk>();
        QScrollBar* bar = talk.findChild<window::WaysOut*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_VERIFY(!saying(talk, window::Questions::text(0)).isVisible());
        // As somebody who goes on to the end, however long it becomes.
        QTRY_VERIFY((bar->setValue(bar->maximum()), isWhole(saying(talk, window::Questions::waysOut().last()))));
        desk.press(Qt::Key_F8);
        QTRY_VERIFY(isWhole(saying(talk, window::Questions::text(0))));
    }

    /// Letters follow the window, whenever they were written.
    void answersAreAsLargeAsTheirField()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        talkIn(desk, {1280, 800});
        auto& talk = desk.part<window::Talk>();
        auto& list = *talk.findChild<window::AnswerList*>();
        const auto height = [&] {
            QCoreApplication::processEvents();
            return list.visualItemRect(list.item(0)).height();
        };
        desk.write(QStringLiteral("Ja"));
        desk.press(Qt::Key_Return);
        const int large = height();
        desk.window.resize(640, 480);
        QTRY_COMPARE(talk.width(), 640);
        const int small = height();
        QVERIFY(small < large);
        desk.write(QStringLiteral("Nee"));
        desk.press(Qt::Key_Return);
        QCOMPARE(height(), small);
        desk.window.resize(1280, 800);
        QTRY_COMPARE(talk.width(), 1280);
        QCOMPARE(height(), large);
    }

    /// What does not fit on the screen scrolls.
    void theKeysFitOnTheScreen()
    {
        window::KeySheet sheet;
        sheet.show();
        const QSize screen = sheet.screen()->availableSize();
        QVERIFY(sheet.width() <= screen.width() && sheet.height() <= screen.height());
        auto* close = sheet.findChild<QDialogButtonBox*>();
        QTRY_VERIFY(sheet.rect().contains(close->geometry()));
        const auto& keys = *sheet.findChild<QScrollArea*>();
        const auto beyond = [&] { return keys.verticalScrollBar()->maximum(); };
        QVERIFY(beyond() == 0 || sheet.height() > screen.height() * 9 / 10);
        const int shown = beyond();
        sheet.resize(500, 300);
        QTRY_VERIFY(beyond() > shown + 100);
        QVERIFY(sheet.rect().contains(close->geometry()));
    }

    /// The month and the year are no fields of their own: what is typed next is meant for the next field.
    void tabLeavesTheDate()
    {
        model::Heading heading;
        heading.date = "2026-11-22";
        window::HeadingDialog dialog(heading);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* date = dialog.findChild<window::DateField*>();
        date->setFocus();
        QTest::keyClick(date, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mei 2031"));
        QCOMPARE(dialog.heading().date, std::string("2026-11-22"));
        QCOMPARE(dialog.heading().organisations, std::vector<std::string>{"Mei 2031"});
    }

    /// The letters of the talk shrink with the window, and what a key does as well leaves its room to the question.
    void theTalkMakesRoomForItsQuestion()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        talkIn(desk, {1280, 800});
        auto& talk = desk.part<window::Talk>();
        const auto letters = [&] { return QFontInfo(saying(talk, window::Questions::text(0)).font()).pixelSize(); };
        const auto buttons = [&] {
            const auto all = talk.findChildren<QPushButton*>();
            return std::ranges::count_if(all, [](const QPushButton* button) { return button->isVisible(); });
        };
        const auto* ring = talk.findChild<window::PatternView*>();
        const int large = letters();
        const auto many = buttons();
        QVERIFY(ring->isVisible() && many > 2);
        desk.window.resize(700, 600);
        QTRY_VERIFY(letters() < large);
        QTRY_VERIFY(ring->isVisible() && buttons() > 0 && buttons() < many);
        desk.window.resize(320, 240);
        QTRY_VERIFY(letters() <= large / 2);
        QVERIFY(!ring->isVisible());
        QCOMPARE(buttons(), 0);
        desk.window.resize(1280, 800);
        QTRY_COMPARE(letters(), large);
        QTRY_COMPARE(buttons(), many);
        QVERIFY(ring->isVisible());
    }

    /// A tab makes room for another only where both do not fit.
    void aTabThatFitsStays()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        auto* side = desk.window.findChild<window::SidePanel*>();
        auto* pages = desk.window.findChild<window::Pages*>();
        auto* bar = side->findChild<QTabBar*>();
        int fitting = 0;
        for (const window::Phase phase : {window::Phase::draw, window::Phase::talk, window::Phase::breakOpen})
            for (QWidget* page : pages->all()) {
                QList<QWidget*> wanted = pages->of(phase);
                side->offer(wanted);
                side->show(page);
                if (wanted.contains(page))
                    continue;
                QTabBar all;
                for (const QWidget* each : wanted << page)
                    all.addTab(each->windowTitle());
                if (all.sizeHint().width() > bar->width())
                    continue;
                ++fitting;
                QCOMPARE(bar->count(), all.count());
            }
        QVERIFY(fitting > 0);
    }

    /// The lists beside the map grow with their lines while there is room.
    void everyLineIsInSight()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        auto* side = desk.window.findChild<window::SidePanel*>();
        desk.window.findChild<window::Pages*>()->all();
        auto* panel = desk.window.findChild<panels::Perspectives*>();
        side->show(panel);
        auto& list = *panel->findChild<panels::EntryList*>();
        list.setFocus();
        for (const char* name : {"Politie", "School", "Woningcorporatie"}) {
            desk.press(Qt::Key_Return);
            desk.write(QString::fromLatin1(name));
            QTest::qWait(50);
        }
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        QTest::qWait(50);
        QTRY_COMPARE(list.verticalScrollBar()->maximum(), 0);
    }

    /// On a small laptop no word of a phase hides behind an arrow, and on a smaller one the weightiest does not.
    void theToolbarSaysItAll()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        desk.document().edit(model::setText(desk.map(), model::StepId{1}, "anders"), QStringLiteral("Edit"));
        for (const Qt::Key phase : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            desk.window.resize(1280, 800);
            desk.press(phase, Qt::AltModifier);
            const QToolBar& bar = desk.part<QToolBar>();
            for (QAction* action : bar.actions())
                QTRY_VERIFY2(bar.widgetForAction(action)->isVisible(), qPrintable(action->text()));
        }
        desk.window.resize(1024, 768);
        const auto& actions = desk.part<window::Actions>();
        QTRY_VERIFY(desk.part<QToolBar>().widgetForAction(actions.finish)->isVisible());
    }

    /// Whatever page is asked for in whatever phase, also where tabs have made room before.
    void noTabIsCutOff()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        auto* side = desk.window.findChild<window::SidePanel*>();
        auto* pages = desk.window.findChild<window::Pages*>();
        auto* bar = side->findChild<QTabBar*>();
        for (int phase = 0; phase < 4; ++phase)
            for (const bool anew : {true, false})
                for (QWidget* page : pages->all()) {
                    if (anew)
                        side->offer(pages->of(static_cast<window::Phase>(phase)));
                    side->show(page);
                    QCoreApplication::processEvents();
                    QVERIFY2(bar->sizeHint().width() <= bar->width(), qPrintable(page->windowTitle()));
                    QCOMPARE(side->page(), page);
                    QCOMPARE(bar->tabText(bar->currentIndex()), page->windowTitle());
                }
    }

    void whatIsTypedLands()
    {
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        desk.window.resize(320, 240);
        desk.press(Qt::Key_Escape);
        desk.write(QStringLiteral("klein"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        const auto said = [&](const auto& entry) { return entry.second.text == "klein"; };
        QCOMPARE(std::ranges::count_if(desk.map().steps, said), 1);
        desk.press(Qt::Key_F5, Qt::ShiftModifier);
        desk.press(Qt::Key_PageDown);
        desk.write(QStringLiteral("een antwoord"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.map().loops.front().answers.size(), std::size_t(1));
    }

private:
    const QTemporaryDir m_config;
};

QTEST_MAIN(TestSmall)
#include "tst_small.moc"
