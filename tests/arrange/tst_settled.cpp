// SPDX-License-Identifier: EUPL-1.2
/// What settles with an edit, and what must stay where people saw it.
#include "editor/arrange/settled.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "tests/model/randomedits.h"
#include "tests/model/randommap.h"

#include <QTest>

#include <cmath>
#include <numbers>

using model::LinkId;
using model::Map;
using model::Patch;
using model::Point;
using model::StepId;

namespace {

/// Adds a ring of `count` steps around `centre`, without places where there is no centre.
void addRing(Map& map, int count, std::optional<Point> centre)
{
    const std::uint32_t first = model::number(model::nextStep(map));
    for (int i = 0; i < count; ++i) {
        model::Step step;
        step.text = "stap " + std::to_string(i + 1);
        if (centre)
            step.position = Point{centre->x + static_cast<int>(400 * std::sin(2 * std::numbers::pi * i / count)),
                centre->y - static_cast<int>(300 * std::cos(2 * std::numbers::pi * i / count))};
        map.steps[StepId{first + static_cast<std::uint32_t>(i)}] = step;
    }
    for (int i = 0; i < count; ++i)
        model::apply(map,
            model::addLink(map, StepId{first + static_cast<std::uint32_t>(i)},
                StepId{first + static_cast<std::uint32_t>((i + 1) % count)}));
}

/// Two rings far from each other: steps 1 to 5, and 6 to 9.
Map twoRings()
{
    Map map;
    addRing(map, 5, Point{0, 0});
    addRing(map, 4, Point{3000, 0});
    return map;
}

bool everyStepHasAPlace(const Map& map)
{
    return std::ranges::all_of(map.steps, [](const auto& entry) { return entry.second.position.has_value(); });
}

} // namespace

class TestSettled : public QObject {
    Q_OBJECT

    draw::StepBoxes m_boxes;

    Map after(const Map& map, const Patch& patch) { return model::with(map, arrange::settled(map, patch, m_boxes)); }

    static void secondRingStayed(const Map& before, const Map& now)
    {
        for (std::uint32_t id = 6; id <= 9; ++id)
            QVERIFY(now.steps.at(StepId{id}).position == before.steps.at(StepId{id}).position);
    }

private Q_SLOTS:
    void aNewStepGetsAPlace_data()
    {
        const Map map = twoRings();
        QTest::addColumn<Patch>("patch");
        QTest::newRow("effect") << model::addEffect(map, StepId{2}, "nieuw");
        QTest::newRow("cause") << model::addCause(map, StepId{2}, "nieuw");
        QTest::newRow("inserted") << model::insertStep(map, LinkId{1}, "nieuw");
        QTest::newRow("loose") << model::addLooseStep(map, "nieuw");
    }

    void aNewStepGetsAPlace()
    {
        QFETCH(Patch, patch);
        const Map map = twoRings();
        const StepId added = model::nextStep(map);
        const Map now = after(map, patch);
        QVERIFY(now.steps.at(added).position);
        QCOMPARE(now.steps.at(added).text, std::string("nieuw"));
        QVERIFY(!now.steps.at(added).pinned);
        secondRingStayed(map, now);
    }

    void aPointedPlaceIsKept()
    {
        const Map map = twoRings();
        const Map now = after(map, model::addLooseStep(map, "nieuw", Point{0, 1500}));
        QVERIFY(now.steps.at(model::nextStep(map)).position);
        secondRingStayed(map, now);
    }

    void otherComponentsStay_data()
    {
        const Map map = twoRings();
        QTest::addColumn<Patch>("patch");
        QTest::newRow("text") << model::setText(map, StepId{2}, std::string(400, 'x') + " langer dan eerst");
        QTest::newRow("link") << model::addLink(map, StepId{1}, StepId{3});
        QTest::newRow("unlinked") << model::remove(map, {}, {LinkId{1}});
        QTest::newRow("removed") << model::remove(map, {StepId{3}});
        QTest::newRow("gap closed") << model::removeAndClose(map, StepId{3});
        QTest::newRow("dragged") << model::place(map, {{StepId{2}, Point{100, 900}}});
        const std::vector loop{StepId{1}, StepId{2}, StepId{3}, StepId{4}, StepId{5}};
        QTest::newRow("named") << model::nameLoop(map, loop, "Naam");
    }

