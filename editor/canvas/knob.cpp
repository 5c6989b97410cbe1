// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/knob.h"

#include "editor/draw/style.h"

#include <QLineF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace canvas {

namespace {

constexpr double radius = 9;
constexpr double knobReach = 14;

} // namespace

Knob::Knob(Sign sign, const draw::Theme& theme)
    : m_sign(sign)
    , m_theme(theme)
{
    setZValue(3);
    setAcceptedMouseButtons(Qt::NoButton);
    hide();
}

QRectF Knob::boundingRect() const
{
    return {-radius - 2, -radius - 2, 2 * radius + 4, 2 * radius + 4};
}

void Knob::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(QPen(m_theme.accent, 1.5));
    painter->setBrush(m_theme.paper);
    painter->drawEllipse(QPointF(), radius, radius);
    painter->setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(QPointF(-4, 0), QPointF(4, 0));
    if (m_sign == Sign::plus) {
        painter->drawLine(QPointF(0, -4), QPointF(0, 4));
        return;
    }
    painter->drawLine(QPointF(1, -3), QPointF(4, 0));
    painter->drawLine(QPointF(1, 3), QPointF(4, 0));
}

void Knob::setDirection(QPointF direction)
{
    setRotation(qRadiansToDegrees(std::atan2(direction.y(), direction.x())));
}

bool Knob::takes(QPointF scenePlace, double wanted) const
{
    return isVisible() && QLineF(pos(), scenePlace).length() <= std::max(knobReach, wanted);
}

} // namespace canvas
