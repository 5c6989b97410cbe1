// SPDX-License-Identifier: EUPL-1.2
/// The picture of a map, and what of it arrives on screen and paper.
#include "editor/draw/badge.h"
#include "editor/draw/font.h"
#include "editor/draw/paintmap.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/moves.h"
#include "editor/model/edits/steps.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

model::StepId step(std::uint32_t number)
{
    return model::StepId{number};
}

model::LinkId link(std::uint32_t number)
{
    return model::LinkId{number};
}

/// A ring of steps, clockwise from the top, with a name.
model::Map ring(std::uint32_t count, bool clockwise = true)
{
    model::Map map;
    model::Loop loop;
    loop.id = model::LoopId{1};
    loop.name = "Een rondje";
    for (std::uint32_t i = 1; i <= count; ++i) {
        const double angle = 2 * std::numbers::pi * (i - 1) / count * (clockwise ? 1 : -1);
        model::Step added;
        added.text = "Er gebeurt iets, stap " + std::to_string(i);
        added.position = model::Point{static_cast<int>(std::lround(400 * std::sin(angle))),
            static_cast<int>(std::lround(-300 * std::cos(angle)))};
        map.steps[step(i)] = added;
        loop.steps.push_back(step(i));
    }
    for (std::uint32_t i = 1; i <= count; ++i)
        model::apply(map, model::addLink(map, step(i), step(i % count + 1)));
    map.loops.push_back(loop);
    return map;
}

draw::Picture pictureOf(const model::Map& map, const draw::Shown& shown = {})
{
    draw::StepBoxes boxes;
    return draw::picture(map, draw::lightTheme(), shown, boxes);
}

QImage painted(const draw::Picture& picture)
{
    QImage image(picture.bounds.size().toSize() * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(2, 2);
    painter.translate(-picture.bounds.topLeft());
    draw::paintMap(painter, picture, draw::lightTheme());
    return image;
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour.rgb())
                return true;
    return false;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRingIsDrawnWhole();
    void linksReachFromBoxToBoxWithAGap();
    void theBadgeTurnsTheLoopsWay();
    void theLetterStandsOnlyWhereSignsAre();
    void aLinkHasTheColourOfItsShortestLoop();
    void theFifthLoopHasAnotherLine();
    void aColourStaysWhenAnotherGoes();
    void textColoursCanBeRead();
    void stepsWithoutPlaceAreLeftOut();
    void shownPartsOnly();
    void everythingLiesWithinTheBounds();
    void paintingShowsTextLinesAndColours();
    void farLinksKeepTheirCurves();
    void nothingChangedNothingBends();
    void firstMovesAreMarkedWhereTheySit();
};

void TestPicture::aRingIsDrawnWhole()
{
    const draw::Picture picture = pictureOf(ring(6));
    QCOMPARE(picture.steps.size(), std::size_t{6});
    QCOMPARE(picture.links.size(), std::size_t{6});
    QCOMPARE(picture.badges.size(), std::size_t{1});
    QVERIFY(picture.steps.at(step(1)).start);
    QVERIFY(!picture.steps.at(step(2)).start);
    QVERIFY(picture.badges.begin()->second.rect().contains(QPointF(0, 0)));
    QCOMPARE(picture.badges.begin()->second.name.lines.front().text, u"\u2018Een rondje\u2019"_s);
}

void TestPicture::linksReachFromBoxToBoxWithAGap()
{
    const draw::Picture picture = pictureOf(ring(6));
    for (const auto& [id, shape] : picture.links) {
        const QRectF from = picture.steps.at(shape.from).rect();
        const QRectF to = picture.steps.at(shape.to).rect();
        const QPointF start = shape.arc.line.elementAt(0);
        const QPointF tip = shape.arc.head.first();
        QVERIFY(!from.contains(start) && from.adjusted(-8, -8, 8, 8).contains(start));
        QVERIFY(!to.contains(tip) && to.adjusted(-8, -8, 8, 8).contains(tip));
    }
}

void TestPicture::theBadgeTurnsTheLoopsWay()
{
    QVERIFY(pictureOf(ring(5)).badges.begin()->second.clockwise);
    QVERIFY(!pictureOf(ring(5, false)).badges.begin()->second.clockwise);
}

void TestPicture::theLetterStandsOnlyWhereSignsAre()
{
    model::Map map = ring(4);
    QVERIFY(pictureOf(map).badges.begin()->second.letter.lines.empty());
    map.links[link(1)].polarity = model::Polarity::minus;
    QCOMPARE(pictureOf(map).badges.begin()->second.letter.lines.front().text, u"B"_s);
    map.links[link(2)].polarity = model::Polarity::minus;
    QCOMPARE(pictureOf(map).badges.begin()->second.letter.lines.front().text, u"R"_s);
}

