// SPDX-License-Identifier: EUPL-1.2
/// Text of a page: set line by line, so that it can flow over columns.
#pragma once

#include "editor/draw/font.h"
#include "editor/poster/language.h"
#include "editor/poster/page.h"

namespace poster {

/// How a text is set; lengths in points on the paper.
struct Type {
    double size = 0;
    double lineHeight = 0;
    draw::Weight weight = draw::Weight::regular;
    Language language = {};
};

/// One line of a text.
struct SetLine {
    draw::Text text;
    double width = 0;
    double height = 0;
    double scale = 1;
    /// How far this line lies below the top of the text that it was set with.
    double above = 0;

    /// The line with its top left corner there.
    TextPart at(QPointF place, const QColor& colour) const;
};

/// The lines of a text within `width`. Sizes need not be whole. An empty text has no lines.
std::vector<SetLine> setLines(const QString& text, const Type& type, double width);

} // namespace poster
