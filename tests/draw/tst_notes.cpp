// SPDX-License-Identifier: EUPL-1.2
/// The note of a first move: beside everything else, and its thread in sight.
#include "editor/draw/note.h"
#include "editor/draw/paintbarrier.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/patterns.h"

#include <QLineF>
#include <QTest>

#include <numbers>
#include <random>

namespace {

draw::Picture pictureOf(const model::Map& map)
{
    draw::StepBoxes boxes;
    return draw::picture(map, draw::lightTheme(), {}, boxes);
}

/// Steps somewhere in the cells of a grid, the first of them in a ring with a name, further links, and first moves on
/// steps, on links and about the ring.
model::Map randomMap(std::mt19937& random)
{
    const auto below = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const auto id = [](int number) { return model::StepId(static_cast<std::uint32_t>(number)); };
    model::Map map;
    const int steps = 4 + below(12);
    const int ring = 3 + below(steps - 3);
    for (int i = 0; i < steps; ++i) {
        model::Step step;
        step.text = "Yes";
        for (int words = below(12); words > 0; --words)
            step.text += " and then";
        step.position = model::Point{i % 4 * (280 + below(90)), i / 4 * (170 + below(80))};
        map.steps[id(i + 1)] = step;
    }
    std::vector<model::StepId> around;
    for (int i = 0; i < ring; ++i) {
        around.push_back(id(i + 1));
        model::apply(map, model::addLink(map, id(i + 1), id((i + 1) % ring + 1)));
    }
    model::apply(map, model::nameLoop(map, around, "round and round"));
    for (int i = below(steps); i > 0; --i)
        model::apply(map, model::addLink(map, id(1 + below(steps)), id(1 + below(steps))));
    const auto add = [&map](auto place) {
        model::apply(map, model::addMove(map, place, "a cup of coffee with the neighbours", 0));
    };
    for (int i = 0; i < 3; ++i) {
        add(id(1 + below(steps)));
        add(std::next(map.links.begin(), below(static_cast<int>(map.links.size())))->first);
    }
    add(map.loops.front().id);
    return map;
}

bool crosses(const QLineF& line, const QRectF& rect)
{
    for (int i = 0; i <= 200; ++i)
        if (rect.contains(line.pointAt(i / 200.0)))
            return true;
    return false;
}

/// A straight line out of the picture that runs behind no box.
bool seesOut(const model::FirstMove& move, const draw::Picture& picture, QPointF anchor)
{
    for (int i = 0; i < 48; ++i) {
        const double angle = 2 * std::numbers::pi * i / 48;
        const QLineF line(anchor, anchor + 2000 * QPointF(std::cos(angle), std::sin(angle)));
        const auto hides = [&](const auto& step) {
            return move.step != step.first && crosses(line, step.second.rect());
        };
        const auto covers = [&](const auto& badge) {
            return move.loop != badge.first && crosses(line, badge.second.rect());
        };
        if (std::ranges::none_of(picture.steps, hides) && std::ranges::none_of(picture.badges, covers))
            return true;
    }
    return false;
}

QString fault(const model::FirstMove& move, const draw::Picture& picture, const draw::NoteShape& note)
{
    const QRectF frame = note.rect();
    const QLineF thread(note.anchor, note.centre);
    const bool free = seesOut(move, picture, note.anchor);
    for (const auto& [id, step] : picture.steps) {
        if (frame.intersects(step.rect().adjusted(-8, -8, 8, 8)))
            return QStringLiteral("lies on step %1").arg(number(id));
        if (free && move.step != id && crosses(thread, step.rect()))
            return QStringLiteral("hangs behind step %1").arg(number(id));
    }
    for (const auto& [id, badge] : picture.badges)
        if (frame.intersects(badge.rect().adjusted(-8, -8, 8, 8)))
            return QStringLiteral("lies on the badge of pattern %1").arg(number(id));
    for (const auto& [id, link] : picture.links)
        if (link.barrier && frame.intersects(draw::barrierRect(link.arc.middle.place)))
            return QStringLiteral("lies on the barrier of link %1").arg(number(id));
    return {};
}

} // namespace

class TestNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void besideEverythingElse()
    {
        std::mt19937 random(20261122);
        for (int i = 0; i < 100; ++i) {
            const model::Map map = randomMap(random);
            const draw::Picture picture = pictureOf(map);
            for (const model::FirstMove& move : map.firstMoves) {
                const auto note = draw::noteOf(map, move.id, picture);
                QVERIFY(note);
                const QString found = fault(move, picture, *note);
                QVERIFY2(found.isEmpty(),
                    qPrintable(QStringLiteral("map %1, move %2 %3").arg(i).arg(number(move.id)).arg(found)));
            }
        }
    }

    /// Where there is room it is near, and nearer to its own arrow than to another.
    void nearItsOwnArrow()
    {
        model::Map map;
        for (std::uint32_t i = 0; i < 6; ++i) {
            const double angle = 2 * std::numbers::pi * i / 6;
            model::Step step;
            step.text = "what happens then";
            step.position =
                model::Point{static_cast<int>(400 * std::cos(angle)), static_cast<int>(300 * std::sin(angle))};
            map.steps[model::StepId{i + 1}] = step;
        }
        for (std::uint32_t i = 0; i < 6; ++i)
            model::apply(map, model::addLink(map, model::StepId{i + 1}, model::StepId{(i + 1) % 6 + 1}));
        for (const auto& [id, link] : map.links)
            model::apply(map, model::addMove(map, id, "a cup of coffee with the neighbours", 0));
        const draw::Picture picture = pictureOf(map);
        for (const model::FirstMove& move : map.firstMoves) {
            const auto note = draw::noteOf(map, move.id, picture);
            const double own = QLineF(note->centre, note->anchor).length();
            QVERIFY2(own < 250, qPrintable(QString::number(own)));
            for (const auto& [id, link] : picture.links)
                QVERIFY(QLineF(note->centre, link.arc.middle.place).length() >= own);
        }
    }
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
