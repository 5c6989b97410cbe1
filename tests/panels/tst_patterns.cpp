// SPDX-License-Identifier: EUPL-1.2
// The list of patterns says when there are more loops than it shows, and shows more of them at a wish.
#include "editor/panels/patterns.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest/QTest>

using model::StepId;

namespace {

/// So many pairs of ways one after the other: two to that power loops.
model::Map pairs(unsigned count)
{
    model::Map map;
    model::apply(map, model::addLooseStep(map, "stap"));
    for (unsigned i = 0; i < count; ++i) {
        for (int step = 0; step < 3; ++step)
            model::apply(map, model::addLooseStep(map, "stap"));
        for (unsigned half : {2U, 3U}) {
            model::apply(map, model::addLink(map, StepId(3 * i + 1), StepId(3 * i + half)));
            model::apply(map, model::addLink(map, StepId(3 * i + half), StepId(3 * i + 4)));
        }
    }
    model::apply(map, model::addLink(map, StepId(3 * count + 1), StepId(1)));
    return map;
}

struct Desk {
    document::Document document;
    panels::Patterns panel{document};

    explicit Desk(model::Map map)
    {
        document.reset(std::move(map));
        panel.resize(300, 700);
        panel.show();
    }

    int rows() const { return panel.findChild<QTreeWidget*>()->topLevelItemCount(); }
    QPushButton& more() const { return *panel.findChild<QPushButton*>(); }
    bool says(const QString& words) const
    {
        const QList<QLabel*> labels = panel.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }
};

} // namespace

class TestPatterns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    /// Loops are looked for in the background: what the list still offers may be gone.
    void whatHasJustGoneIsNotChosen()
    {
        Desk desk(pairs(2));
        QTRY_VERIFY(desk.rows() > 0);
        QSignalSpy chosen(&desk.panel, &panels::Panel::chosen);
        desk.document.edit(model::remove(desk.document.map(), {StepId(1), StepId(4)}), QString());
        QVERIFY(desk.rows() > 0);
        desk.panel.findChild<QTreeWidget*>()->setCurrentItem(desk.panel.findChild<QTreeWidget*>()->topLevelItem(0));
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.front().front().value<model::Selection>().empty());
        QTRY_COMPARE(desk.rows(), 0);
    }

    void aPatternKeptWithoutANameIsInTheList()
    {
        model::Map map = pairs(1);
        map.loops.emplace_back().id = model::LoopId{1};
        map.loops[0].steps = {StepId{1}, StepId{2}, StepId{4}};
        Desk desk(map);
        QCOMPARE(desk.panel.findChild<QTreeWidget*>()->topLevelItem(0)->text(0), QStringLiteral("(no name yet)"));
        QTRY_COMPARE(desk.rows(), 2);
    }

    void namedFromTheListByKeys()
    {
        Desk desk(pairs(1));
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        QTRY_COMPARE(desk.rows(), 2);
        QObject::connect(&desk.panel, &panels::Panel::chosen, &desk.panel,
            [&](const model::Selection& selection) { desk.panel.mark(selection); });
        desk.panel.setFocus();
        const auto key = [](Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); };
        // The first letter takes the keyboard to the name.
        const auto type = [](const QString& text) {
            for (const QChar letter : text)
                QTest::keyClicks(QApplication::focusWidget(), letter);
        };
        // From row to row, though each choice comes back from the map.
        key(Qt::Key_Down);
        key(Qt::Key_F2);
        type(QStringLiteral("tweede"));
        key(Qt::Key_Return);
        QCOMPARE(desk.document.map().loops.size(), std::size_t(1));
        QCOMPARE(desk.document.map().loops[0].name, std::string("tweede"));
        desk.panel.setFocus();
        key(Qt::Key_Down);
        type(QStringLiteral("andere"));
        key(Qt::Key_Return);
        QCOMPARE(desk.document.map().loops.size(), std::size_t(2));
        QCOMPARE(desk.document.map().loops[1].name, std::string("andere"));
    }

    /// A click is a choice of its own: the row that the list would have begun with is never chosen.
    void aClickChoosesForItself()
    {
        Desk desk(pairs(1));
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        QTRY_COMPARE(desk.rows(), 2);
        std::vector<model::Selection> chosen;
        QObject::connect(&desk.panel, &panels::Panel::chosen, &desk.panel, [&](const model::Selection& selection) {
            chosen.push_back(selection);
            desk.panel.mark(selection);
        });
        auto* list = desk.panel.findChild<QTreeWidget*>();
        const auto click = [list](int row) {
            QTest::mouseClick(
                list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(row)).center());
        };
        click(1);
        QVERIFY(list->hasFocus());
        QVERIFY(!chosen.empty());
        for (const model::Selection& one : chosen)
            QCOMPARE(one, chosen.back());
        QCOMPARE(list->currentItem(), list->topLevelItem(1));
        const model::Selection second = chosen.back();
        click(0);
        QVERIFY(chosen.back() != second);
        QCOMPARE(list->currentItem(), list->topLevelItem(0));
    }

    /// A long name takes the lines that it needs, and a short one no more than one.
    void rowsAreAsHighAsTheirText()
    {
        Desk desk(pairs(1));
        QTRY_COMPARE(desk.rows(), 2);
        auto* list = desk.panel.findChild<QTreeWidget*>();
        const int one = list->visualItemRect(list->topLevelItem(0)).height();
        QVERIFY2(one < 3 * list->fontMetrics().height(), qPrintable(QString::number(one)));
        const std::vector<StepId> loop = model::findLoops(desk.document.map()).loops.front();
        desk.document.edit(model::nameLoop(desk.document.map(), loop, std::string(120, 'w') + " en nog een heel eind"),
            QString());
        QVERIFY(list->visualItemRect(list->topLevelItem(0)).height() > one);
    }

    void saysNothingWhenAllAreListed()
    {
        Desk desk(pairs(4));
        QTRY_COMPARE(desk.rows(), 16);
        QVERIFY(!desk.more().isVisible());
    }

    void showsMoreAtAWish()
    {
        Desk desk(pairs(11));
        QTRY_COMPARE(desk.rows(), 200);
        QVERIFY(desk.says(QStringLiteral("The 200 shortest of 2,048 loops.")));
        QTest::mouseClick(&desk.more(), Qt::LeftButton);
        QTRY_COMPARE(desk.rows(), 1000);
        desk.more().setFocus();
        QTest::keyClick(&desk.more(), Qt::Key_Space);
        QTRY_COMPARE(desk.rows(), 2048);
        QVERIFY(!desk.more().isVisible());
    }

    void millionsAreNotCountedToTheEnd()
    {
        Desk desk(pairs(40));
        QTRY_COMPARE(desk.rows(), 200);
        QVERIFY(desk.says(QStringLiteral("The 200 shortest of more than 1,000,000 loops.")));
    }
};

QTEST_MAIN(TestPatterns)
#include "tst_patterns.moc"
