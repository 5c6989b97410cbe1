// SPDX-License-Identifier: EUPL-1.2
// First moves by keys: where one could be, what it is, who begins, and which is chosen.
#include "editor/model/edits/answers.h"
#include "editor/model/edits/moves.h"
#include "editor/model/find.h"
#include "editor/panels/firstmoves.h"
#include "tests/panels/desk.h"

using model::LinkId;
using model::MoveId;
using model::StepId;

namespace {

using Desk = PanelDesk<panels::FirstMoves>;

bool says(const Desk& desk, const QString& words)
{
    for (const QLabel* label : desk.panel.findChildren<QLabel*>())
        if (!label->isHidden() && label->text() == words)
            return true;
    return false;
}

model::Map movedMap()
{
    model::Map map = exampleMap();
    model::apply(map, model::addMove(map, LinkId{1}, "koffie", 0));
    model::apply(map, model::addMove(map, StepId{3}, "bellen", 1));
    return map;
}

} // namespace

class TestFirstMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inHowManyPatternsAnArrowLies()
    {
        Desk desk;
        QVERIFY(says(desk, QStringLiteral("Choose an arrow or a step: where could something small be?")));
        desk.panel.mark(model::only(LinkId{1}));
        QVERIFY(says(desk, QStringLiteral("This arrow is in 1 of your 2 patterns. Could something small be here?")));
        desk.panel.mark(model::only(StepId{2}));
        QVERIFY(says(desk, QStringLiteral("This step is in 2 of your 2 patterns. Could something small be here?")));
        desk.document.edit(model::removeLoop(desk.map(), model::LoopId{2}), QString());
        QVERIFY(says(desk, QStringLiteral("Anywhere can be a beginning. Where is the most energy?")));
    }

    void whatWasSaidAtTheQuestionsIsTakenOver()
    {
        model::Map map = movedMap();
        const auto say = [&map](const char* text, model::Question question, std::optional<StepId> step) {
            model::Answer answer;
            answer.question = question;
            answer.text = text;
            answer.step = step;
            model::apply(map, model::addAnswer(map, map.loops.front().id, answer));
        };
        say("dat herken ik", model::Question::recognise, {});
        say("koffie", model::Question::move, {});
        say("samen lunchen", model::Question::move, {});
        say("eerder bellen", model::Question::move, StepId{2});
        Desk desk{map};
        QAbstractButton& takeOver = desk.button("Take over what was said (2)");
        QVERIFY(!takeOver.isHidden());
        takeOver.click();
        QCOMPARE(desk.map().firstMoves.size(), std::size_t{4});
        QCOMPARE(desk.map().firstMoves[2].text, std::string("samen lunchen"));
        QCOMPARE(desk.map().firstMoves[2].loop, std::optional(map.loops.front().id));
        QCOMPARE(desk.map().firstMoves[3].step, std::optional(StepId{2}));
        QVERIFY(!desk.map().firstMoves[3].chosen);
        QVERIFY(takeOver.isHidden());
        desk.document.undoStack().undo();
        QCOMPARE(desk.map(), map);
        QVERIFY(!takeOver.isHidden());
    }

    void whatIsTickedIsWhatIsSpokenOf()
    {
        Desk desk{movedMap()};
        panels::EntryList& list = desk.list("First moves");
        list.setCurrent(1);
        list.topLevelItem(1)->setCheckState(0, Qt::Checked);
        QVERIFY(desk.map().firstMoves[1].chosen);
        QCOMPARE(list.current(), std::optional<std::uint32_t>(2));
    }

    void writtenOnTheSelectedArrow()
    {
        Desk desk;
        panels::EntryList& list = desk.list("First moves");
        list.setFocus();
        // Without a place there is nothing to write on.
        Desk::key(Qt::Key_Return);
        QVERIFY(!list.beingWritten());
        desk.panel.mark(model::only(LinkId{2}));
        Desk::key(Qt::Key_Return);
        Desk::type("een kop koffie");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().firstMoves.size(), std::size_t(1));
        QCOMPARE(desk.map().firstMoves[0].link, std::optional(LinkId{2}));
        QCOMPARE(desk.map().firstMoves[0].text, std::string("een kop koffie"));
        Desk::key(Qt::Key_Space);
        QVERIFY(desk.map().firstMoves[0].chosen);
        Desk::key(Qt::Key_Delete);
        QVERIFY(desk.map().firstMoves.empty());
        desk.document.undoStack().undo();
        QVERIFY(desk.map().firstMoves[0].chosen);
    }

    /// What looks like a field to write in takes words at once, by a click and by typing.
    void wordsBeginALine()
    {
        Desk desk;
        QAbstractButton& place = desk.button("First choose a place");
        QVERIFY(!place.isEnabled());
        panels::EntryList& list = desk.list("First moves");
        list.setFocus();
        Desk::type("nergens");
        QVERIFY(desk.map().firstMoves.empty() && !list.beingWritten());
        desk.panel.mark(model::only(LinkId{2}));
        QVERIFY(place.isEnabled() && place.text() == QStringLiteral("Add here…"));
        QVERIFY(place.cursor().shape() == Qt::IBeamCursor);
        Desk::type("een kop koffie");
        QVERIFY(place.isHidden());
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().firstMoves[0].text, std::string("een kop koffie"));
        Desk::key(Qt::Key_Escape);
        QVERIFY(!place.isHidden());
        QTest::mouseClick(&place, Qt::LeftButton);
        QVERIFY(place.isHidden());
        Desk::type("bellen");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().firstMoves[1].text, std::string("bellen"));
    }

    /// Nobody has chosen a line yet: words do not write over the first one.
    void wordsDoNotReplaceALineThatNobodyChose()
    {
        Desk desk{movedMap()};
        desk.panel.mark(model::only(StepId{1}));
        panels::EntryList& list = desk.list("First moves");
        list.clearSelection();
        list.setFocus();
        Desk::type("wandelen");
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.map().firstMoves.size(), std::size_t(3));
        QCOMPARE(desk.map().firstMoves[0].text, std::string("koffie"));
    }

    /// With a pattern selected a first move is about all of it, and comes back with it.
    void writtenAboutAWholePattern()
    {
        Desk desk;
        const std::vector<StepId> loop{StepId{1}, StepId{2}, StepId{3}, StepId{4}};
        desk.panel.mark(model::onlyLoop(loop));
        panels::EntryList& list = desk.list("First moves");
        list.setFocus();
        Desk::key(Qt::Key_Return);
        Desk::type("het hardop zeggen");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().firstMoves.size(), std::size_t(1));
        QCOMPARE(desk.map().firstMoves[0].loop, std::optional(model::LoopId{1}));
        desk.panel.mark(model::only(StepId{1}));
        list.setCurrent(1);
        desk.panel.mark({});
        list.setCurrentItem(nullptr);
        list.setCurrent(1);
        QCOMPARE(desk.chosen, model::onlyLoop(loop));
    }

    void whoWhenAndHowWeNotice()
    {
        Desk desk{movedMap()};
        panels::EntryList& list = desk.list("First moves");
        list.setFocus();
        list.setCurrent(2);
        panels::EntryList& lines = desk.list("About this first move");
        const char* said[] = {"wie voorzit", "maandag", "het is stil"};
        for (std::uint32_t i = 0; i < 3; ++i) {
            lines.setFocus();
            lines.setCurrent(i);
            Desk::type(said[i]);
            Desk::key(Qt::Key_Return);
        }
        QCOMPARE(desk.map().firstMoves[1].who, std::string("wie voorzit"));
        QCOMPARE(desk.map().firstMoves[1].when, std::string("maandag"));
        QCOMPARE(desk.map().firstMoves[1].sign, std::string("het is stil"));
        QCOMPARE(Desk::rows(lines)[1], QStringLiteral("When: maandag"));
        desk.button("Relations").click();
        QCOMPARE(desk.map().firstMoves[1].layers, std::vector{model::Layer::relations});
    }

    /// Others are there already: a new one sits on what was selected when its field was opened, all the same.
    void eachSitsWhereOnePointed()
    {
        Desk desk{movedMap()};
        panels::EntryList& list = desk.list("First moves");
        desk.panel.mark(model::only(LinkId{3}));
        QTest::mouseClick(&desk.button("Add here…"), Qt::LeftButton);
        Desk::type("fluiten");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().firstMoves.back().link, std::optional(LinkId{3}));
        // By keys, from a list that shows another one.
        desk.panel.mark(model::only(StepId{4}));
        list.setFocus();
        Desk::key(Qt::Key_Return);
        Desk::type("zwaaien");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        const auto added = [&](const char* text) {
            const auto& all = desk.map().firstMoves;
            const auto found = std::ranges::find(all, std::string(text), &model::FirstMove::text);
            return found == all.end() ? model::FirstMove() : *found;
        };
        QCOMPARE(added("zwaaien").step, std::optional(StepId{4}));
        desk.panel.mark(model::onlyLoop({StepId{2}, StepId{5}}));
        desk.button("Add here…").click();
        Desk::type("hardop");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(added("hardop").loop, std::optional(model::LoopId{2}));
        // And kept by going elsewhere on the map.
        desk.panel.mark(model::only(LinkId{4}));
        desk.button("Add here…").click();
        Desk::type("stil");
        desk.panel.mark(model::only(LinkId{1}));
        QApplication::focusWidget()->clearFocus();
        QCOMPARE(added("stil").link, std::optional(LinkId{4}));
    }

    /// Who gives up is where they were.
    void givingUpChoosesNothing()
    {
        Desk desk{movedMap()};
        desk.panel.mark(model::only(LinkId{3}));
        desk.chosen = {};
        QTest::mouseClick(&desk.button("Add here…"), Qt::LeftButton);
        Desk::key(Qt::Key_Escape);
        QVERIFY(desk.chosen.empty());
        QVERIFY(!desk.list("First moves").current());
        QVERIFY(!desk.list("About this first move").isVisible());
    }

    /// Its fields are not about an arrow that another one was chosen for.
    void anotherPlaceFoldsTheOldOneAway()
    {
        Desk desk{movedMap()};
        panels::EntryList& list = desk.list("First moves");
        panels::EntryList& lines = desk.list("About this first move");
        list.setFocus();
        list.setCurrent(1);
        QVERIFY(lines.isVisible());
        desk.panel.mark(model::only(LinkId{3}));
        QVERIFY(!list.current());
        QVERIFY(!lines.isVisible());
        desk.panel.mark(model::only(StepId{3}));
        QCOMPARE(list.current(), std::optional<std::uint32_t>(2));
        QVERIFY(lines.isVisible());
        desk.panel.mark({});
        QVERIFY(!list.current());
        QVERIFY(!lines.isVisible());
    }

    /// Typing on a chosen line is a new one; only F2 and a double click change what was agreed.
    void typingNeverReplacesALine()
    {
        Desk desk{movedMap()};
        panels::EntryList& list = desk.list("First moves");
        list.setFocus();
        list.setCurrent(2);
        Desk::type("zwaaien");
        Desk::key(Qt::Key_Return);
        Desk::key(Qt::Key_Escape);
        QCOMPARE(desk.map().firstMoves.size(), std::size_t(3));
        QCOMPARE(desk.map().firstMoves[1].text, std::string("bellen"));
        QCOMPARE(desk.map().firstMoves[2].text, std::string("zwaaien"));
        QCOMPARE(desk.map().firstMoves[2].step, std::optional(StepId{3}));
    }

    void tabGoesOnToTheNextAnswer()
    {
        Desk desk{movedMap()};
        desk.list("First moves").setFocus();
        desk.list("First moves").setCurrent(2);
        panels::EntryList& lines = desk.list("About this first move");
        lines.setFocus();
        lines.setCurrent(0);
        Desk::type("wie voorzit");
        Desk::key(Qt::Key_Tab);
        Desk::type("maandag");
        Desk::key(Qt::Key_Tab);
        Desk::type("het is stil");
        Desk::key(Qt::Key_Tab);
        QCOMPARE(desk.map().firstMoves[1].who, std::string("wie voorzit"));
        QCOMPARE(desk.map().firstMoves[1].when, std::string("maandag"));
        QCOMPARE(desk.map().firstMoves[1].sign, std::string("het is stil"));
    }

    void theMapAndTheListAreInStep()
    {
        Desk desk{movedMap()};
        std::optional<MoveId> shown;
        connect(&desk.panel, &panels::FirstMoves::shown, [&](std::optional<MoveId> move) { shown = move; });
        panels::EntryList& list = desk.list("First moves");
        list.setFocus();
        list.setCurrent(1);
        QCOMPARE(desk.chosen, model::only(LinkId{1}));
        QVERIFY(desk.button("Add here…").isEnabled());
        QCOMPARE(shown, std::optional(MoveId{1}));
        QVERIFY(says(desk, QStringLiteral("What would change then? And what perhaps, without our meaning it?")));
        desk.panel.mark(model::only(StepId{3}));
        QCOMPARE(list.current(), std::optional<std::uint32_t>(2));
        QCOMPARE(shown, std::optional(MoveId{2}));
        desk.panel.mark(model::only(StepId{1}));
        QVERIFY(!shown);
        desk.panel.mark(model::only(StepId{3}));
        desk.panel.hide();
        QVERIFY(!shown);
    }

    void orderedByKeys()
    {
        Desk desk{movedMap()};
        desk.list("First moves").setFocus();
        desk.list("First moves").setCurrent(2);
        Desk::key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.map().firstMoves[0].id, MoveId{2});
    }
};

QTEST_MAIN(TestFirstMoves)
#include "tst_firstmoves.moc"
