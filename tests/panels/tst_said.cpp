// SPDX-License-Identifier: EUPL-1.2
// What was said at the table, beside the map: about what is selected.
#include "editor/panels/said.h"
#include "editor/panels/textlist.h"
#include "tests/panels/desk.h"

using model::StepId;

namespace {

using Desk = PanelDesk<panels::Said>;

QStringList linesOf(const Desk& desk)
{
    const auto& list = *desk.panel.findChild<panels::TextList*>();
    QStringList lines;
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        lines << list.topLevelItem(i)->text(0).section(QLatin1Char('\n'), 0, 0);
    return lines;
}

model::Map answeredMap()
{
    model::Map map = exampleMap();
    map.loops[0].answers = {
        {model::Question::recognise, "every autumn", {}, {}}, {model::Question::sustain, "we wait", StepId{2}, {}}};
    map.loops[1].answers = {{model::Question::move, "call first", {}, {}}};
    return map;
}

} // namespace

class TestSaid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aboutWhatIsSelected()
    {
        Desk desk(answeredMap());
        QCOMPARE(linesOf(desk), QStringList({"every autumn", "we wait", "call first"}));
        desk.panel.mark(model::only(StepId{2}));
        QCOMPARE(linesOf(desk), QStringList({"we wait"}));
        desk.panel.mark(model::onlyLoop({StepId{5}, StepId{2}}));
        QCOMPARE(linesOf(desk), QStringList({"call first"}));
        desk.panel.mark(model::only(StepId{3}));
        QVERIFY(linesOf(desk).isEmpty());
        QVERIFY(desk.panel.findChild<QLabel*>()->text().contains(QStringLiteral("Shift+F5")));
    }

    void aLineLeadsToItsStep()
    {
        Desk desk(answeredMap());
        Desk::key(Qt::Key_Down);
        if (!desk.chosen.step())
            Desk::key(Qt::Key_Down);
        QCOMPARE(desk.chosen.step(), std::optional(StepId{2}));
        // Who leafs through them goes on doing so.
        QCOMPARE(linesOf(desk).size(), 3);
    }

    void itFollowsTheMap()
    {
        Desk desk;
        QVERIFY(linesOf(desk).isEmpty());
        model::Patch patch;
        patch.loops = answeredMap().loops;
        desk.document.edit(std::move(patch), QStringLiteral("answers"));
        QCOMPARE(linesOf(desk).size(), 3);
        desk.document.undoStack().undo();
        QVERIFY(linesOf(desk).isEmpty());
    }
};

QTEST_MAIN(TestSaid)
#include "tst_said.moc"
