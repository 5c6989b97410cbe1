// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/paintstep.h"

#include "editor/draw/paintbarrier.h"
#include "editor/draw/painttriangle.h"

#include <QPainter>
#include <QPolygonF>

namespace draw {

namespace {

QColor tone(const QColor& colour, const Theme& theme, Emphasis emphasis)
{
    return emphasis.faded ? faded(colour, theme) : colour;
}

QRectF boxRect(const StepShape& step)
{
    return step.rect().translated(-step.centre);
}

void paintRing(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const double out = size::outline / 2 + size::ringGap + size::ring / 2;
    painter.setPen(QPen(theme.accent, size::ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), size::radius + out, size::radius + out);
}

void paintPills(QPainter& painter, const StepShape& step, const Theme& theme, Emphasis emphasis)
{
    for (const Pill& pill : step.pills) {
        painter.setPen(QPen(theme.paper, 2));
        painter.setBrush(tone(pill.fill, theme, emphasis));
        painter.drawRoundedRect(pill.rect, size::pill / 2, size::pill / 2);
        const QSizeF text = pill.initials.size;
        const bool dark = contrast(Qt::white, pill.fill) > contrast(Qt::black, pill.fill);
        paintText(painter, pill.initials, pill.rect.center() - QPointF(text.width(), text.height()) / 2,
            tone(dark ? Qt::white : Qt::black, theme, emphasis));
    }
}

/// A small triangle astride the upper edge, where no text can be.
void paintLayer(QPainter& painter, model::Layer layer, const QRectF& box, const Theme& theme, const QColor& colour)
{
    const QRectF rect(box.right() - size::radius - 16, box.top() - 9, 16, 15);
    painter.setPen(QPen(theme.paper, 5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(theme.paper);
    painter.drawPolygon(QPolygonF({QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()}));
    paintTriangle(painter, rect, {layer}, colour);
}

void paintReading(QPainter& painter, const StepBox& box, const QRectF& rect, const Theme& theme, Emphasis emphasis)
{
    const double y = box.readingPlace().y() - 5;
    painter.setPen(QPen(tone(theme.quiet, theme, emphasis), 1, Qt::DotLine));
    painter.drawLine(QPointF(rect.left() + size::radius, y), QPointF(rect.right() - size::radius, y));
    paintText(painter, box.reading, box.readingPlace(), tone(theme.quiet, theme, emphasis));
}

} // namespace

void paintStep(QPainter& painter, const StepShape& step, const Theme& theme, Emphasis emphasis)
{
    const QRectF box = boxRect(step);
    paintStepSmall(painter, step, theme, emphasis);
    const QColor ink = tone(theme.ink, theme, emphasis);
    if (step.start) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.topLeft() + QPointF(9, 9), 3, 3);
    }
    paintText(painter, step.box->text, step.box->textPlace(), ink);
    if (!step.box->reading.lines.empty())
        paintReading(painter, *step.box, box, theme, emphasis);
    if (step.barrier)
        paintBarrier(painter, box.topLeft() + QPointF(size::radius + 10, -6), stepBarrier,
            tone(theme.accent, theme, emphasis), theme);
    if (step.layer)
        paintLayer(painter, *step.layer, box, theme, tone(theme.quiet, theme, emphasis));
    paintPills(painter, step, theme, emphasis);
}

void paintStepSmall(QPainter& painter, const StepShape& step, const Theme& theme, Emphasis emphasis)
{
    const QRectF box = boxRect(step);
    if (emphasis.selected)
        paintRing(painter, box, theme);
    const double width = emphasis.spoken ? size::ring + 1 : emphasis.lit ? size::outline + 1 : size::outline;
    painter.setPen(QPen(tone(theme.outline, theme, emphasis), width));
    painter.setBrush(theme.box);
    painter.drawRoundedRect(box, size::radius, size::radius);
}

} // namespace draw