    void otherComponentsStay()
    {
        QFETCH(Patch, patch);
        const Map map = twoRings();
        const Map now = after(map, patch);
        QVERIFY(everyStepHasAPlace(now));
        secondRingStayed(map, now);
    }

    /// What cannot be seen in boxes and arrows moves nothing.
    void unseenEditsMoveNothing()
    {
        const Map map = twoRings();
        Patch note;
        note.steps[StepId{1}] = map.steps.at(StepId{1});
        note.steps[StepId{1}]->note = "terzijde";
        Patch title;
        title.heading.emplace().title = "Titel";
        for (const Patch& patch : {note, title, model::setPolarity(map, {LinkId{2}}, model::Polarity::minus),
                 model::toggleDelay(map, {LinkId{2}})})
            QVERIFY(arrange::settled(map, patch, m_boxes) == patch);
    }

    void whatAPersonDraggedStaysThere()
    {
        const Map map = twoRings();
        const Map now = after(map, model::place(map, {{StepId{2}, Point{110, 120}}}));
        QVERIFY(now.steps.at(StepId{2}).position == Point({110, 120}));
        QVERIFY(now.steps.at(StepId{2}).pinned);
    }

    void theFirstStepAndTheFirstRing()
    {
        const Map empty;
        const Map one = after(empty, model::addLooseStep(empty, "eerste"));
        QVERIFY(everyStepHasAPlace(one));
        Map unplaced;
        addRing(unplaced, 6, std::nullopt);
        const Map now = after(unplaced, model::setText(unplaced, StepId{1}, "anders"));
        QVERIFY(everyStepHasAPlace(now));
        QVERIFY(after(one, model::remove(one, {StepId{1}})).steps.empty());
    }

    /// A file may say that a step is pinned without saying where.
    void aPinWithoutAPlace()
    {
        Map map = twoRings();
        map.steps.at(StepId{3}).position.reset();
        map.steps.at(StepId{3}).pinned = true;
        QVERIFY(everyStepHasAPlace(after(map, model::addEffect(map, StepId{2}, "nieuw"))));
        QVERIFY(everyStepHasAPlace(arrange::placed(map, m_boxes)));
        QVERIFY(everyStepHasAPlace(arrange::inRings(map, m_boxes)));
    }

    void placingKeepsWhatHasAPlace()
    {
        Map map = twoRings();
        map.steps.at(StepId{3}).position.reset();
        const Map now = arrange::placed(map, m_boxes);
        QVERIFY(everyStepHasAPlace(now));
        secondRingStayed(map, now);
    }

    void plainRingsKeepPins()
    {
        Map map = twoRings();
        map.steps.at(StepId{3}).pinned = true;
        const Map pinned = arrange::inRings(map, m_boxes);
        QVERIFY(pinned.steps.at(StepId{3}) == map.steps.at(StepId{3}));
        map.steps.at(StepId{8}).position.reset();
        const Map placed = arrange::inRings(map, m_boxes, arrange::Keep::placed);
        QVERIFY(everyStepHasAPlace(placed));
        for (const auto& [id, step] : map.steps)
            if (step.position)
                QVERIFY(placed.steps.at(id) == step);
    }

    /// Edit after edit: every step has a place, and only a person moves a pinned step.
    void randomEdits()
    {
        for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
            std::mt19937 random(seed);
            Map map = arrange::inRings(model::randomMap(random, 10, 14), m_boxes);
            for (int i = 0; i < 30; ++i) {
                const Patch patch = model::randomEdit(random, map);
                const Map wanted = model::with(map, patch);
                const Patch whole = arrange::settled(map, patch, m_boxes);
                const Map now = model::with(map, whole);
                QVERIFY(everyStepHasAPlace(now) || model::reduced(map, patch).empty());
                for (const auto& [id, step] : wanted.steps) {
                    if (step.pinned)
                        QVERIFY(now.steps.at(id).position == step.position || !step.position);
                    QCOMPARE(now.steps.at(id).text, step.text);
                }
                QVERIFY(now.links == wanted.links);
                QVERIFY(now.loops == wanted.loops);
                // Undone in one go.
                Map undone = now;
                Map done = map;
                model::apply(undone, model::apply(done, whole));
                QVERIFY(undone == map);
                map = now;
            }
        }
    }
};

QTEST_MAIN(TestSettled)
#include "tst_settled.moc"
