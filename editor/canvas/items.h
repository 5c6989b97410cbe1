// SPDX-License-Identifier: EUPL-1.2
/// The items of the scene: each shows one part of the picture. They hold nothing of their own and take no events.
#pragma once

#include "editor/draw/paintstep.h"
#include "editor/draw/picture.h"

#include <QGraphicsItem>

namespace canvas {

/// Below this scale text cannot be read and is not drawn.
inline constexpr double readableScale = 0.35;

class StepItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    /// `theme` must outlive the item.
    StepItem(model::StepId id, const draw::Theme& theme);

    model::StepId id() const { return m_id; }
    /// Where the step belongs; while it glides or is dragged, `pos()` is where it is seen.
    const draw::StepShape& stepShape() const { return m_step; }
    /// Changes the looks; the item stays where it is.
    void setStepShape(draw::StepShape step);
    void setEmphasis(draw::Emphasis emphasis);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    model::StepId m_id;
    const draw::Theme& m_theme;
    draw::StepShape m_step;
    draw::Emphasis m_emphasis;
};

class LinkItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    LinkItem(model::LinkId id, const draw::Theme& theme);

    model::LinkId id() const { return m_id; }
    /// As it is seen at this moment.
    const draw::LinkShape& linkShape() const { return m_link; }
    void setLinkShape(draw::LinkShape link);
    /// Bends the link; everything else about it stays.
    void setCurve(layout::Curve curve);
    void setEmphasis(draw::Emphasis emphasis);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    model::LinkId m_id;
    const draw::Theme& m_theme;
    draw::LinkShape m_link;
    QRectF m_bounds;
    draw::Emphasis m_emphasis;
};

class BadgeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    BadgeItem(model::LoopId id, const draw::Theme& theme);

    model::LoopId id() const { return m_id; }
    const draw::BadgeShape& badgeShape() const { return m_badge; }
    void setBadgeShape(draw::BadgeShape badge);
    void setEmphasis(draw::Emphasis emphasis);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    model::LoopId m_id;
    const draw::Theme& m_theme;
    draw::BadgeShape m_badge;
    draw::Emphasis m_emphasis;
};

} // namespace canvas
