// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/painttriangle.h"

#include <QPainter>
#include <QPolygonF>

namespace draw {

void paintTriangle(QPainter& painter, const QRectF& rect, const std::vector<model::Layer>& lit, const QColor& colour)
{
    const double middle = rect.center().x();
    // The left and right edge of the triangle at this part of its height, seen from the top.
    const auto left = [&](double part) {
        return QPointF(middle - rect.width() / 2 * part, rect.top() + rect.height() * part);
    };
    const auto right = [&](double part) {
        return QPointF(middle + rect.width() / 2 * part, rect.top() + rect.height() * part);
    };
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(colour);
    for (const model::Layer layer : lit) {
        const double top = static_cast<int>(layer) / 3.0;
        const double bottom = top + 1 / 3.0;
        painter.drawPolygon(QPolygonF({left(top), right(top), right(bottom), left(bottom)}));
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({left(0), right(1), left(1)}));
    for (const double part : {1 / 3.0, 2 / 3.0})
        painter.drawLine(left(part), right(part));
}

} // namespace draw
