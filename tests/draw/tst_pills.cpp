// SPDX-License-Identifier: EUPL-1.2
/// Initials on the edge of a step: beside what the arrows have to say.
#include "editor/draw/picture.h"
#include "editor/model/edits/links.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

namespace {

constexpr std::uint32_t people = 6;

model::Step stepAt(model::Point place, const std::string& text, std::uint32_t views)
{
    model::Step step;
    step.text = text;
    step.position = place;
    for (std::uint32_t i = 1; i <= views; ++i)
        step.views.push_back({model::PerspectiveId{i}, "", {}});
    return step;
}

model::Map peopled()
{
    model::Map map;
    for (std::uint32_t i = 1; i <= people; ++i)
        map.perspectives.push_back({model::PerspectiveId{i}, std::string(i % 3 + 1, 'W') + " Person", "", true, {}});
    return map;
}

draw::Picture pictureOf(const model::Map& map)
{
    draw::StepBoxes boxes;
    return draw::picture(map, draw::lightTheme(), {}, boxes);
}

/// Steps somewhere in the cells of a grid, and links between any two of them.
model::Map randomMap(std::mt19937& random)
{
    const auto below = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    model::Map map = peopled();
    const int steps = 2 + below(14);
    const int links = below(3 * steps);
    for (int i = 0; i < steps; ++i) {
        std::string text = "Yes";
        for (int words = below(12); words > 0; --words)
            text += " and then";
        const model::Point place{i % 4 * (240 + below(90)), i / 4 * (150 + below(80))};
        map.steps[model::StepId(static_cast<std::uint32_t>(i + 1))] =
            stepAt(place, text, static_cast<std::uint32_t>(below(people + 1)));
    }
    for (int i = 0; i < links; ++i)
        model::apply(map,
            model::addLink(map, model::StepId(static_cast<std::uint32_t>(1 + below(steps))),
                model::StepId(static_cast<std::uint32_t>(1 + below(steps)))));
    for (auto& [id, link] : map.links)
        link.polarity = random() % 3 == 0 ? model::Polarity::plus : model::Polarity::none;
    return map;
}

/// In the middle a step with six pills, and as many arrows to it as there are steps around.
model::Map hub(std::uint32_t around)
{
    model::Map map = peopled();
    map.steps[model::StepId{1}] = stepAt({0, 0}, "All of it comes down on us.", people);
    for (std::uint32_t i = 0; i < around; ++i) {
        const double angle = 2 * std::numbers::pi * i / around;
        const model::Point place{static_cast<int>(900 * std::cos(angle)), static_cast<int>(900 * std::sin(angle))};
        map.steps[model::StepId{i + 2}] = stepAt(place, "A task", 0);
        model::apply(map, model::addLink(map, model::StepId{i + 2}, model::StepId{1}));
    }
    return map;
}

/// What pills cover that they should not; empty when all is well.
QString covered(const draw::Picture& picture)
{
    for (const auto& [id, step] : picture.steps)
        for (std::size_t i = 0; i < step.pills.size(); ++i) {
            const QRectF pill = step.pills[i].rect.adjusted(-1, -1, 1, 1).translated(step.centre);
            for (const auto& [linkId, link] : picture.links)
                if (pill.intersects(link.arc.head.boundingRect()))
                    return QStringLiteral("step %1: the head of link %2").arg(number(id)).arg(number(linkId));
            for (std::size_t k = 0; k < i; ++k)
                if (step.pills[i].rect.intersects(step.pills[k].rect))
                    return QStringLiteral("step %1: pill %2").arg(number(id)).arg(k);
        }
    return {};
}

} // namespace

class TestPills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noHeadIsCovered()
    {
        std::mt19937 random(20261122);
        for (int i = 0; i < 120; ++i) {
            const QString fault = covered(pictureOf(randomMap(random)));
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("map %1, %2").arg(i).arg(fault)));
        }
    }

    void noHeadIsCoveredWhereArrowsThrong()
    {
        for (std::uint32_t around = 0; around < 60; around += 3) {
            const QString fault = covered(pictureOf(hub(around)));
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 arrows, %2").arg(around).arg(fault)));
        }
    }

    void atTheLowerRightWhereNoArrowIs()
    {
        model::Map map = peopled();
        map.steps[model::StepId{1}] = stepAt({0, 0}, "A step that is long enough for two of them.", 2);
        const draw::StepShape step = pictureOf(map).steps.at(model::StepId{1});
        const QRectF box = step.rect();
        QCOMPARE(step.pills[1].rect.right(), box.right() - draw::size::radius);
        QCOMPARE(step.pills[1].rect.center().y(), box.bottom());
        QVERIFY(step.pills[0].rect.right() < step.pills[1].rect.left());
    }

    void whatDoesNotFitBelowStandsAbove()
    {
        model::Map map = peopled();
        map.steps[model::StepId{1}] = stepAt({0, 0}, "Everybody sees this step.", people);
        const draw::Picture picture = pictureOf(map);
        const draw::StepShape& step = picture.steps.at(model::StepId{1});
        const QRectF box = step.rect();
        for (const draw::Pill& pill : step.pills)
            QVERIFY(pill.rect.left() >= box.left() && pill.rect.right() <= box.right());
        QCOMPARE(step.pills[0].rect.center().y(), box.top());
    }

    void arrowsStayWhenPillsAreShown()
    {
        std::mt19937 random(7);
        const model::Map map = randomMap(random);
        draw::StepBoxes boxes;
        draw::Shown shown;
        shown.perspectives = false;
        const draw::Picture bare = draw::picture(map, draw::lightTheme(), shown, boxes);
        const draw::Picture full = pictureOf(map);
        for (const auto& [id, link] : full.links)
            QCOMPARE(link.arc.head, bare.links.at(id).arc.head);
    }

    void allOfThemLieWithinTheBounds()
    {
        const draw::Picture picture = pictureOf(hub(40));
        for (const auto& [id, step] : picture.steps)
            for (const draw::Pill& pill : step.pills)
                QVERIFY(picture.bounds.contains(pill.rect.translated(step.centre)));
    }
};

QTEST_MAIN(TestPills)
#include "tst_pills.moc"
