// SPDX-License-Identifier: EUPL-1.2
// A window far smaller than anyone would choose: everything goes on, and what is read is whole.
#include "tests/window/desk.h"

#include "editor/draw/style.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/perspectives.h"
#include "editor/window/look.h"
#include "editor/window/pages.h"
#include "editor/window/phases.h"
#include "editor/window/questions.h"
#include "editor/window/sidepanel.h"
#include "editor/window/talk.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

namespace {

/// A label shows all of its words.
bool isWhole(const QLabel& label)
{
    const QRect words = QFontMetrics(label.font()).boundingRect(
        QRect(0, 0, label.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, label.text());
    return label.isVisible() && words.height() <= label.height() && words.width() <= label.width()
        && label.visibleRegion().boundingRect() == label.rect();
}

/// The label that says this.
const QLabel& saying(const QWidget& page, const QString& words)
{
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->text() == words)
            return *label;
    qFatal("nobody says so");
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

    void theQuestionIsWhole_data() { theWindowBecomesAsSmallAsItIsMade_data(); }
    void theQuestionIsWhole()
    {
        QFETCH(QSize, size);
        WindowDesk desk("nl", shipped("templates/wereldvrede.nl.patroon"));
        desk.window.resize(size);
        desk.press(Qt::Key_F5, Qt::ShiftModifier);
        for (int question = 0; question < window::Questions::count; ++question) {
            auto& talk = desk.part<window::Talk>();
            QTRY_VERIFY(isWhole(saying(talk, window::Questions::text(question))));
            const auto& field = *talk.findChild<QLineEdit*>();
            QTRY_VERIFY(!field.isVisible() || field.height() >= field.minimumSizeHint().height());
            desk.press(Qt::Key_PageDown);
        }
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
