// SPDX-License-Identifier: EUPL-1.2
/// Shaping that keeps every character what it is.
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

namespace draw {

/// Prepares `layout` to shape this text. Inter redraws some signs after their neighbours ("->" as one arrow, a higher
/// colon between figures); such shapes belong to no character, so that they would be lost when text is copied or
/// searched in a document. Here such signs are shaped each on its own, and words keep their kerning.
void prepare(QTextLayout& layout, const QString& text, const QFont& font);

} // namespace draw
