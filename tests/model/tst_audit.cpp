// SPDX-License-Identifier: EUPL-1.2
// Reading along: what would be pointed out, and what would not.
#include "editor/model/audit.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/perspectives.h"
#include "editor/model/edits/steps.h"

#include <QtTest/QTest>

using namespace model;

namespace {

using Sort = Hint::Kind;

/// Steps 1, 2, 3 in a ring that is called "rondje".
Map ring()
{
    Map map;
    for (const char* text : {"een", "twee", "drie"})
        apply(map, addLooseStep(map, text));
    for (unsigned i = 1; i <= 3; ++i)
        apply(map, addLink(map, StepId{i}, StepId{i % 3 + 1}));
    apply(map, nameLoop(map, std::vector{StepId{1}, StepId{2}, StepId{3}}, "rondje"));
    return map;
}

std::vector<Sort> kinds(const Map& map)
{
    std::vector<Sort> found;
    for (const Hint& hint : readAlong(map, findLoops(map)))
        found.push_back(hint.kind);
    return found;
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsOut() { QVERIFY(kinds(ring()).empty()); }

    void aNameUsedTwice()
    {
        Map map = ring();
        apply(map, addLink(map, StepId{2}, StepId{1}));
        apply(map, nameLoop(map, std::vector{StepId{1}, StepId{2}}, "Rondje"));
        QCOMPARE(kinds(map), std::vector{Sort::sameName});
    }

    void aNameAgainstTheSigns()
    {
        Map map = ring();
        map.loops[0].name = "De versterkende dip";
        apply(map, setPolarity(map, {LinkId{1}}, Polarity::minus));
        QVERIFY(kinds(map).empty());
        map.loops[0].name = "Versterkend: de dip";
        QCOMPARE(kinds(map), std::vector{Sort::nameAgainstSigns});
        apply(map, setPolarity(map, {LinkId{2}}, Polarity::minus));
        QVERIFY(kinds(map).empty());
    }

    void openAndOutside()
    {
        Map map = ring();
        apply(map, remove(map, {}, {LinkId{3}}));
        // That the pattern is open says it all about its steps.
        QCOMPARE(kinds(map), std::vector{Sort::openPattern});
        apply(map, addLooseStep(map, "los"));
        QCOMPARE(kinds(map), (std::vector{Sort::openPattern, Sort::stepOutsideLoops}));
    }

    void aLoopWithoutAName()
    {
        Map map = ring();
        apply(map, addLink(map, StepId{3}, StepId{2}));
        const std::vector<Hint> hints = readAlong(map, findLoops(map));
        QCOMPARE(hints.size(), std::size_t(1));
        QCOMPARE(hints[0].kind, Sort::loopWithoutName);
        QCOMPARE(hints[0].cycle, (Cycle{StepId{2}, StepId{3}}));
        // The same for those that were kept without a name; they are not called the same.
        map.loops[0].name.clear();
        Loop second;
        second.id = LoopId{9};
        second.steps = {StepId{2}, StepId{3}};
        map.loops.push_back(second);
        QCOMPARE(kinds(map), (std::vector{Sort::loopWithoutName, Sort::loopWithoutName}));
    }

    void partnersAndPersons()
    {
        Map map = ring();
        map.heading.organisations = {"GGD"};
        map.perspectives = {resident("nl")};
        apply(map, addPerspective(map, "Gemeente", 1));
        map.steps.at(StepId{1}).text = "De inwoner wacht op de gemeente.";
        map.steps.at(StepId{2}).text = "Mevrouw Jansen belt de GGD’er niet, maar de ggd.";
        map.steps.at(StepId{3}).text = "Gemeentelijke regels helpen niet.";
        const std::vector<Hint> hints = readAlong(map, findLoops(map));
        QCOMPARE(hints.size(), std::size_t(3));
        QCOMPARE(hints[0].word, std::string("Gemeente"));
        QCOMPARE(hints[0].step, StepId{1});
        QCOMPARE(hints[1].word, std::string("GGD"));
        QCOMPARE(hints[2].kind, Sort::mentionsPerson);
        QCOMPARE(hints[2].word, std::string("Mevrouw Jansen"));
    }

    void aSearchThatWasCutOffDoesNotGuess()
    {
        Map map = ring();
        map.loops.clear();
        FoundLoops cut;
        cut.complete = false;
        QVERIFY(readAlong(map, cut).empty());
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
