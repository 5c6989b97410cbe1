// SPDX-License-Identifier: EUPL-1.2
/// How text is given to Qt, and the glyphs that come back.
#pragma once

#include <QGlyphRun>
#include <QList>
#include <QTextLayout>

namespace draw {

/// A line ready to be drawn: its glyphs, placed from the left end of its baseline, and how far they reach.
struct Shaped {
    QList<QGlyphRun> glyphs;
    double width = 0;
};

/// Prepares `layout` to shape this text. Inter redraws some signs after their neighbours ("->" as one arrow, a higher
/// colon between figures); such shapes belong to no character, so that they would be lost when text is copied or
/// searched in a document. Here such signs are shaped each on its own, and words keep their kerning.
void prepare(QTextLayout& layout, const QString& text, const QFont& font);

/// Lays the text in one line, whatever its length, with the left end of the baseline in the origin. The line lives as
/// long as the layout.
QTextLine oneLine(QTextLayout& layout, const QString& text, const QFont& font);

/// The glyphs moved by `place`.
QList<QGlyphRun> placed(QList<QGlyphRun> glyphs, QPointF place);

} // namespace draw
