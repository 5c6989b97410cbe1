// SPDX-License-Identifier: EUPL-1.2
/// The note of the first move that is spoken of, on the map. It takes no events.
#pragma once

#include "editor/draw/note.h"

#include <QGraphicsItem>

namespace canvas {

class NoteItem : public QGraphicsItem {
public:
    /// `theme` must outlive the item.
    explicit NoteItem(const draw::Theme& theme);

    /// nullopt hides it.
    void show(std::optional<draw::NoteShape> note);
    const std::optional<draw::NoteShape>& note() const { return m_note; }

    QRectF boundingRect() const override;
    /// Clicks go to what lies below.
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const draw::Theme& m_theme;
    std::optional<draw::NoteShape> m_note;
};

} // namespace canvas
