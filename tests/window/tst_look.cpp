// SPDX-License-Identifier: EUPL-1.2
// The window takes on a theme while one works, and remembers it.
#include "editor/window/look.h"
#include "editor/window/mainwindow.h"
#include "editor/window/settingsdialog.h"
#include "editor/window/shades.h"

#include "editor/canvas/entry.h"
#include "editor/model/edits/moves.h"
#include "editor/panels/textlist.h"
#include "editor/resources/resources.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

QAction* actionNamed(const window::MainWindow& window, const QString& text)
{
    for (QAction* action : window.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    void init() { window::Settings().setTheme(draw::ThemeName::light); }

    void everyShadeCanBeRead()
    {
        for (const draw::ThemeName name : {draw::ThemeName::light, draw::ThemeName::dark, draw::ThemeName::contrast}) {
            const draw::Theme theme = draw::themeNamed(name);
            const window::Shades shades = window::shadesOf(theme);
            for (const QColor& ground : {shades.ground, shades.hover, shades.chosen, shades.note})
                QVERIFY(draw::contrast(shades.ink, ground) >= theme.reading);
            QVERIFY(draw::contrast(shades.quiet, shades.ground) >= theme.reading);
            QVERIFY(draw::contrast(shades.onAccent, shades.accent) >= 4.5);
            QVERIFY(draw::contrast(shades.accent, shades.ground) >= 4.5);
            QVERIFY(draw::contrast(shades.disabled, shades.ground) >= 3);
            QVERIFY(draw::contrast(shades.border, shades.ground) >= 2.5);
            QVERIFY(!window::inShades(QStringLiteral("@ground @ink @quiet @disabled @accent @onAccent @hover @chosen "
                                                     "@line @border @note"),
                shades)
                         .contains('@'));
        }
    }

    void theMenuChangesMapAndWindowAtOnce()
    {
        window::MainWindow window(QStringLiteral("en"));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openFile(m_folder.filePath(QStringLiteral("map.patroon")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a sentence"));
        auto& view = *window.findChild<canvas::View*>();
        QAction* dark = actionNamed(window, QStringLiteral("Dark"));
        QVERIFY(dark);
        dark->trigger();
        QVERIFY(dark->isChecked());
        QCOMPARE(view.mapScene().theme().paper, draw::darkTheme().paper);
        QCOMPARE(window.palette().color(QPalette::Window), draw::darkTheme().paper);
        QVERIFY(view.writer().active());
        QCOMPARE(view.writer().entry()->defaultTextColor(), draw::darkTheme().ink);
        QCOMPARE(view.grab().toImage().pixelColor(5, 5), draw::darkTheme().paper);
        QCOMPARE(window.grab().toImage().pixelColor(600, 5), draw::darkTheme().paper);
        view.commit();
        view.mapScene().document().undoStack().clear();

        actionNamed(window, QStringLiteral("Light, for the beamer"))->trigger();
        QCOMPARE(window.palette().color(QPalette::Window), QColor(Qt::white));
        QCOMPARE(view.grab().toImage().pixelColor(5, 5), QColor(Qt::white));
    }

    /// A box that nobody has ticked yet shows where to tick; a ticked one shows it.
    void aTickBoxIsSeenInEachTheme()
    {
        for (const draw::ThemeName name : {draw::ThemeName::light, draw::ThemeName::dark, draw::ThemeName::contrast}) {
            const draw::Theme theme = draw::themeNamed(name);
            window::applyLook(*qApp, theme);
            QWidget desk;
            QTreeWidget list(&desk);
            list.setHeaderHidden(true);
            list.setRootIsDecorated(false);
            auto* line = new QTreeWidgetItem(&list, {QString()});
            line->setCheckState(0, Qt::Unchecked);
            QCheckBox box(&desk);
            box.move(0, 300);
            desk.resize(400, 400);
            const auto seen = [&desk, &theme] {
                const QImage image = desk.grab().toImage();
                const auto marks = [&](const QRect& room) {
                    int count = 0;
                    for (int y = room.top(); y <= room.bottom(); ++y)
                        for (int x = room.left(); x <= room.right(); ++x)
                            count += draw::contrast(image.pixelColor(x, y), theme.paper) >= 2.5 ? 1 : 0;
                    return count;
                };
                return std::pair(marks(QRect(2, 2, 40, 40)), marks(QRect(0, 300, 40, 40)));
            };
            const auto [inList, alone] = seen();
            QVERIFY2(inList > 40, qPrintable(QString::number(inList)));
            QVERIFY2(alone > 40, qPrintable(QString::number(alone)));
            line->setCheckState(0, Qt::Checked);
            box.setChecked(true);
            const auto [inListNow, aloneNow] = seen();
            QVERIFY(inListNow > inList + 10 && aloneNow > alone + 10);
        }
        window::applyLook(*qApp, draw::lightTheme());
    }

    /// The lists beside the map give each line the height that its text asks for.
    void linesAreNeverCutOff()
    {
        window::applyLook(*qApp, draw::lightTheme());
        window::MainWindow window(QStringLiteral("en"));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openFile(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"));
        auto& document = window.findChild<canvas::View*>()->mapScene().document();
        model::Patch patch = model::addMove(document.map(), model::StepId{1}, "a walk before every meeting of us", 0);
        patch.firstMoves->front().sign =
            "somebody says aloud what nobody said, and then all of us are quiet for a while";
        patch.firstMoves->front().who = "whoever is in the chair";
        document.edit(std::move(patch), {});
        for (panels::Panel* panel : window.findChildren<panels::Panel*>()) {
            window.findChild<window::SidePanel*>()->show(panel);
            window.findChild<canvas::View*>()->mapScene().select(canvas::only(model::StepId{1}));
            QTest::qWait(1);
            for (const panels::TextList* list : panel->findChildren<panels::TextList*>())
                if (list->isVisible())
                    checkLines(*list);
        }
        document.undoStack().clear();
    }

    void itIsRemembered()
    {
        {
            window::MainWindow window(QStringLiteral("en"));
            actionNamed(window, QStringLiteral("High contrast"))->trigger();
        }
        QCOMPARE(window::Settings().theme(), draw::ThemeName::contrast);
        window::MainWindow window(QStringLiteral("en"));
        QVERIFY(actionNamed(window, QStringLiteral("High contrast"))->isChecked());
        QCOMPARE(window.findChild<canvas::View*>()->mapScene().theme().paper, draw::contrastTheme().paper);
    }

    void theSettingsOfferIt()
    {
        window::SettingsDialog dialog(QStringLiteral("en"), draw::ThemeName::dark, true, 2.4);
        QCOMPARE(dialog.pictureWidth(), 2.4);
        QCOMPARE(dialog.theme(), draw::ThemeName::dark);
        const auto boxes = dialog.findChildren<QComboBox*>();
        boxes.last()->setCurrentIndex(2);
        QCOMPARE(dialog.theme(), draw::ThemeName::contrast);
    }

private:
    static void checkLines(const panels::TextList& list)
    {
        // The room of a text is as narrow as its longest line, give or take a pixel or two.
        constexpr int rounding = 4;
        for (QTreeWidgetItemIterator at(const_cast<panels::TextList*>(&list)); *at; ++at) {
            QStyleOptionViewItem option;
            option.initFrom(&list);
            option.widget = &list;
            option.rect = list.visualItemRect(*at);
            option.font = (*at)->data(0, Qt::FontRole).isNull() ? list.font() : (*at)->font(0);
            option.fontMetrics = QFontMetrics(option.font);
            option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
            if (!(*at)->data(0, Qt::CheckStateRole).isNull())
                option.features |= QStyleOptionViewItem::HasCheckIndicator;
            if (!(*at)->icon(0).isNull())
                option.features |= QStyleOptionViewItem::HasDecoration;
            option.decorationSize = list.iconSize();
            option.text = (*at)->text(0);
            const QRect room = list.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &list);
            const int margin = list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1;
            const QRect text = option.fontMetrics.boundingRect(
                QRect(0, 0, room.width() - 2 * margin + rounding, 10'000), Qt::TextWordWrap, option.text);
            QVERIFY2(text.height() <= room.height(), qPrintable(option.text));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
