// SPDX-License-Identifier: EUPL-1.2
// Leading principles by keys: written, ordered, with their patterns, layers and levels.
#include "editor/model/edits/principles.h"
#include "editor/model/find.h"
#include "editor/panels/principles.h"
#include "tests/panels/desk.h"

#include <QDate>
#include <QPlainTextEdit>

using model::LoopId;
using model::PrincipleId;

namespace {

model::Principle saying(const char* text)
{
    model::Principle principle;
    principle.text = text;
    return principle;
}

model::Map agreedMap()
{
    model::Map map = exampleMap();
    model::apply(map, model::addPrinciple(map, saying("we bellen eerst"), 0));
    model::apply(map, model::addPrinciple(map, saying("we wachten niet"), 1, LoopId{2}));
    return map;
}

using Desk = PanelDesk<panels::Principles>;
using Ids = std::vector<PrincipleId>;

} // namespace

class TestPrinciples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Tab walks on out of the list; in a field that is open it ends the writing.
    void tabLeavesTheList()
    {
        PanelDesk<panels::Principles> desk{agreedMap()};
        panels::EntryList& list = desk.list("Leading principles");
        list.setFocus();
        list.setCurrent(1);
        QVERIFY(list.hasFocus());
        desk.key(Qt::Key_Tab);
        QVERIFY(!list.hasFocus());
        QVERIFY(desk.panel.isAncestorOf(QApplication::focusWidget()));
        desk.key(Qt::Key_Backtab);
        QVERIFY(list.hasFocus());
        desk.key(Qt::Key_F2);
        desk.type("!");
        desk.key(Qt::Key_Tab);
        QCOMPARE(desk.map().principles.front().text, std::string("we bellen eerst!"));
        QVERIFY(!list.beingWritten());
    }

    /// While it is written in it pushes down what is below it, and never lies on the line above.
    void aFieldThatGrowsMakesRoom()
    {
        Desk desk{agreedMap()};
        panels::EntryList& list = desk.list("Leading principles");
        for (const int height : {700, 260}) {
            desk.panel.resize(300, height);
            QCoreApplication::processEvents();
            list.setCurrent(1);
            Desk::key(Qt::Key_Return);
            for (int i = 0; i < 12; ++i) {
                Desk::type("we praten verder ");
                QCoreApplication::processEvents();
                const QWidget* field = QApplication::focusWidget();
                const auto row = [&list](int at) { return list.visualItemRect(list.topLevelItem(at)); };
                QVERIFY(field->geometry().top() > row(0).bottom());
                QVERIFY(field->geometry().bottom() < row(2).top());
                if (height == 700)
                    QVERIFY(list.viewport()->rect().contains(row(2)));
            }
            const int grown = list.visualItemRect(list.topLevelItem(1)).height();
            Desk::key(Qt::Key_Escape);
            Desk::key(Qt::Key_F2);
            Desk::type(" en verder en verder en verder en verder");
            Desk::key(Qt::Key_Escape);
            QCoreApplication::processEvents();
            QVERIFY(list.visualItemRect(list.topLevelItem(0)).height() < grown / 2);
        }
    }

    /// Whoever fills in what there is to say about a principle sees which one it is, also when the list is scrolled.
    void theDetailsSayWhichPrinciple()
    {
        Desk desk{agreedMap()};
        desk.list("Leading principles").setCurrent(2);
        desk.button("Where and how it holds").click();
        QStringList said;
        for (const QLabel* label : desk.panel.findChildren<QLabel*>())
            if (label->isVisible())
                said << label->text();
        QVERIFY(said.contains(QStringLiteral("we wachten niet")));
        QVERIFY(
            std::ranges::none_of(said, [](const QString& text) { return text.contains(QStringLiteral("ooked at")); }));
        desk.button("Looked at today").click();
        QVERIFY(!desk.map().principles[1].reviewed.empty());
    }

    void editsKeepPatternsRight()
    {
        model::Map map = agreedMap();
        QCOMPARE(map.loops[1].principles, Ids{PrincipleId{2}});
        model::apply(map, model::linkPrinciple(map, PrincipleId{1}, LoopId{2}, true));
        QCOMPARE(map.loops[1].principles, (Ids{PrincipleId{2}, PrincipleId{1}}));
        QVERIFY(model::linkPrinciple(map, PrincipleId{1}, LoopId{2}, true).empty());
        model::apply(map, model::removePrinciple(map, PrincipleId{2}));
        QCOMPARE(map.loops[1].principles, Ids{PrincipleId{1}});
        QVERIFY(model::addPrinciple(map, {}, 0).empty());
    }

    void theQuestionIsAboutTheSelectedPattern()
    {
        Desk desk{agreedMap()};
        const auto says = [&](const QString& words) {
            for (const QLabel* label : desk.panel.findChildren<QLabel*>())
                if (label->text().contains(words))
                    return true;
            return false;
        };
        QVERIFY(says(QStringLiteral("when it comes back")));
        desk.panel.mark(model::onlyLoop(desk.map().loops[0].steps));
        QVERIFY(says(QStringLiteral("What do we do when ‘rondje’…")));
    }

    void writtenByKeysAndWithThePattern()
    {
        Desk desk{agreedMap()};
        desk.panel.mark(model::onlyLoop(desk.map().loops[0].steps));
        panels::EntryList& list = desk.list("Leading principles");
        list.setFocus();
        list.setCurrent(1);
        Desk::key(Qt::Key_Return);
        Desk::type("we delen de last");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().principles[1].text, std::string("we delen de last"));
        QCOMPARE(desk.map().loops[0].principles, Ids{PrincipleId{3}});
        // The number is not part of the text.
        Desk::key(Qt::Key_F2);
        Desk::type("!");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().principles[1].text, std::string("we delen de last!"));
        Desk::key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.map().principles[2].id, PrincipleId{3});
        Desk::key(Qt::Key_Delete);
        QCOMPARE(desk.map().principles.size(), std::size_t(2));
        QVERIFY(desk.map().loops[0].principles.empty());
    }

    void spaceTakesItToThePattern()
    {
        Desk desk{agreedMap()};
        desk.panel.mark(model::onlyLoop(desk.map().loops[0].steps));
        panels::EntryList& list = desk.list("Leading principles");
        list.setFocus();
        list.setCurrent(2);
        Desk::key(Qt::Key_Space);
        QCOMPARE(desk.map().loops[0].principles, Ids{PrincipleId{2}});
        Desk::key(Qt::Key_Space);
        QVERIFY(desk.map().loops[0].principles.empty());
        QCOMPARE(desk.map().loops[1].principles, Ids{PrincipleId{2}});
    }

    void theMenuTakesItToAnyPattern()
    {
        Desk desk{agreedMap()};
        desk.list("Leading principles").setCurrent(1);
        for (QMenu* menu : desk.panel.findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions())
                if (action->text() == QStringLiteral("What do we do when ‘heen en weer’…"))
                    action->trigger();
        }
        QCOMPARE(desk.map().loops[1].principles, (Ids{PrincipleId{2}, PrincipleId{1}}));
    }

    void layersLevelsPracticeAndReview()
    {
        Desk desk{agreedMap()};
        desk.list("Leading principles").setCurrent(1);
        QVERIFY(!desk.button("Rules").isVisible());
        desk.button("Where and how it holds").click();
        desk.button("Rules").click();
        QCOMPARE(desk.map().principles[0].layers, std::vector{model::Layer::rules});
        // All three unless said otherwise.
        QVERIFY(desk.button("board").isChecked());
        desk.button("board").click();
        QCOMPARE(desk.map().principles[0].level, (std::vector{model::Level::practice, model::Level::management}));
        desk.button("board").click();
        QVERIFY(desk.map().principles[0].level.empty());
        auto* note = desk.panel.findChild<QPlainTextEdit*>();
        note->setFocus();
        Desk::type("elke maandag");
        desk.list("Leading principles").setFocus();
        QCOMPARE(desk.map().principles[0].note, std::string("elke maandag"));
        desk.button("Looked at today").click();
        QCOMPARE(desk.map().principles[0].reviewed, QDate::currentDate().toString(Qt::ISODate).toStdString());
    }

    void examplesToPickFrom()
    {
        Desk desk{agreedMap()};
        QCOMPARE(model::starterPrinciples("nl").size(), model::starterPrinciples("en").size());
        const std::string first = model::starterPrinciples("nl").front().text;
        for (QMenu* menu : desk.panel.findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            if (!menu->actions().empty() && menu->actions().front()->text() == QString::fromStdString(first))
                menu->actions().front()->trigger();
        }
        QCOMPARE(desk.map().principles.back().text, first);
    }
};

QTEST_MAIN(TestPrinciples)
#include "tst_principles.moc"
