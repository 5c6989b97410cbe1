// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/paintbarrier.h"

#include <QPainter>

namespace draw {

QRectF barrierRect(QPointF place)
{
    return {place.x() - 6, place.y() - barrierReach, 27, barrierReach + 16};
}

void paintBarrier(QPainter& painter, QPointF place, double scale, const QColor& colour, const Theme& theme)
{
    painter.save();
    painter.translate(place);
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(-4, -4, 8, 18), 1.5, 1.5);
    painter.rotate(-58);
    painter.drawRoundedRect(QRectF(-3, -3, 34, 6), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double x : {6.0, 16.0, 26.0})
        painter.drawRect(QRectF(x, -3, 5, 6));
    painter.restore();
}

} // namespace draw
