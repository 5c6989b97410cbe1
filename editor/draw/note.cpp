// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/note.h"

#include "editor/draw/font.h"
#include "editor/draw/paintbadge.h"
#include "editor/draw/paintbarrier.h"
#include "editor/draw/paintstep.h"
#include "editor/model/find.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace draw {

namespace {

constexpr double textWidth = 150;
constexpr double padding = 10;
/// Between the place of the first move and the note.
constexpr double clearance = 34;
constexpr int directions = 48;
/// Around a note.
constexpr double noteGap = 6;

/// What a note may not lie on, and what its thread may not run behind.
struct NoteObstacles {
    std::vector<QRectF> signs;
    std::vector<QRectF> walls;
};

/// All that stands out of a step: its ring, its initials and its barrier.
QRectF wholeOf(const StepShape& step)
{
    const double above = step.barrier ? std::max(stepMargin, stepBarrierRise) : stepMargin;
    return step.rect().adjusted(-stepMargin, -above, stepMargin, stepMargin);
}

NoteObstacles noteObstacles(const model::FirstMove& move, const Picture& picture)
{
    NoteObstacles all;
    for (const auto& [id, step] : picture.steps) {
        all.signs.push_back(wholeOf(step));
        // A thread may leave the box that the first move sits on.
        if (move.step != id)
            all.walls.push_back(step.rect());
    }
    for (const auto& [id, badge] : picture.badges) {
        all.signs.push_back(badge.rect().adjusted(-badgeMargin, -badgeMargin, badgeMargin, badgeMargin));
        if (move.loop != id)
            all.walls.push_back(badge.rect());
    }
    for (const auto& [id, link] : picture.links)
        if (link.barrier)
            all.signs.push_back(barrierRect(link.arc.middle.place));
    return all;
}

bool crosses(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array corners{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % corners.size()])) == QLineF::BoundedIntersection)
            return true;
    return false;
}

/// How much of what may not be covered a note there would cover or hide its thread behind; 0 where it may lie.
double covered(const NoteShape& note, const NoteObstacles& obstacles)
{
    constexpr double hiddenThread = 10'000;
    const QRectF room = note.rect().adjusted(-noteGap, -noteGap, noteGap, noteGap);
    double sum = 0;
    for (const QRectF& sign : obstacles.signs) {
        const QRectF common = room & sign;
        sum += common.width() * common.height();
    }
    const QLineF thread(note.anchor, note.centre);
    for (const QRectF& wall : obstacles.walls)
        if (crosses(thread, wall))
            sum += hiddenThread;
    return sum;
}

double distance(const QRectF& rect, QPointF place)
{
    const double across = std::max({rect.left() - place.x(), 0.0, place.x() - rect.right()});
    const double down = std::max({rect.top() - place.y(), 0.0, place.y() - rect.bottom()});
    return std::hypot(across, down);
}

/// How much a note there would be in the way, or seem to belong elsewhere.
double disturbance(const NoteShape& note, const model::FirstMove& move, const Picture& picture)
{
    const QRectF room = note.rect().adjusted(-noteGap, -noteGap, noteGap, noteGap);
    const double near = distance(room, note.anchor);
    double sum = 0;
    for (const auto& [id, link] : picture.links) {
        if (link.arc.line.boundingRect().intersects(room) && link.arc.line.intersects(room))
            sum += 4'000;
        if (move.link && id != *move.link && distance(room, link.arc.middle.place) < near)
            sum += 4'000;
    }
    // Beyond the picture people may not be looking.
    const QRectF within = room & picture.bounds;
    return sum + room.width() * room.height() - within.width() * within.height();
}

std::optional<QPointF> anchorOf(const model::FirstMove& move, const Picture& picture)
{
    if (move.link) {
        const auto link = picture.links.find(*move.link);
        return link == picture.links.end() ? std::nullopt : std::optional(link->second.arc.middle.place);
    }
    if (move.loop) {
        const auto badge = picture.badges.find(*move.loop);
        return badge == picture.badges.end() ? std::nullopt : std::optional(badge->second.centre);
    }
    const auto step = picture.steps.find(move.step.value_or(model::StepId{}));
    return step == picture.steps.end() ? std::nullopt : std::optional(step->second.centre);
}

} // namespace

QRectF NoteShape::rect() const
{
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

std::optional<NoteShape> noteOf(const model::Map& map, model::MoveId id, const Picture& picture)
{
    const model::FirstMove* move = model::findMove(map, id);
    const auto anchor = move ? anchorOf(*move, picture) : std::nullopt;
    if (!anchor)
        return std::nullopt;
    NoteShape note;
    note.anchor = *anchor;
    note.text = setText(QString::fromStdString(move->text),
        {font(size::text), size::lineHeight, textWidth, Align::leading, QString::fromStdString(map.heading.language)});
    note.size = note.text.size + QSizeF(2 * padding, 2 * padding);

    // Beyond the whole picture there is always room.
    const NoteObstacles obstacles = noteObstacles(*move, picture);
    const double farthest = std::hypot(picture.bounds.width(), picture.bounds.height());
    auto least = std::pair(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    for (double far = 0; far <= farthest && !(least.first <= 0 && least.second <= 20 * far); far += 12 + far / 4)
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF out(std::cos(angle), std::sin(angle));
            // So far out that the frame just clears the place, whatever its direction.
            const double reach = std::min(note.size.width() / 2 / std::max(0.01, std::abs(out.x())),
                note.size.height() / 2 / std::max(0.01, std::abs(out.y())));
            NoteShape there = note;
            there.centre = *anchor + out * (reach + clearance + far);
            const double hidden = covered(there, obstacles);
            if (hidden > least.first)
                continue;
            const auto price = std::pair(hidden, disturbance(there, *move, picture) + 20 * far);
            if (price < least) {
                least = price;
                note.centre = there.centre;
            }
        }
    return note;
}

void paintNote(QPainter& painter, const NoteShape& note, const Theme& theme)
{
    painter.setPen(QPen(theme.accent, size::outline, Qt::DashLine));
    painter.drawLine(note.anchor, note.centre);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(note.rect(), size::radius, size::radius);
    paintText(painter, note.text, note.rect().topLeft() + QPointF(padding, padding), theme.accent);
}

} // namespace draw
