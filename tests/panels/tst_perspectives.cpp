// SPDX-License-Identifier: EUPL-1.2
// Who looks at the situation, by keys: named, ordered, at the table or not, and what they recognise.
#include "editor/model/edits/perspectives.h"
#include "editor/model/find.h"
#include "editor/panels/perspectives.h"
#include "editor/panels/pill.h"
#include "tests/panels/desk.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using model::PerspectiveId;
using model::StepId;

namespace {

model::Map peopledMap()
{
    model::Map map = exampleMap();
    map.perspectives = {model::resident("nl")};
    model::apply(map, model::addPerspective(map, "Gemeente", 9));
    model::apply(map, model::addPerspective(map, "Zorgaanbieder", 9));
    return map;
}

using Desk = PanelDesk<panels::Perspectives>;

} // namespace

class TestPerspectives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterAddsOneAfterTheOther()
    {
        Desk desk{peopledMap()};
        panels::EntryList& list = desk.list("Perspectives");
        list.setFocus();
        list.setCurrent(1);
        Desk::key(Qt::Key_Return);
        Desk::type("Politie");
        Desk::key(Qt::Key_Return);
        Desk::type("School");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Return);
        const QStringList expected{QStringLiteral("Inwoner"), QStringLiteral("Politie"), QStringLiteral("School"),
            QStringLiteral("Gemeente"), QStringLiteral("Zorgaanbieder")};
        QCOMPARE(Desk::rows(list), expected);
        QCOMPARE(QApplication::focusWidget(), &list);
        QCOMPARE(desk.map().perspectives[1].name, std::string("Politie"));
        QVERIFY(desk.map().perspectives[1].present);
        desk.document.undoStack().undo();
        QCOMPARE(desk.map().perspectives.size(), std::size_t(4));
    }

    /// Nobody is renamed by a word that was meant to be a new one, by keys or by an input method.
    void typingOnAChosenOneBeginsANewOne()
    {
        Desk desk{peopledMap()};
        panels::EntryList& list = desk.list("Perspectives");
        list.setFocus();
        list.setCurrent(1);
        Desk::type("Politie");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Return);
        QStringList expected{QStringLiteral("Inwoner"), QStringLiteral("Politie"), QStringLiteral("Gemeente"),
            QStringLiteral("Zorgaanbieder")};
        QCOMPARE(Desk::rows(list), expected);
        list.setCurrent(1);
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("É"));
        QApplication::sendEvent(&list, &composed);
        Desk::type("cole");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Return);
        expected.insert(1, QStringLiteral("École"));
        QCOMPARE(Desk::rows(list), expected);
        list.setCurrent(1);
        Desk::key(Qt::Key_F2);
        Desk::type("s");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().perspectives.front().name, std::string("Inwoners"));
    }

    /// The line below the list looks like a field, and is one.
    void theLineBelowBeginsANewOne()
    {
        Desk desk{peopledMap()};
        panels::EntryList& list = desk.list("Perspectives");
        list.setCurrent(3);
        desk.button("Add…").setFocus();
        Desk::type("Politie");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Return);
        QCOMPARE(Desk::rows(list).last(), QStringLiteral("Politie"));
        desk.button("Add…").setFocus();
        Desk::key(Qt::Key_Return);
        Desk::type("School");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().perspectives.size(), std::size_t(5));
        QVERIFY(Desk::rows(list).contains(QStringLiteral("School")));
    }

    /// A picture before a line keeps its colour, which means somebody.
    void aChosenOneKeepsItsColour()
    {
        Desk desk{peopledMap()};
        const QIcon pill = desk.list("Perspectives").topLevelItem(1)->icon(0);
        const QSize size = panels::pillSize();
        QCOMPARE(pill.pixmap(size, QIcon::Selected).toImage(), pill.pixmap(size, QIcon::Normal).toImage());
    }

    void longNamesAreWhole()
    {
        Desk desk{peopledMap()};
        desk.document.edit(model::addPerspective(desk.map(), "Regionale instelling voor wonen & zorg", 0), QString());
        desk.list("Perspectives").setCurrent(4);
        auto* only = desk.panel.findChildren<QCheckBox*>().front();
        QVERIFY(only->text().contains(QStringLiteral("wonen && zorg"))
            || only->text().contains(QStringLiteral("&&\nzorg")) || only->text().contains(QStringLiteral("wonen\n&&")));
        QTRY_VERIFY(only->sizeHint().width() <= only->width());
        QVERIFY(only->width() <= desk.panel.width());
    }

    void renamedOrderedAndTakenAway()
    {
        Desk desk{peopledMap()};
        panels::EntryList& list = desk.list("Perspectives");
        list.setFocus();
        list.setCurrent(2);
        Desk::key(Qt::Key_F2);
        Desk::type(" Noord");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().perspectives[1].name, std::string("Gemeente Noord"));
        Desk::key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.map().perspectives.front().id, PerspectiveId{2});
        QCOMPARE(list.current(), std::optional<std::uint32_t>(2));
        desk.document.edit(model::setView(desk.map(), StepId{1}, PerspectiveId{2}, "zo"), QString());
        Desk::key(Qt::Key_Delete);
        QCOMPARE(desk.map().perspectives.size(), std::size_t(2));
        QVERIFY(desk.map().steps.at(StepId{1}).views.empty());
    }

    void spaceSaysWhoIsAtTheTable()
    {
        Desk desk{peopledMap()};
        panels::EntryList& list = desk.list("Perspectives");
        list.setFocus();
        list.setCurrent(3);
        Desk::key(Qt::Key_Space);
        QVERIFY(!desk.map().perspectives[2].present);
        Desk::key(Qt::Key_Space);
        QVERIFY(desk.map().perspectives[2].present);
    }

    /// The list is as high as its rows, whatever stands below it.
    void everybodyIsInSight()
    {
        Desk desk{peopledMap()};
        for (const char* name : {"Politie", "Zorgaanbieder"})
            desk.document.edit(model::addPerspective(desk.map(), name, 0), QString());
        desk.panel.mark(model::only(StepId{2}));
        // Just as much room as everything on the panel asks for.
        QCoreApplication::processEvents();
        desk.panel.resize(300, desk.panel.sizeHint().height());
        panels::EntryList& list = desk.list("Perspectives");
        QCOMPARE(list.topLevelItemCount(), 5);
        QTRY_VERIFY(list.viewport()->rect().contains(list.visualItemRect(list.topLevelItem(4))));
    }

    void whoRecognisesAStepAndWhy()
    {
        Desk desk{peopledMap()};
        panels::EntryList& views = desk.list("Who recognises this step?");
        QVERIFY(!views.isVisible());
        desk.panel.mark(model::only(StepId{2}));
        QVERIFY(views.isVisible());
        views.setFocus();
        views.setCurrent(1);
        Desk::key(Qt::Key_Space);
        QCOMPARE(desk.map().steps.at(StepId{2}).views.size(), std::size_t(1));
        views.setCurrent(2);
        Desk::key(Qt::Key_F2);
        const auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(field && field->placeholderText().endsWith(QStringLiteral("makes sense because…")));
        Desk::type("de wet vraagt het");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{2}).views[1].because, std::string("de wet vraagt het"));
        QVERIFY(Desk::rows(views)[1].endsWith(QStringLiteral("makes sense because de wet vraagt het")));
        // Writing goes on from what stands there, not from the line as it reads.
        Desk::key(Qt::Key_F2);
        Desk::type(" nu");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{2}).views[1].because, std::string("de wet vraagt het nu"));
        // So do words that are just typed: what somebody said before stays.
        Desk::type("en morgen");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{2}).views[1].because, std::string("de wet vraagt het nu en morgen"));
        Desk::key(Qt::Key_Delete);
        QCOMPARE(desk.map().steps.at(StepId{2}).views.size(), std::size_t(1));
    }

    /// What stands below a tick is still there for the next click.
    void aTickMovesNothing()
    {
        Desk desk{peopledMap()};
        desk.panel.mark(model::only(StepId{2}));
        panels::EntryList& views = desk.list("Who recognises this step?");
        const auto row = [&views](int at) { return views.visualItemRect(views.topLevelItem(at)); };
        const QRect second = row(1);
        QTest::mouseClick(views.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(12, row(0).center().y()));
        QCoreApplication::processEvents();
        QCOMPARE(desk.map().steps.at(StepId{2}).views.size(), std::size_t(1));
        QCOMPARE(row(1), second);
    }

    void anotherReading()
    {
        Desk desk{peopledMap()};
        desk.panel.mark(model::only(StepId{3}));
        panels::EntryList& views = desk.list("Who recognises this step?");
        views.setFocus();
        views.setCurrent(0);
        Desk::type("of juist niet");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{3}).reading, std::string("of juist niet"));
        QCOMPARE(Desk::rows(views).last(), QStringLiteral("Another reading: of juist niet"));
        Desk::key(Qt::Key_Delete);
        QVERIFY(desk.map().steps.at(StepId{3}).reading.empty());
    }

    void onePerspectiveAtATime()
    {
        Desk desk{peopledMap()};
        desk.document.edit(model::setView(desk.map(), StepId{2}, PerspectiveId{2}, "zo"), QString());
        std::set<StepId> receding;
        connect(&desk.panel, &panels::Perspectives::receding, [&](const std::set<StepId>& steps) { receding = steps; });
        panels::EntryList& list = desk.list("Perspectives");
        list.setCurrent(2);
        QVERIFY(receding.empty());
        auto* only = desk.panel.findChildren<QCheckBox*>().front();
        QCOMPARE(only->text().simplified(), QStringLiteral("Only what Gemeente recognises"));
        only->setFocus();
        Desk::key(Qt::Key_Space);
        QCOMPARE(receding, (std::set{StepId{1}, StepId{3}, StepId{4}, StepId{5}}));
        desk.document.edit(model::setView(desk.map(), StepId{1}, PerspectiveId{2}, ""), QString());
        QCOMPARE(receding, (std::set{StepId{3}, StepId{4}, StepId{5}}));
        // Where nothing is ticked yet a grey map would say that they recognise nothing.
        list.setCurrent(1);
        QVERIFY(receding.empty());
        QCOMPARE(only->text().simplified(), QStringLiteral("Only what Inwoner recognises: no step is ticked yet"));
        list.setCurrent(2);
        QVERIFY(!receding.empty());
        desk.panel.hide();
        QVERIFY(receding.empty());
    }

    void onlyAPersonAsksForTags()
    {
        Desk desk{peopledMap()};
        std::vector<bool> asked;
        connect(&desk.panel, &panels::Perspectives::tagsWanted, [&](bool on) { asked.push_back(on); });
        desk.panel.showTags(true);
        QVERIFY(asked.empty());
        QVERIFY(desk.button("Initials on the steps").isChecked());
        desk.button("Initials on the steps").setFocus();
        Desk::key(Qt::Key_Space);
        QCOMPARE(asked, std::vector<bool>{false});
    }

    void aColourFromTheMenu()
    {
        Desk desk{peopledMap()};
        desk.list("Perspectives").setCurrent(1);
        auto* menu = desk.panel.findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        QAction* blue = nullptr;
        for (QMenu* colours : menu->findChildren<QMenu*>())
            for (QAction* action : colours->actions())
                if (action->text() == QStringLiteral("Sky blue"))
                    blue = action;
        QVERIFY(blue);
        blue->trigger();
        QCOMPARE(desk.map().perspectives.front().colour, std::string("#56B4E9"));
    }

    void theResidentSpeaksTheLanguageOfTheMap()
    {
        QCOMPARE(model::resident("nl").name, std::string("Inwoner"));
        QCOMPARE(model::resident("en").name, std::string("Resident"));
    }
};

QTEST_MAIN(TestPerspectives)
#include "tst_perspectives.moc"
