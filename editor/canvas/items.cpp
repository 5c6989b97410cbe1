// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/items.h"

#include "editor/draw/paintbadge.h"
#include "editor/draw/paintlink.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace canvas {

namespace {

/// How far beside a link a click still means the link.
constexpr double reach = 8;

QRectF aroundOrigin(QSizeF size, double margin)
{
    return QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
        .adjusted(-margin, -margin, margin, margin);
}

bool isSmall(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()) < readableScale;
}

} // namespace

StepItem::StepItem(model::StepId id, const draw::Theme& theme)
    : m_id(id)
    , m_theme(theme)
{
    setZValue(1);
    setAcceptedMouseButtons(Qt::NoButton);
}

void StepItem::setStepShape(draw::StepShape step)
{
    prepareGeometryChange();
    m_step = std::move(step);
    update();
}

void StepItem::setEmphasis(draw::Emphasis emphasis)
{
    if (m_emphasis == emphasis)
        return;
    m_emphasis = emphasis;
    update();
}

QRectF StepItem::boundingRect() const
{
    if (!m_step.box)
        return {};
    QRectF bounds = aroundOrigin(m_step.box->size, draw::stepMargin);
    for (const draw::Pill& pill : m_step.pills)
        bounds |= pill.rect.adjusted(-1, -1, 1, 1);
    return m_step.barrier ? bounds.adjusted(0, draw::stepMargin - draw::stepBarrierRise, 0, 0) : bounds;
}

QPainterPath StepItem::shape() const
{
    QPainterPath path;
    if (m_step.box)
        path.addRect(aroundOrigin(m_step.box->size, 0));
    return path;
}

void StepItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (isSmall(*painter))
        draw::paintStepSmall(*painter, m_step, m_theme, m_emphasis);
    else
        draw::paintStep(*painter, m_step, m_theme, m_emphasis);
}

LinkItem::LinkItem(model::LinkId id, const draw::Theme& theme)
    : m_id(id)
    , m_theme(theme)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void LinkItem::setLinkShape(draw::LinkShape link)
{
    prepareGeometryChange();
    m_link = std::move(link);
    const QRectF drawn = m_link.arc.line.boundingRect() | m_link.arc.head.boundingRect();
    m_bounds = drawn.adjusted(-draw::linkMargin, -draw::linkMargin, draw::linkMargin, draw::linkMargin);
    update();
}

void LinkItem::setCurve(layout::Curve curve)
{
    draw::LinkShape link = m_link;
    link.arc = draw::arc(curve);
    link.curve = std::move(curve);
    setLinkShape(std::move(link));
}

void LinkItem::setEmphasis(draw::Emphasis emphasis)
{
    if (m_emphasis == emphasis)
        return;
    m_emphasis = emphasis;
    update();
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    QPainterPath path = stroker.createStroke(m_link.arc.line);
    path.addPolygon(m_link.arc.head);
    return path;
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (isSmall(*painter))
        draw::paintLinkSmall(*painter, m_link, m_theme, m_emphasis);
    else
        draw::paintLink(*painter, m_link, m_theme, m_emphasis);
}

BadgeItem::BadgeItem(model::LoopId id, const draw::Theme& theme)
    : m_id(id)
    , m_theme(theme)
{
    setZValue(2);
    setAcceptedMouseButtons(Qt::NoButton);
}

void BadgeItem::setBadgeShape(draw::BadgeShape badge)
{
    prepareGeometryChange();
    m_badge = std::move(badge);
    update();
}

void BadgeItem::setEmphasis(draw::Emphasis emphasis)
{
    if (m_emphasis == emphasis)
        return;
    m_emphasis = emphasis;
    update();
}

QRectF BadgeItem::boundingRect() const
{
    return aroundOrigin(m_badge.size, draw::badgeMargin);
}

void BadgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    draw::paintBadge(*painter, m_badge, m_theme, m_emphasis);
}

} // namespace canvas
