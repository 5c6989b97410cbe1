// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/paintbadge.h"

#include "editor/draw/badge.h"
#include "editor/draw/paintbarrier.h"
#include "editor/draw/painttriangle.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace draw {

namespace {

void paintCentred(QPainter& painter, const Text& text, const QRectF& rect, const QColor& colour)
{
    paintText(painter, text, rect.center() - QPointF(text.size.width(), text.size.height()) / 2, colour);
}

} // namespace

void paintTurn(QPainter& painter, const QRectF& rect, bool clockwise, const QColor& colour)
{
    const double radius = rect.width() / 2 - 4;
    const QPointF centre = rect.center();
    // Degrees with the clock from three o'clock; a mirrored picture turns against the clock.
    constexpr double begin = -20;
    constexpr double end = 275;
    constexpr double headSweep = 34;
    const auto spot = [&](double degrees, double r) {
        const double x = r * std::cos(qDegreesToRadians(degrees));
        return centre + QPointF(clockwise ? x : -x, r * std::sin(qDegreesToRadians(degrees)));
    };
    QPainterPath path;
    path.moveTo(spot(begin, radius));
    constexpr int steps = 4;
    constexpr double sweep = (end - begin) / steps;
    // One cubic for each part; its handles are tangent to the circle.
    const double handle = radius * 4.0 / 3.0 * std::tan(qDegreesToRadians(sweep) / 4);
    const auto along = [&](double degrees) {
        const double x = -std::sin(qDegreesToRadians(degrees));
        return QPointF(clockwise ? x : -x, std::cos(qDegreesToRadians(degrees))) * handle;
    };
    for (int i = 0; i < steps; ++i) {
        const double from = begin + i * sweep;
        const double to = from + sweep;
        path.cubicTo(spot(from, radius) + along(from), spot(to, radius) - along(to), spot(to, radius));
    }
    painter.setPen(QPen(colour, rect.width() / 16, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const double half = rect.width() / 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({spot(end - 4, radius - half), spot(end + headSweep, radius), spot(end - 4, radius + half)}));
}

void paintBadge(QPainter& painter, const BadgeShape& badge, const Theme& theme, Emphasis emphasis)
{
    const QColor colour = emphasis.faded ? faded(badge.look.text, theme) : badge.look.text;
    if (emphasis.selected) {
        const double out = badgeMargin / 2;
        painter.setPen(QPen(theme.accent, size::ring));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(
            badge.rect().translated(-badge.centre).adjusted(-out, -out, out, out), size::radius, size::radius);
    }
    const BadgePlaces places = badgePlaces(badge);
    paintTurn(painter, places.turn, badge.clockwise, colour);
    if (badge.barrier)
        paintBarrier(
            painter, places.barrier, badgeBarrier, emphasis.faded ? faded(theme.accent, theme) : theme.accent, theme);
    if (!badge.letter.lines.empty())
        paintCentred(painter, badge.letter, places.turn, colour);
    if (!badge.name.lines.empty())
        paintText(painter, badge.name, places.name, colour);
    for (std::size_t i = 0; i < badge.principles.size(); ++i) {
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(places.principles[i], 4, 4);
        paintCentred(painter, badge.principles[i], places.principles[i], colour);
    }
    if (!badge.layers.empty())
        paintTriangle(painter, places.triangle, badge.layers, colour);
}

} // namespace draw
