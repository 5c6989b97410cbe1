// SPDX-License-Identifier: EUPL-1.2
/// The lines of a text that is being typed, cut where those of the drawn text are, so that nothing is cut off while
/// typing and nothing moves when it ends.
#pragma once

#include "editor/draw/text.h"

#include <QPointF>
#include <QRectF>

#include <vector>

class QTextDocument;

namespace canvas {

/// What came of it, from the top left of the text.
struct CutLines {
    QRectF frame;
    /// The baseline where a hyphen stands that is not in the text.
    std::vector<QPointF> hyphens;
};

/// `text` is the document without the spaces and empty lines around it, set as `setting` says; it may begin with
/// `ahead`, such as a quotation mark, and end with more. While an input method
/// composes, the lines are left to Qt. Each change of the document undoes it.
CutLines cutLines(
    QTextDocument& document, const draw::Text& text, const draw::Setting& setting, const QString& ahead = {});

} // namespace canvas