void TestPicture::aLinkHasTheColourOfItsShortestLoop()
{
    model::Map map = ring(6);
    model::apply(map, model::addLink(map, step(3), step(1)));
    model::apply(map, model::addLink(map, step(2), step(5)));
    model::Loop shorter;
    shorter.id = model::LoopId{2};
    shorter.steps = {step(1), step(2), step(3)};
    map.loops.push_back(shorter);
    const draw::Theme theme = draw::lightTheme();
    const draw::Picture picture = pictureOf(map);
    QCOMPARE(picture.links.at(link(1)).colour, theme.loops[1]);
    QCOMPARE(picture.links.at(link(4)).colour, theme.loops[0]);
    QCOMPARE(picture.links.at(link(8)).colour, theme.link);
    map.loops[1].colour = "#123456";
    QCOMPARE(pictureOf(map).links.at(link(1)).colour, QColor(0x123456));
}

void TestPicture::theFifthLoopHasAnotherLine()
{
    model::Map map;
    map.loops.resize(5);
    const draw::LoopLook first = draw::loopLook(map, 0, draw::lightTheme());
    const draw::LoopLook fifth = draw::loopLook(map, 4, draw::lightTheme());
    QCOMPARE(first.line, fifth.line);
    QVERIFY(first.pen != fifth.pen);
}

/// What a group calls "the orange one" stays orange when the blue one goes or changes places in the list; who comes
/// after it gets a colour that nobody has.
void TestPicture::aColourStaysWhenAnotherGoes()
{
    const draw::Theme theme = draw::lightTheme();
    model::Map map;
    for (const std::uint32_t id : {1, 2, 3}) {
        map.loops.emplace_back().id = model::LoopId{id};
        map.perspectives.emplace_back().id = model::PerspectiveId{id};
    }
    const auto lines = [&] {
        std::map<model::LoopId, QRgb> found;
        for (std::size_t i = 0; i < map.loops.size(); ++i)
            found[map.loops[i].id] = draw::loopLook(map, i, theme).line.rgb();
        return found;
    };
    const auto before = lines();
    const QColor third = draw::perspectiveFill(map, model::PerspectiveId{3}, theme);
    map.loops.erase(map.loops.begin());
    map.perspectives.erase(map.perspectives.begin());
    std::ranges::reverse(map.loops);
    for (const auto& [id, line] : lines())
        QCOMPARE(line, before.at(id));
    QCOMPARE(draw::perspectiveFill(map, model::PerspectiveId{3}, theme), third);
    for (const std::uint32_t id : {4, 5})
        map.loops.emplace_back().id = model::LoopId{id};
    std::set<QRgb> all;
    for (const auto& [id, line] : lines())
        all.insert(line);
    QCOMPARE(all.size(), std::size_t(4));
}

void TestPicture::textColoursCanBeRead()
{
    for (const draw::Theme& theme : {draw::lightTheme(), draw::greyTheme()}) {
        model::Map map;
        map.loops.resize(static_cast<std::size_t>(theme.loops.size()));
        for (std::size_t i = 0; i < map.loops.size(); ++i)
            QVERIFY(draw::contrast(draw::loopLook(map, i, theme).text, theme.paper) >= 4.5);
        for (const QColor& fill : theme.fills)
            QVERIFY(draw::contrast(Qt::black, fill) >= 4.5);
        QVERIFY(draw::contrast(theme.quiet, theme.paper) >= 4.5);
        QVERIFY(draw::contrast(theme.ink, theme.box) >= 7);
    }
    QCOMPARE(draw::contrast(Qt::black, Qt::white), 21.0);
}

void TestPicture::stepsWithoutPlaceAreLeftOut()
{
    model::Map map = ring(4);
    map.steps[step(2)].position.reset();
    const draw::Picture picture = pictureOf(map);
    QCOMPARE(picture.steps.size(), std::size_t{3});
    QCOMPARE(picture.links.size(), std::size_t{2});
    QVERIFY(picture.badges.empty());
    QVERIFY(pictureOf({}).bounds.isEmpty());
}

void TestPicture::shownPartsOnly()
{
    model::Map map = ring(4);
    map.perspectives = {{model::PerspectiveId{1}, "Inwoner", "", true, {}}};
    map.steps[step(1)].views = {{model::PerspectiveId{1}, "", {}}};
    map.steps[step(1)].layer = model::Layer::rules;
    map.principles.push_back({});
    map.principles.front().id = model::PrincipleId{1};
    map.loops.front().principles = {model::PrincipleId{1}};
    map.loops.front().layers = {model::Layer::goals};
    const draw::Picture all = pictureOf(map, {true, true, true, true, true});
    QCOMPARE(all.steps.at(step(1)).pills.front().initials.lines.front().text, u"IN"_s);
    QVERIFY(all.steps.at(step(1)).layer);
    QCOMPARE(all.badges.begin()->second.principles.size(), std::size_t{1});
    const draw::Picture none = pictureOf(map, {false, false, false, false, false});
    QVERIFY(none.steps.at(step(1)).pills.empty());
    QVERIFY(!none.steps.at(step(1)).layer);
    QVERIFY(none.badges.begin()->second.principles.empty());
    QVERIFY(none.badges.begin()->second.layers.empty());
    QVERIFY(none.badges.begin()->second.size.height() < all.badges.begin()->second.size.height());
}

