// SPDX-License-Identifier: EUPL-1.2
// The outline beside the map, by keys and mouse: it reads the map, writes it, and stays where the person is.
#include "editor/model/edits/links.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/principles.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "editor/model/outline.h"
#include "editor/panels/outline.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QTest>

using model::LoopId;
using model::StepId;

namespace {

using Steps = std::vector<StepId>;

/// Steps 1 to 4 in a ring that has a name, step 5 without links, 6 → 7 beside it.
model::Map exampleMap()
{
    model::Map map;
    for (const char* text : {"een", "twee", "drie", "vier", "los", "buiten", "daarna"})
        model::apply(map, model::addLooseStep(map, text));
    for (unsigned i = 1; i <= 4; ++i)
        model::apply(map, model::addLink(map, StepId{i}, StepId{i % 4 + 1}));
    model::apply(map, model::addLink(map, StepId{7}, StepId{6}));
    model::apply(map, model::nameLoop(map, Steps{StepId{1}, StepId{2}, StepId{3}, StepId{4}}, "rondje"));
    return map;
}

/// The panel as it stands in a window.
struct Desk {
    document::Document document;
    panels::Outline panel{document};
    panels::TextList& list = *panel.findChild<panels::TextList*>();
    model::Selection chosen;

    explicit Desk(model::Map map = exampleMap())
    {
        document.reset(std::move(map));
        QObject::connect(
            &panel, &panels::Outline::chosen, [this](const model::Selection& selection) { chosen = selection; });
        panel.resize(280, 600);
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("no window");
        list.setFocus();
    }

    const model::Map& map() const { return document.map(); }

    QTreeWidgetItem* item(const char* text) const
    {
        for (QTreeWidgetItemIterator it(&list); *it; ++it)
            if ((*it)->text(0) == QString::fromUtf8(text))
                return *it;
        return nullptr;
    }

    void go(const char* text) { list.setCurrentItem(item(text)); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char* text)
    {
        // The first letter may open the field that the others go to.
        for (const QChar letter : QString::fromUtf8(text))
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }

    /// All rows from top to bottom, steps under a heading moved in.
    QStringList rows() const
    {
        QStringList all;
        for (QTreeWidgetItemIterator it(&list); *it; ++it)
            all << ((*it)->parent() ? QStringLiteral("  ") : QString()) + (*it)->text(0);
        return all;
    }
};

} // namespace

