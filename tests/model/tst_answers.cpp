// SPDX-License-Identifier: EUPL-1.2
// What a group says about a pattern, and a first move that grows out of it.
#include "editor/model/edits/answers.h"
#include "editor/model/edits/patterns.h"

#include <QtTest/QTest>

namespace {

model::StepId step(std::uint32_t number)
{
    return model::StepId{number};
}

/// Three steps in a ring, as a pattern.
model::Map ring()
{
    model::Map map;
    for (std::uint32_t i = 1; i <= 3; ++i) {
        map.steps[step(i)].text = "step";
        map.links[model::LinkId{i}].from = step(i);
        map.links[model::LinkId{i}].to = step(i % 3 + 1);
    }
    model::Loop loop;
    loop.id = model::LoopId{7};
    loop.name = "round and round";
    loop.steps = {step(1), step(2), step(3)};
    map.loops.push_back(loop);
    return map;
}

model::Answer answer(const char* text, std::optional<model::StepId> about = {})
{
    return {model::Question::move, text, about, {}};
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreAddedRewordedAndTakenAway()
    {
        model::Map map = ring();
        const model::Map before = map;
        const model::Patch first = model::apply(map, model::addAnswer(map, model::LoopId{7}, answer("one")));
        model::apply(map, model::addAnswer(map, model::LoopId{7}, answer("two", step(2))));
        QCOMPARE(map.loops[0].answers.size(), std::size_t(2));
        QCOMPARE(map.loops[0].answers[1].step, std::optional(step(2)));
        model::apply(map, model::rewordAnswer(map, model::LoopId{7}, 0, "other"));
        QCOMPARE(map.loops[0].answers[0].text, std::string("other"));
        model::apply(map, model::rewordAnswer(map, model::LoopId{7}, 0, ""));
        QCOMPARE(map.loops[0].answers.size(), std::size_t(1));
        QCOMPARE(map.loops[0].answers[0].text, std::string("two"));
        model::apply(map, first);
        QVERIFY(map == before);
    }

    void nothingComesOfNothing()
    {
        const model::Map map = ring();
        QVERIFY(model::addAnswer(map, model::LoopId{7}, answer("")).empty());
        QVERIFY(model::addAnswer(map, model::LoopId{8}, answer("one")).empty());
        QVERIFY(model::rewordAnswer(map, model::LoopId{7}, 0, "one").empty());
        QVERIFY(model::moveFromAnswer(map, model::LoopId{7}, 0).empty());
    }

    void aPatternWithoutANameIsKeptWithItsFirstAnswer()
    {
        model::Map map = ring();
        map.loops.clear();
        const model::Map before = map;
        const std::vector<model::StepId> steps{step(2), step(3), step(1)};
        const model::Patch first = model::apply(map, model::addAnswer(map, steps, answer("one")));
        model::apply(map, model::addAnswer(map, steps, answer("two")));
        QCOMPARE(map.loops.size(), std::size_t(1));
        QCOMPARE(map.loops[0].steps, steps);
        QVERIFY(map.loops[0].name.empty());
        QCOMPARE(map.loops[0].answers.size(), std::size_t(2));
        QVERIFY(model::addAnswer(before, steps, answer("")).empty());
        model::apply(map, model::rewordAnswer(map, map.loops[0].id, 1, ""));
        model::apply(map, first);
        QVERIFY(map == before);
    }

    void anAnswerBecomesAFirstMove()
    {
        model::Map map = ring();
        model::apply(map, model::addAnswer(map, model::LoopId{7}, answer("call", step(2))));
        model::apply(map, model::addAnswer(map, model::LoopId{7}, answer("stop")));
        model::apply(map, model::moveFromAnswer(map, model::LoopId{7}, 0));
        model::apply(map, model::moveFromAnswer(map, model::LoopId{7}, 1));
        QCOMPARE(map.firstMoves.size(), std::size_t(2));
        QCOMPARE(map.firstMoves[0].step, std::optional(step(2)));
        QVERIFY(!map.firstMoves[0].link);
        // About the whole pattern, not about an arrow that nobody chose.
        QCOMPARE(map.firstMoves[1].loop, std::optional(model::LoopId{7}));
        QVERIFY(!map.firstMoves[1].step && !map.firstMoves[1].link);
        QVERIFY(map.firstMoves[0].id != map.firstMoves[1].id);
        model::apply(map, model::removeLoop(map, model::LoopId{7}));
        QVERIFY(!map.firstMoves[1].loop);
        QCOMPARE(map.firstMoves[1].step, std::optional(step(1)));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