void TestPicture::everythingLiesWithinTheBounds()
{
    const draw::Picture picture = pictureOf(ring(7));
    for (const auto& [id, shape] : picture.steps)
        QVERIFY(picture.bounds.contains(shape.rect()));
    for (const auto& [id, shape] : picture.links)
        QVERIFY(picture.bounds.contains(shape.arc.line.boundingRect()));
    for (const auto& [id, shape] : picture.badges)
        QVERIFY(picture.bounds.contains(shape.rect()));
}

void TestPicture::paintingShowsTextLinesAndColours()
{
    const draw::Theme theme = draw::lightTheme();
    model::Map map = ring(5);
    QVERIFY(hasColour(painted(pictureOf(map)), theme.loops[0]));
    map.loops.clear();
    const QImage grey = painted(pictureOf(map));
    QVERIFY(!hasColour(grey, theme.loops[0]));
    QVERIFY(hasColour(grey, theme.link));
    for (auto& [id, added] : map.steps)
        added.text.clear();
    QVERIFY(grey != painted(pictureOf(map)));
}

/// 12 × 12 steps, each linked to its right neighbour and down: more than are bent together.
void TestPicture::farLinksKeepTheirCurves()
{
    model::Map map;
    for (std::uint32_t i = 0; i < 144; ++i) {
        model::Step added;
        added.text = "stap";
        added.position = model::Point{static_cast<int>(i % 12) * 220, static_cast<int>(i / 12) * 160};
        map.steps[step(i + 1)] = added;
    }
    std::uint32_t number = 1;
    for (std::uint32_t i = 0; i < 144; ++i) {
        model::Link right;
        right.from = step(i + 1);
        right.to = step(i + 2);
        if (i % 12 != 11)
            map.links[link(number++)] = right;
        right.to = step(i + 13);
        if (i < 132)
            map.links[link(number++)] = right;
    }
    draw::StepBoxes boxes;
    draw::CurveMemory memory;
    const auto shown = [&] { return draw::picture(map, draw::lightTheme(), {}, boxes, memory); };
    const draw::Picture before = shown();
    map.steps[step(1)].position = model::Point{-60, -90};
    const draw::Picture after = shown();
    QVERIFY(before.links.at(link(1)).curve != after.links.at(link(1)).curve);
    const layout::Point start = after.links.at(link(1)).curve.front();
    QVERIFY(after.steps.at(step(1)).rect().adjusted(-2, -2, 2, 2).contains(QPointF(start.x, start.y)));
    const model::LinkId far = link(number - 1);
    QCOMPARE(before.links.at(far).curve, after.links.at(far).curve);
    model::apply(map, model::remove(map, {step(2)}));
    const draw::Picture without = shown();
    QCOMPARE(without.links.size(), map.links.size());
    for (const auto& [id, shape] : without.links)
        QVERIFY(shape.curve.size() >= 4);
}

void TestPicture::nothingChangedNothingBends()
{
    draw::StepBoxes boxes;
    draw::CurveMemory memory;
    const draw::NumberedGraph numbered = draw::numberedGraph(ring(6), boxes);
    const layout::Point* before = memory.of(numbered).front().data();
    QCOMPARE(memory.of(numbered).front().data(), before);
}

/// A first move is seen where it sits, also while nothing is selected.
void TestPicture::firstMovesAreMarkedWhereTheySit()
{
    const model::Map bare = ring(4);
    const auto with = [&bare](
                          const auto& place) { return model::with(bare, model::addMove(bare, place, "bellen", 0)); };
    const draw::Picture before = pictureOf(bare);
    const draw::Picture onStep = pictureOf(with(step(2)));
    QVERIFY(onStep.steps.at(step(2)).barrier && !onStep.steps.at(step(1)).barrier);
    const draw::Picture onLink = pictureOf(with(link(2)));
    QVERIFY(onLink.links.at(link(2)).barrier && !onLink.steps.at(step(2)).barrier);
    const draw::Picture onPattern = pictureOf(with(model::LoopId{1}));
    QVERIFY(onPattern.badges.at(model::LoopId{1}).barrier);
    for (const auto& [id, shape] : onPattern.links)
        QVERIFY(!shape.barrier);
    const QColor accent = draw::lightTheme().accent;
    QVERIFY(!hasColour(painted(before), accent));
    for (const draw::Picture& picture : {onStep, onLink, onPattern})
        QVERIFY(hasColour(painted(picture), accent));
    draw::Shown without;
    without.moves = false;
    QVERIFY(!hasColour(painted(pictureOf(with(step(2)), without)), accent));
    QVERIFY(!hasColour(painted(pictureOf(with(model::LoopId{1}), without)), accent));
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
