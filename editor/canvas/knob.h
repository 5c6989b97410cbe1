// SPDX-License-Identifier: EUPL-1.2
/// The small round handles that appear where the pointer is: one at the edge of a box, from which a link is drawn, and
/// one beside a link, which inserts a step.
#pragma once

#include <QGraphicsItem>

namespace draw {
struct Theme;
}

namespace canvas {

class Knob : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };
    enum class Sign { arrow, plus };

    /// Hidden at first. `theme` must outlive the item.
    Knob(Sign sign, const draw::Theme& theme);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Which way its arrow points, out of the box.
    void setDirection(QPointF direction);

    /// A press here means the handle. Larger than what is drawn, and for a finger at least `reach`.
    bool takes(QPointF scenePlace, double reach = 0) const;

private:
    Sign m_sign;
    const draw::Theme& m_theme;
};

} // namespace canvas
