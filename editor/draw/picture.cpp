// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/picture.h"

#include "editor/draw/badge.h"
#include "editor/draw/font.h"
#include "editor/draw/graph.h"
#include "editor/draw/initials.h"
#include "editor/draw/paintstep.h"
#include "editor/draw/pills.h"
#include "editor/model/find.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace draw {

namespace {

/// How far outlines, pills and selection rings reach beyond a box.
constexpr double margin = 12;

std::vector<Pill> pillsOf(const model::Map& map, const model::Step& step, const Theme& theme)
{
    std::vector<Pill> pills;
    for (const model::View& view : step.views) {
        const model::Perspective* perspective = model::findPerspective(map, view.perspective);
        if (!perspective)
            continue;
        const Setting setting{font(size::small, Weight::bold), size::smallLineHeight, 60, Align::centre};
        pills.push_back(
            {setText(initials(map, *perspective), setting), perspectiveFill(map, view.perspective, theme), {}});
    }
    return pills;
}

Text signText(model::Polarity polarity)
{
    const auto set = [](QChar sign) {
        return setText(QString(sign), {font(13, Weight::bold), size::smallLineHeight, size::signDisc, Align::centre});
    };
    switch (polarity) {
    case model::Polarity::none:
        return {};
    case model::Polarity::plus:
        return set(u'+');
    case model::Polarity::minus:
        return set(u'\u2212');
    case model::Polarity::open:
        return set(u'?');
    }
    return {};
}

/// With the clock on the screen: the area under the path is positive when y points down.
bool turnsClockwise(const model::Map& map, const std::vector<model::StepId>& steps)
{
    double area = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto a = map.steps.find(steps[i]);
        const auto b = map.steps.find(steps[(i + 1) % steps.size()]);
        if (a == map.steps.end() || b == map.steps.end() || !a->second.position || !b->second.position)
            return true;
        area += static_cast<double>(a->second.position->x) * b->second.position->y
            - static_cast<double>(b->second.position->x) * a->second.position->y;
    }
    return area >= 0;
}

void addSteps(Picture& picture, const model::Map& map, const Theme& theme, const Shown& shown, StepBoxes& boxes)
{
    for (const auto& [id, step] : map.steps) {
        if (!step.position)
            continue;
        StepShape shape;
        shape.centre = QPointF(step.position->x, step.position->y);
        shape.box = boxes.of(map, step);
        if (shown.perspectives)
            shape.pills = pillsOf(map, step, theme);
        if (shown.layers)
            shape.layer = step.layer;
        picture.steps.emplace(id, std::move(shape));
    }
    for (const model::Loop& loop : map.loops)
        if (!loop.steps.empty())
            if (const auto start = picture.steps.find(loop.steps.front()); start != picture.steps.end())
                start->second.start = true;
}

void addLinks(Picture& picture, const model::Map& map, const Theme& theme, const NumberedGraph& numbered,
    const std::vector<layout::Curve>& curves)
{
    for (std::size_t i = 0; i < numbered.links.size(); ++i) {
        const model::Link& link = map.links.at(numbered.links[i]);
        LinkShape shape;
        shape.from = link.from;
        shape.to = link.to;
        shape.curve = curves[i];
        shape.arc = arc(curves[i]);
        shape.colour = theme.link;
        shape.delay = link.delay;
        shape.sign = signText(link.polarity);
        picture.links.emplace(numbered.links[i], std::move(shape));
    }
}

void addMoves(Picture& picture, const model::Map& map)
{
    for (const model::FirstMove& move : map.firstMoves) {
        if (const auto step = move.step ? picture.steps.find(*move.step) : picture.steps.end();
            step != picture.steps.end())
            step->second.barrier = true;
        const auto found = move.link ? picture.links.find(*move.link) : picture.links.end();
        if (found == picture.links.end())
            continue;
        found->second.barrier = true;
        found->second.opening = found->second.opening || move.chosen;
    }
}

