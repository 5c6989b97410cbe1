// SPDX-License-Identifier: EUPL-1.2
/// The note beside a first move that is spoken of: its text in a dashed frame, beside everything
/// else.
#pragma once

#include "editor/draw/picture.h"

#include <optional>

class QPainter;

namespace draw {

/// The note with its place; the first move must be in the map.
struct NoteShape {
    QPointF centre;
    QSizeF size;
    Text text;
    /// Where on the map the first move sits.
    QPointF anchor;

    QRectF rect() const;
};

/// Near its place, where it lies on no step, badge or barrier and its thread runs behind none, if that can be. None
/// when there is no such first move, or its place is not drawn.
std::optional<NoteShape> noteOf(const model::Map& map, model::MoveId move, const Picture& picture);

/// Draws the note in the coordinates of the map.
void paintNote(QPainter& painter, const NoteShape& note, const Theme& theme);

} // namespace draw
