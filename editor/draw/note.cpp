// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/note.h"

#include "editor/draw/font.h"
#include "editor/model/find.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>
#include <numbers>

namespace draw {

namespace {

constexpr double textWidth = 150;
constexpr double padding = 10;
/// Between the place of the first move and the note.
constexpr double clearance = 34;
constexpr int directions = 32;

/// How much a note there would stand in the way.
double cost(const QRectF& rect, const Picture& picture)
{
    const QRectF room = rect.adjusted(-6, -6, 6, 6);
    const auto covered = [&room](const QRectF& other) {
        const QRectF common = room & other;
        return common.width() * common.height();
    };
    double sum = 0;
    for (const auto& [id, step] : picture.steps)
        sum += 10 * covered(step.rect());
    for (const auto& [id, badge] : picture.badges)
        sum += 10 * covered(badge.rect());
    for (const auto& [id, link] : picture.links)
        if (link.arc.line.boundingRect().intersects(room) && link.arc.line.intersects(room))
            sum += 4'000;
    // Beyond the picture people may not be looking.
    const QRectF within = room & picture.bounds;
    return sum + 2 * (room.width() * room.height() - within.width() * within.height());
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

    double least = std::numeric_limits<double>::max();
    for (const double far : {0.0, 15.0, 30.0, 50.0, 70.0, 100.0, 130.0, 200.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF out(std::cos(angle), std::sin(angle));
            // So far out that the frame just clears the place, whatever its direction.
            const double reach = std::min(note.size.width() / 2 / std::max(0.01, std::abs(out.x())),
                note.size.height() / 2 / std::max(0.01, std::abs(out.y())));
            NoteShape there = note;
            there.centre = *anchor + out * (reach + clearance + far);
            const double price = cost(there.rect(), picture) + 20 * far;
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
