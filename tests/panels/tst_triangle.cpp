// SPDX-License-Identifier: EUPL-1.2
// Where it rubs: things are put into layers by key, by click and by drag, and questions come only when asked for.
#include "editor/model/edits/layers.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/principles.h"
#include "editor/model/nudges.h"
#include "editor/panels/layerband.h"
#include "editor/panels/triangle.h"
#include "tests/panels/desk.h"

#include <QDropEvent>
#include <QFrame>
#include <QMimeData>
#include <QTextDocumentFragment>

using model::Layer;
using model::LinkId;
using model::LoopId;
using model::MoveId;
using model::Nudge;
using model::PrincipleId;
using model::StepId;

namespace {

model::Map fullMap()
{
    model::Map map = exampleMap();
    model::Principle principle;
    principle.text = "we bellen eerst";
    model::apply(map, model::addPrinciple(map, principle, 0));
    model::apply(map, model::addMove(map, LinkId{1}, "een kop koffie", 0));
    return map;
}

using Desk = PanelDesk<panels::Triangle>;
using Layers = std::vector<Layer>;

QFrame& said(const Desk& desk)
{
    return *desk.panel.findChild<QFrame*>(QStringLiteral("notice"));
}

} // namespace

class TestTriangle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfThingHasLayers()
    {
        model::Map map = fullMap();
        const std::set<model::Layered> all{StepId{1}, LoopId{1}, PrincipleId{1}, MoveId{1}};
        model::apply(map, model::putInto(map, all, Layer::relations));
        model::apply(map, model::putInto(map, all, Layer::goals));
        QCOMPARE(model::layersOf(map, StepId{1}), Layers{Layer::goals});
        for (const model::Layered& thing :
            {model::Layered(LoopId{1}), model::Layered(PrincipleId{1}), model::Layered(MoveId{1})})
            QCOMPARE(model::layersOf(map, thing), (Layers{Layer::goals, Layer::relations}));
        model::apply(map, model::takeOut(map, all, Layer::relations));
        QCOMPARE(model::layersOf(map, LoopId{1}), Layers{Layer::goals});
        model::apply(map, model::takeOut(map, all));
        QVERIFY(map == fullMap());
    }

    /// What people write is never markup, not in a tip either.
    void tipsAreWords()
    {
        model::Map map = fullMap();
        map.loops.front().name = "<b>rond</b>";
        model::apply(map, model::putInto(map, {LoopId{1}}, Layer::rules));
        const Desk desk{map};
        QString tips;
        for (const auto* band : desk.panel.findChildren<panels::LayerBand*>())
            tips += QTextDocumentFragment::fromHtml(band->toolTip()).toPlainText();
        QVERIFY2(tips.contains(QStringLiteral("<b>rond</b>")), qPrintable(tips));
    }

    void keysPutTheSelectedSteps()
    {
        Desk desk{fullMap()};
        desk.panel.mark({{StepId{1}, StepId{3}}, {}, {}});
        Desk::key(Qt::Key_2);
        QCOMPARE(desk.map().steps.at(StepId{1}).layer, std::optional(Layer::rules));
        QCOMPARE(desk.map().steps.at(StepId{3}).layer, std::optional(Layer::rules));
        Desk::key(Qt::Key_3);
        QCOMPARE(desk.map().steps.at(StepId{1}).layer, std::optional(Layer::relations));
        Desk::key(Qt::Key_0);
        QVERIFY(!desk.map().steps.at(StepId{1}).layer);
        desk.document.undoStack().undo();
        QCOMPARE(desk.map().steps.at(StepId{1}).layer, std::optional(Layer::relations));
    }

    void keysPutWhatTheListHolds()
    {
        Desk desk{fullMap()};
        panels::EntryList& list = desk.list("What can lie in the triangle");
        const QStringList expected{QStringLiteral("‘rondje’"), QStringLiteral("‘heen en weer’"),
            QStringLiteral("we bellen eerst"), QStringLiteral("First move: een kop koffie")};
        QCOMPARE(Desk::rows(list), expected);
        list.setFocus();
        list.setCurrentItem(list.topLevelItem(2));
        Desk::key(Qt::Key_1);
        QCOMPARE(desk.map().principles[0].layers, Layers{Layer::goals});
        Desk::key(Qt::Key_3);
        QCOMPARE(desk.map().principles[0].layers, (Layers{Layer::goals, Layer::relations}));
        // Once more takes out again.
        Desk::key(Qt::Key_1);
        QCOMPARE(desk.map().principles[0].layers, Layers{Layer::relations});
        list.setCurrentItem(list.topLevelItem(3));
        Desk::key(Qt::Key_2);
        QCOMPARE(desk.map().firstMoves[0].layers, Layers{Layer::rules});
        list.setCurrentItem(list.topLevelItem(0));
        QCOMPARE(desk.chosen, model::onlyLoop(desk.map().loops[0].steps));
        Desk::key(Qt::Key_3);
        QCOMPARE(desk.map().loops[0].layers, Layers{Layer::relations});
    }

    void aClickOnALayerPuts()
    {
        Desk desk{fullMap()};
        desk.panel.mark(model::onlyLoop(desk.map().loops[1].steps));
        auto& band = desk.button("Rules of the game");
        QTest::mouseClick(&band, Qt::LeftButton);
        QCOMPARE(desk.map().loops[1].layers, Layers{Layer::rules});
        QVERIFY(band.accessibleDescription().contains(QStringLiteral("heen en weer")));
    }

    void aDropPuts()
    {
        Desk desk{fullMap()};
        const std::unique_ptr<QMimeData> parcel(panels::packed({panels::Dragged::Kind::principle, 1}));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.button("Goals and content"), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.button("Goals and content"), &drop);
        QCOMPARE(desk.map().principles[0].layers, Layers{Layer::goals});
    }

    void questionsComeWhenAskedAndGo()
    {
        Desk desk{fullMap()};
        QVERIFY(!said(desk).isVisible());
        desk.document.edit(model::putInto(desk.map(), {LoopId{1}, LoopId{2}}, Layer::relations), QString());
        QVERIFY(!said(desk).isVisible());
        desk.button("Ask us something").click();
        QVERIFY(said(desk).isVisible());
        QVERIFY(said(desk).findChild<QLabel*>()->text().startsWith(QStringLiteral("Much of it lies between people")));
        desk.button("Ask us something").click();
        QVERIFY(said(desk).findChild<QLabel*>()->text().startsWith(QStringLiteral("Everything lies in")));
        desk.button("×").click();
        QVERIFY(!said(desk).isVisible());
    }

    /// They have the room of the list, which comes back by Esc or the same button.
    void guidingQuestionsAreWholeAndGoByEsc()
    {
        Desk desk;
        panels::EntryList& list = desk.list("What can lie in the triangle");
        list.setFocus();
        QAbstractButton& questions = desk.button("Questions");
        questions.click();
        QVERIFY(!list.isVisible() && desk.button("×").isVisible());
        QCOMPARE(QApplication::focusWidget(), &questions);
        Desk::key(Qt::Key_Escape);
        QVERIFY(list.isVisible() && !desk.button("×").isVisible());
        QCOMPARE(QApplication::focusWidget(), &list);
        questions.click();
        questions.click();
        QVERIFY(list.isVisible() && !desk.button("×").isVisible());
        desk.button("Ask us something").click();
        QVERIFY(list.isVisible());
        Desk::key(Qt::Key_Escape);
        QVERIFY(!desk.button("×").isVisible());
        QCOMPARE(QApplication::focusWidget(), &list);
    }

    void guidingQuestionsOfALayer()
    {
        Desk desk{fullMap()};
        QTest::mouseClick(&desk.button("Relations and interplay"), Qt::LeftButton);
        desk.button("Questions").click();
        QVERIFY(said(desk).findChild<QLabel*>()->text().startsWith(QStringLiteral("Relations and interplay\n")));
    }

    void theTwoMechanisms()
    {
        model::Map map = exampleMap();
        QVERIFY(model::nudges(map).empty());
        model::apply(map, model::putInto(map, {LoopId{1}, LoopId{2}}, Layer::rules));
        QCOMPARE(model::nudges(map).front(), (Nudge{Nudge::Kind::oneLayer, Layer::rules}));
        model::apply(map, model::putInto(map, {StepId{1}, StepId{2}, StepId{3}}, Layer::relations));
        QCOMPARE(model::nudges(map).front(), (Nudge{Nudge::Kind::above, Layer::relations}));
        model::apply(map, model::putInto(map, {LoopId{1}, LoopId{2}}, Layer::goals));
        QVERIFY(model::nudges(map).empty());
    }
};

QTEST_MAIN(TestTriangle)
#include "tst_triangle.moc"