/// Each link gets the colour of the shortest named loop that it is in; of equals, the first.
void colourLinks(Picture& picture, const model::Map& map, const Theme& theme)
{
    std::vector<std::size_t> order(map.loops.size());
    std::iota(order.begin(), order.end(), std::size_t{});
    std::stable_sort(order.begin(), order.end(),
        [&map](std::size_t a, std::size_t b) { return map.loops[a].steps.size() < map.loops[b].steps.size(); });
    std::set<model::LinkId> coloured;
    for (const std::size_t index : order) {
        const LoopLook look = loopLook(map, index, theme);
        for (const auto& link : model::linksOf(map, map.loops[index].steps)) {
            const auto found = link ? picture.links.find(*link) : picture.links.end();
            if (found == picture.links.end() || !coloured.insert(*link).second)
                continue;
            found->second.colour = look.line;
            found->second.pen = look.pen;
        }
    }
}

void addBadges(Picture& picture, const model::Map& map, const Theme& theme, const Shown& shown,
    const NumberedGraph& numbered, const std::vector<layout::Curve>& curves)
{
    std::vector<BadgeShape> shapes;
    std::vector<layout::BadgeSize> sizes;
    std::vector<const model::Loop*> loops;
    for (std::size_t i = 0; i < map.loops.size(); ++i) {
        const model::Loop& loop = map.loops[i];
        if (std::find(numbered.loops.begin(), numbered.loops.end(), loop.id) == numbered.loops.end())
            continue;
        shapes.push_back(badgeShape(map, i, theme, shown));
        shapes.back().clockwise = turnsClockwise(map, loop.steps);
        sizes.push_back({shapes.back().size.width(), shapes.back().size.height()});
        loops.push_back(&loop);
    }
    std::map<std::size_t, BadgeShape> narrow;
    const auto narrower = [&](std::size_t i) -> std::optional<layout::BadgeSize> {
        std::optional<BadgeShape> shape = narrowBadge(shapes[i], *loops[i]);
        if (!shape)
            return std::nullopt;
        const QSizeF size = narrow.emplace(i, std::move(*shape)).first->second.size;
        return layout::BadgeSize{size.width(), size.height()};
    };
    const std::vector<layout::BadgePlace> places = layout::badges(numbered.graph, curves, sizes, narrower);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        BadgeShape& shape = places[i].other ? narrow.at(i) : shapes[i];
        shape.centre = QPointF(places[i].centre.x, places[i].centre.y);
        picture.badges.emplace(numbered.loops[i], std::move(shape));
    }
}

QRectF boundsOf(const Picture& picture)
{
    QRectF bounds;
    for (const auto& [id, step] : picture.steps) {
        bounds |= step.barrier ? step.rect().adjusted(0, -stepBarrierRise, 0, 0) : step.rect();
        for (const Pill& pill : step.pills)
            bounds |= pillRow(pill).translated(step.centre);
    }
    for (const auto& [id, link] : picture.links)
        bounds |= link.arc.line.boundingRect() | link.arc.head.boundingRect();
    for (const auto& [id, badge] : picture.badges)
        bounds |= badge.rect();
    return bounds.isEmpty() ? bounds : bounds.adjusted(-margin, -margin, margin, margin);
}

QRectF around(QPointF centre, QSizeF size)
{
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

} // namespace

QRectF StepShape::rect() const
{
    return around(centre, box->size);
}

QRectF BadgeShape::rect() const
{
    return around(centre, size);
}

Picture picture(const model::Map& map, const Theme& theme, const Shown& shown, StepBoxes& boxes)
{
    CurveMemory curves;
    return picture(map, theme, shown, boxes, curves);
}

Picture picture(const model::Map& map, const Theme& theme, const Shown& shown, StepBoxes& boxes, CurveMemory& memory)
{
    Picture picture;
    const NumberedGraph numbered = numberedGraph(map, boxes, Part::placed);
    const std::vector<layout::Curve>& curves = memory.of(numbered);
    addSteps(picture, map, theme, shown, boxes);
    addLinks(picture, map, theme, numbered, curves);
    if (shown.moves)
        addMoves(picture, map);
    colourLinks(picture, map, theme);
    addBadges(picture, map, theme, shown, numbered, curves);
    placePills(picture);
    picture.bounds = boundsOf(picture);
    return picture;
}

} // namespace draw
