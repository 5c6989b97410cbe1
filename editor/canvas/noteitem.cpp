// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/noteitem.h"

#include <QPainterPath>

namespace canvas {

NoteItem::NoteItem(const draw::Theme& theme)
    : m_theme(theme)
{
    // Below the boxes, so that its thread ends at them, and above the arrows.
    setZValue(0.5);
    setAcceptedMouseButtons(Qt::NoButton);
}

void NoteItem::show(std::optional<draw::NoteShape> note)
{
    prepareGeometryChange();
    m_note = std::move(note);
    setVisible(m_note.has_value());
    update();
}

QRectF NoteItem::boundingRect() const
{
    if (!m_note)
        return {};
    return (m_note->rect() | QRectF(m_note->anchor, QSizeF(1, 1))).adjusted(-3, -3, 3, 3);
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_note)
        draw::paintNote(*painter, *m_note, m_theme);
}

} // namespace canvas
