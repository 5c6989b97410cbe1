// SPDX-License-Identifier: EUPL-1.2
// The fewest arrows that break the patterns: all ways beside each other, chosen by key, in step with the map.
#include "editor/panels/fewest.h"
#include "editor/panels/textlist.h"
#include "tests/panels/desk.h"

#include <QCheckBox>

using model::LinkId;
using model::StepId;

namespace {

using Desk = PanelDesk<panels::Fewest>;

panels::TextList& ways(const Desk& desk)
{
    return *desk.panel.findChild<panels::TextList*>();
}

QString said(const Desk& desk)
{
    return desk.panel.findChild<QLabel*>()->text();
}

/// Two rings that share the arrow from `een` to `twee`.
model::Map sharedMap()
{
    model::Map map;
    for (const char* text : {"een", "twee", "drie", "vier"})
        model::apply(map, model::addLooseStep(map, text));
    for (const auto& [from, to] : {std::pair{1U, 2U}, {2U, 3U}, {3U, 1U}, {2U, 4U}, {4U, 1U}})
        model::apply(map, model::addLink(map, StepId{from}, StepId{to}));
    model::apply(map, model::nameLoop(map, std::vector{StepId{1}, StepId{2}, StepId{3}}, "links"));
    model::apply(map, model::nameLoop(map, std::vector{StepId{1}, StepId{2}, StepId{4}}, "rechts"));
    return map;
}

} // namespace

class TestFewest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneArrowThatAllShare()
    {
        Desk desk(sharedMap());
        QTRY_COMPARE(ways(desk).topLevelItemCount(), 1);
        QCOMPARE(said(desk), QStringLiteral("1 arrow(s) can break every pattern with a name."));
        QCOMPARE(ways(desk).topLevelItem(0)->text(0), QStringLiteral("‘een’ → ‘twee’\nin 2 of your 2 patterns"));
        Desk::key(Qt::Key_Down);
        QCOMPARE(desk.chosen.links, std::set{LinkId{1}});
    }

    void equalsBesideEachOther()
    {
        Desk desk;
        // A ring of four and one of two without a common arrow: each of the four with each of the two.
        QTRY_COMPARE(ways(desk).topLevelItemCount(), 8);
        QCOMPARE(said(desk),
            QStringLiteral("2 arrow(s) can break every pattern with a name. "
                           "There are 8 ways, none better than the others."));
        desk.panel.setFocus();
        Desk::key(Qt::Key_End);
        QCOMPARE(desk.chosen.links.size(), std::size_t(2));
    }

    void inStepWithTheMap()
    {
        Desk desk(sharedMap());
        QTRY_COMPARE(ways(desk).topLevelItemCount(), 1);
        desk.document.edit(model::removeLoop(desk.map(), model::LoopId{2}), QString());
        QTRY_COMPARE(ways(desk).topLevelItemCount(), 3);
        // The other loop is there still, though without a name.
        desk.panel.findChild<QCheckBox*>()->click();
        QTRY_COMPARE(ways(desk).topLevelItemCount(), 1);
        QCOMPARE(said(desk), QStringLiteral("1 arrow(s) can break every loop."));
        desk.document.edit(model::remove(desk.map(), {}, {LinkId{1}}), QString());
        QTRY_COMPARE(said(desk), QStringLiteral("There is no loop yet."));
        QCOMPARE(ways(desk).topLevelItemCount(), 0);
    }
};

QTEST_MAIN(TestFewest)
#include "tst_fewest.moc"