class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Lines are not moved by dragging, and a range is not what was asked for either.
    void draggingSelectsNoRange()
    {
        Desk desk;
        const auto place = [&](const char* text) { return desk.list.visualItemRect(desk.item(text)).center(); };
        QTest::mousePress(desk.list.viewport(), Qt::LeftButton, Qt::NoModifier, place("een"));
        for (const char* text : {"twee", "drie"}) {
            QMouseEvent move(QEvent::MouseMove, place(text), desk.list.viewport()->mapToGlobal(place(text)),
                Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.list.viewport(), &move);
        }
        QTest::mouseRelease(desk.list.viewport(), Qt::LeftButton, Qt::NoModifier, place("drie"));
        QCOMPARE(desk.list.selectedItems().size(), 1);
        QVERIFY(desk.item("een")->isSelected());
    }

    void patternsThenLooseThenOutside()
    {
        Desk desk;
        const QStringList expected{QStringLiteral("rondje"), QStringLiteral("  een"), QStringLiteral("  twee"),
            QStringLiteral("  drie"), QStringLiteral("  vier"), QStringLiteral("Parking lot"), QStringLiteral("  los"),
            QStringLiteral("Outside the patterns"), QStringLiteral("  daarna"), QStringLiteral("  buiten")};
        QCOMPARE(desk.rows(), expected);
    }

    void f2ChangesAText()
    {
        Desk desk;
        desk.go("twee");
        Desk::key(Qt::Key_F2);
        Desk::type(" keer");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{2}).text, std::string("twee keer"));
        QCOMPARE(desk.list.currentItem(), desk.item("twee keer"));
        QCOMPARE(QApplication::focusWidget(), &desk.list);
        desk.document.undoStack().undo();
        QCOMPARE(desk.map().steps.at(StepId{2}).text, std::string("twee"));
        QCOMPARE(desk.list.currentItem(), desk.item("twee"));
    }

    /// As saving does while a row for a new step is open and empty.
    void anEmptyRowThatEndsLeavesThePersonThere()
    {
        Desk desk;
        desk.go("twee");
        Desk::key(Qt::Key_Return);
        QVERIFY(desk.list.beingWritten());
        desk.list.setFocus();
        QTRY_VERIFY(!desk.list.beingWritten());
        QCOMPARE(desk.list.currentItem(), desk.item("twee"));
    }

    void typingReplacesAndEscLeavesIt()
    {
        Desk desk;
        desk.go("twee");
        Desk::type("anders");
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.at(StepId{2}).text, std::string("twee"));
        Desk::type("heel anders");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{2}).text, std::string("heel anders"));
    }

    void goingElsewhereKeepsWhatWasTyped()
    {
        Desk desk;
        desk.go("twee");
        Desk::type("verder");
        desk.list.setFocus();
        QCOMPARE(desk.map().steps.at(StepId{2}).text, std::string("verder"));
    }

    void enterAddsAStepInThePattern()
    {
        Desk desk;
        // A second way out of step 2: on the map alone it would be a further effect.
        desk.document.edit(model::addLink(desk.map(), StepId{2}, StepId{5}), QString());
        desk.go("twee");
        Desk::key(Qt::Key_Return);
        Desk::type("nieuw");
        Desk::key(Qt::Key_Return);
        Desk::type("nog een");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Return);
        const Steps expected{StepId{1}, StepId{2}, StepId{8}, StepId{9}, StepId{3}, StepId{4}};
        QCOMPARE(desk.map().loops.front().steps, expected);
        QVERIFY(!model::isOpen(desk.map(), expected));
        QCOMPARE(desk.map().steps.size(), std::size_t(9));
        QCOMPARE(desk.list.currentItem(), desk.item("nog een"));
        QCOMPARE(QApplication::focusWidget(), &desk.list);
        QCOMPARE(desk.chosen, model::only(StepId{9}));
    }

    void anEmptyNewStepGoes()
    {
        Desk desk;
        const QStringList before = desk.rows();
        for (const Qt::Key ending : {Qt::Key_Escape, Qt::Key_Return}) {
            desk.go("drie");
            Desk::key(Qt::Key_Return);
            QCOMPARE(desk.rows().size(), before.size() + 1);
            Desk::key(ending);
            QCOMPARE(desk.rows(), before);
            QCOMPARE(desk.list.currentItem(), desk.item("drie"));
        }
        QVERIFY(!desk.document.isModified());
    }

    void anEmptyMapBeginsWithEnter()
    {
        Desk desk{model::Map{}};
        Desk::key(Qt::Key_Return);
        Desk::type("eerste");
        Desk::key(Qt::Key_Return);
        Desk::type("tweede");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.size(), std::size_t(2));
        QVERIFY(desk.map().links.empty());
    }

    void deleteAndCloseTheGap()
    {
        Desk desk;
        desk.go("drie");
        Desk::key(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(!model::isOpen(desk.map(), desk.map().loops.front().steps));
        QCOMPARE(desk.list.currentItem(), desk.item("vier"));
        Desk::key(Qt::Key_Delete);
        QVERIFY(!desk.map().steps.contains(StepId{4}));
        QVERIFY(model::isOpen(desk.map(), desk.map().loops.front().steps));
        desk.go("rondje");
        Desk::key(Qt::Key_Delete);
        QVERIFY(desk.map().loops.empty());
        QVERIFY(desk.map().steps.contains(StepId{1}));
    }

    void anOpenPatternIsMadeWholeByANewStep()
    {
        model::Map map = exampleMap();
        model::apply(map, model::remove(map, {}, {model::LinkId{4}}));
        Desk desk{map};
        desk.go("vier");
        Desk::key(Qt::Key_Return);
        Desk::type("terug");
        Desk::key(Qt::Key_Return);
        QVERIFY(!model::isOpen(desk.map(), desk.map().loops.front().steps));
    }

    void inStepWithTheMap()
    {
        Desk desk;
        desk.go("drie");
        QCOMPARE(desk.chosen, model::only(StepId{3}));
        desk.go("rondje");
        QCOMPARE(desk.chosen, model::onlyLoop(desk.map().loops.front().steps));
        desk.chosen = {};
        desk.panel.mark(model::only(StepId{5}));
        QVERIFY(desk.item("los")->isSelected());
        QVERIFY(!desk.item("rondje")->isSelected());
        desk.panel.mark({{StepId{1}, StepId{7}}, {}, {}});
        QVERIFY(desk.item("een")->isSelected() && desk.item("daarna")->isSelected());
        // What the map tells is not told back.
        QVERIFY(desk.chosen.empty());
    }

    void anotherEditTakesNeitherPlaceNorTyping()
    {
        Desk desk;
        desk.go("drie");
        Desk::type("half een zi");
        desk.document.edit(model::addLooseStep(desk.map(), "van elders"), QString());
        QVERIFY(desk.item("van elders"));
        Desk::type("n");
        Desk::key(Qt::Key_Return);
        QCOMPARE(QString::fromStdString(desk.map().steps.at(StepId{3}).text), QStringLiteral("half een zin"));
        desk.list.collapseItem(desk.item("rondje"));
        desk.document.edit(model::addLooseStep(desk.map(), "nog een"), QString());
        QVERIFY(!desk.item("rondje")->isExpanded());
    }

    void aPatternIsRenamed()
    {
        Desk desk;
        desk.go("rondje");
        Desk::key(Qt::Key_Return);
        Desk::type(" om");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().loops.front().name, std::string("rondje om"));
    }

    void principlesAndFirstMovesStandBelowTheirPattern()
    {
        model::Map map = exampleMap();
        model::Principle principle;
        principle.text = "we bellen";
        model::apply(map, model::addPrinciple(map, principle, 0, LoopId{1}));
        model::apply(map, model::addMove(map, model::LinkId{2}, "koffie", 0));
        Desk desk{map};
        QCOMPARE(desk.rows()[5], QStringLiteral("  Principle: we bellen"));
        desk.go("First move: koffie");
        QCOMPARE(desk.chosen, model::only(model::LinkId{2}));
        Desk::key(Qt::Key_F2);
        Desk::type(" met koek");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().firstMoves[0].text, std::string("koffie met koek"));
        Desk::key(Qt::Key_Delete);
        QVERIFY(desk.map().firstMoves.empty());
        desk.go("Principle: we bellen");
        Desk::key(Qt::Key_Return);
        Desk::type(" altijd");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().principles[0].text, std::string("we bellen altijd"));
        Desk::key(Qt::Key_Delete);
        QVERIFY(desk.map().loops[0].principles.empty());
        QCOMPARE(desk.map().principles.size(), std::size_t(1));
    }

    void doubleClickWrites()
    {
        Desk desk;
        const QPoint place = desk.list.visualItemRect(desk.item("twee")).center();
        QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(desk.list.viewport(), Qt::LeftButton, {}, place);
        Desk::type("!");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().steps.at(StepId{2}).text, std::string("twee!"));
    }

    void escGoesBackToTheMap()
    {
        Desk desk;
        QSignalSpy left(&desk.panel, &panels::Outline::left);
        desk.go("een");
        Desk::key(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void rowsSayWhatTheyAre()
    {
        Desk desk;
        QCOMPARE(desk.item("drie")->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Step 3: drie"));
        QCOMPARE(desk.item("rondje")->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Pattern: rondje"));
        QVERIFY(!desk.list.accessibleName().isEmpty());
    }

    void aReadOnlyMapIsOnlyRead()
    {
        Desk desk;
        const model::Map before = desk.map();
        desk.document.setReadOnly(true);
        desk.go("twee");
        Desk::type("x");
        Desk::key(Qt::Key_Return);
        desk.go("twee");
        Desk::key(Qt::Key_Delete);
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map(), before);
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
