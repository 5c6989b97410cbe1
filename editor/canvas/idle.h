// SPDX-License-Identifier: EUPL-1.2
/// Holds the keyboard while nothing is typed, so that dead keys, compose and input methods work from the first
/// character.
#pragma once

#include <QGraphicsItem>

namespace canvas {

/// Invisible; the view hands on what an input method sends to it.
class Idle : public QGraphicsItem {
public:
    Idle();

    QRectF boundingRect() const override { return {}; }
    void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override { }

protected:
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
};

} // namespace canvas
