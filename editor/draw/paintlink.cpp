// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/paintlink.h"

#include "editor/draw/paintbarrier.h"

#include <QPainter>
#include <QtMath>

#include <cmath>

namespace draw {

namespace {

QColor colourOf(const LinkShape& link, const Theme& theme, Emphasis emphasis)
{
    return emphasis.faded ? faded(link.colour, theme) : link.colour;
}

/// Two short bars across the link: it works later.
void paintDelay(QPainter& painter, const LinkShape& link, const QColor& colour, const Theme& theme)
{
    const Spot& spot = link.sign.lines.empty() ? link.arc.middle : link.arc.early;
    const QPointF along = spot.direction;
    const QPointF across(-along.y(), along.x());
    const auto bar = [&](double shift, double reach) {
        const QPointF at = spot.place + along * shift;
        return QLineF(at - across * reach, at + across * reach);
    };
    painter.setPen(QPen(theme.paper, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(bar(0, 5));
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(bar(-3, 7));
    painter.drawLine(bar(3, 7));
}

void paintSign(QPainter& painter, const LinkShape& link, const Theme& theme, Emphasis emphasis)
{
    const QPointF centre = link.arc.sign.place;
    painter.setPen(QPen(emphasis.faded ? faded(theme.quiet, theme) : theme.quiet, 1));
    painter.setBrush(theme.paper);
    painter.drawEllipse(centre, size::signDisc / 2, size::signDisc / 2);
    const QSizeF text = link.sign.size;
    const QColor ink = emphasis.faded ? faded(theme.ink, theme) : theme.ink;
    paintText(painter, link.sign, centre - QPointF(text.width(), text.height()) / 2, ink);
}

} // namespace

void paintLink(QPainter& painter, const LinkShape& link, const Theme& theme, Emphasis emphasis)
{
    painter.setBrush(Qt::NoBrush);
    if (emphasis.selected) {
        painter.setPen(QPen(faded(theme.accent, theme), size::link + 4 * size::ring, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(link.arc.line);
    }
    const QColor colour = colourOf(link, theme, emphasis);
    const Qt::PenStyle style = link.opening ? Qt::DashLine : link.pen;
    painter.setPen(QPen(colour,
        emphasis.spoken    ? size::toldLink
            : emphasis.lit ? size::litLink
                           : size::link,
        style, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(link.arc.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(link.arc.head);
    if (link.delay)
        paintDelay(painter, link, colour, theme);
    if (link.barrier)
        paintBarrier(
            painter, link.arc.middle.place, 1, emphasis.faded ? faded(theme.accent, theme) : theme.accent, theme);
    if (!link.sign.lines.empty())
        paintSign(painter, link, theme, emphasis);
}

void paintLinkSmall(QPainter& painter, const LinkShape& link, const Theme& theme, Emphasis emphasis)
{
    const bool strong = emphasis.lit || emphasis.selected;
    painter.setPen(
        QPen(emphasis.selected ? theme.accent : colourOf(link, theme, emphasis), strong ? 2 * size::link : size::link));
    painter.drawLine(link.arc.chord);
}

} // namespace draw
