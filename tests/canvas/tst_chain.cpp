// SPDX-License-Identifier: EUPL-1.2
/// The rules of the chain, of walking and of the selection, without a window.
#include "editor/canvas/chain.h"
#include "editor/canvas/chooser.h"
#include "editor/canvas/walk.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/steps.h"

#include <QTest>

using canvas::Direction;
using canvas::Draft;

namespace {

model::StepId step(std::uint32_t number)
{
    return model::StepId{number};
}

model::LinkId link(std::uint32_t number)
{
    return model::LinkId{number};
}

/// 1 → 2 → 3 and 1 → 4: links 1, 2, 3.
model::Map forked()
{
    model::Map map;
    for (const std::uint32_t i : {1U, 2U, 3U, 4U})
        map.steps[step(i)].text = "stap " + std::to_string(i);
    for (const auto& [from, to] : {std::pair{1U, 2U}, {2U, 3U}, {1U, 4U}})
        model::apply(map, model::addLink(map, step(from), step(to)));
    return map;
}

} // namespace

class TestChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAStepWithOneSuccessorComesBetween();
    void afterAStepWithMoreSuccessorsComesAFurtherEffect();
    void aChainGrowsAndCloses();
    void nothingClosesWhereALinkCannotBe();
    void betweenTwoStepsNothingCloses();
    void aCauseEndsTheChain();
    void walkingOn();
    void walkingBack();
    void walkingBesides();
    void arrowsGoToTheNeighbour();
    void theSelectionForgetsWhatIsGone();
    void searchingOptions();
};

void TestChain::afterAStepWithOneSuccessorComesBetween()
{
    const model::Map map = forked();
    const Draft draft = canvas::draftAfter(map, {step(2)});
    QCOMPARE(draft.kind, Draft::Kind::inside);
    QCOMPARE(draft.link, link(2));
}

void TestChain::afterAStepWithMoreSuccessorsComesAFurtherEffect()
{
    const Draft draft = canvas::draftAfter(forked(), {step(1)});
    QCOMPARE(draft.kind, Draft::Kind::effect);
    QCOMPARE(draft.step, step(1));
}

void TestChain::aChainGrowsAndCloses()
{
    model::Map map;
    Draft draft = canvas::looseDraft();
    for (const std::uint32_t i : {1U, 2U, 3U}) {
        QVERIFY(canvas::closableLoop(map, draft).empty());
        model::apply(map, canvas::patchOf(map, draft, "tekst"));
        const auto next = canvas::nextDraft(map, draft, step(i));
        QVERIFY(next);
        draft = *next;
        if (i == 1)
            QVERIFY2(canvas::closableLoop(map, draft).empty(), "a step cannot lead to itself");
        else
            break;
    }
    const std::vector<model::StepId> expected{step(1), step(2)};
    QCOMPARE(canvas::closableLoop(map, draft), expected);
}

void TestChain::nothingClosesWhereALinkCannotBe()
{
    model::Map map = forked();
    model::apply(map, model::addLink(map, step(3), step(1)));
    Draft draft = canvas::effectDraft(step(3));
    draft.chain = {step(1), step(2), step(3)};
    QVERIFY(canvas::closableLoop(map, draft).empty());
}

void TestChain::betweenTwoStepsNothingCloses()
{
    // A chain that would close if it went on from its end.
    Draft open = canvas::effectDraft(step(3));
    open.chain = {step(1), step(3)};
    QCOMPARE(canvas::closableLoop(forked(), open), open.chain);
    Draft draft = canvas::insideDraft(forked(), link(2));
    draft.chain = open.chain;
    QVERIFY(canvas::closableLoop(forked(), draft).empty());
}

void TestChain::aCauseEndsTheChain()
{
    model::Map map = forked();
    const Draft draft = canvas::causeDraft(step(1));
    model::apply(map, canvas::patchOf(map, draft, "oorzaak"));
    QVERIFY(map.links.contains(link(4)) && map.links.at(link(4)).to == step(1));
    QVERIFY(!canvas::nextDraft(map, draft, step(5)));
}

void TestChain::walkingOn()
{
    const model::Map map = forked();
    QCOMPARE(canvas::walked(map, canvas::only(step(1)), Direction::right), canvas::only(link(1)));
    QCOMPARE(canvas::walked(map, canvas::only(link(1)), Direction::right), canvas::only(step(2)));
    QCOMPARE(canvas::walked(map, canvas::only(step(4)), Direction::right), canvas::only(step(4)));
    QCOMPARE(canvas::walked(map, canvas::onlyLoop({step(2), step(3)}), Direction::right), canvas::only(link(2)));
}

void TestChain::walkingBack()
{
    const model::Map map = forked();
    QCOMPARE(canvas::walked(map, canvas::only(link(2)), Direction::left), canvas::only(step(2)));
    QCOMPARE(canvas::walked(map, canvas::only(step(2)), Direction::left), canvas::only(link(1)));
}

void TestChain::walkingBesides()
{
    const model::Map map = forked();
    QCOMPARE(canvas::walked(map, canvas::only(link(1)), Direction::down), canvas::only(link(3)));
    QCOMPARE(canvas::walked(map, canvas::only(link(3)), Direction::down), canvas::only(link(1)));
    QCOMPARE(canvas::walked(map, canvas::only(link(3)), Direction::up), canvas::only(link(1)));
}

void TestChain::arrowsGoToTheNeighbour()
{
    draw::Picture picture;
    picture.steps[step(1)].centre = {0, 0};
    picture.steps[step(2)].centre = {300, 40};
    picture.steps[step(3)].centre = {280, 400};
    picture.steps[step(4)].centre = {0, -200};
    QCOMPARE(canvas::stepTowards(picture, {0, 0}, Direction::right, step(1)), step(2));
    QCOMPARE(canvas::stepTowards(picture, {0, 0}, Direction::down, step(1)), step(3));
    QCOMPARE(canvas::stepTowards(picture, {0, 0}, Direction::up, step(1)), step(4));
    QVERIFY(!canvas::stepTowards(picture, {0, 0}, Direction::left, step(1)));
    QCOMPARE(canvas::stepNear(picture, {250, 380}), step(3));
}

void TestChain::theSelectionForgetsWhatIsGone()
{
    model::Map map = forked();
    canvas::Selection selection{{step(1), step(2)}, {link(1), link(2)}, {}};
    model::apply(map, model::remove(map, {step(2)}));
    QCOMPARE(canvas::within(map, selection), canvas::only(step(1)));
    QVERIFY(canvas::within(map, canvas::onlyLoop({step(1), step(2)})).empty());
    QVERIFY2(canvas::within(map, canvas::onlyLoop({step(1), step(4)})).empty(), "an open loop without a name is none");
}

void TestChain::searchingOptions()
{
    const std::vector<canvas::Option> options{{QStringLiteral("De zaak loopt vast"), {}},
        {QStringLiteral("Coördinatie ontbreekt in de zaak"), {}}, {QStringLiteral("Zaak erbij"), {}}};
    QCOMPARE(canvas::optionsWith(options, QStringLiteral("ZAAK")), (std::vector<std::size_t>{2, 0, 1}));
    QCOMPARE(canvas::optionsWith(options, QStringLiteral("zaak coordin")), std::vector<std::size_t>{1});
    QVERIFY(canvas::optionsWith(options, QStringLiteral("nergens")).empty());
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
