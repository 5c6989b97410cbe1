// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/shaping.h"

#include <QList>

namespace draw {

namespace {

enum class Kind { word, figure, sign };

Kind kind(QChar character)
{
    if (character.isDigit())
        return Kind::figure;
    const bool word = character.isLetter() || character.isMark() || character.isSpace() || character.isSurrogate()
        || QStringView(u".,;'\"\u2018\u2019\u201C\u201D\u200D\uFE0F").contains(character);
    return word ? Kind::word : Kind::sign;
}

} // namespace

void prepare(QTextLayout& layout, const QString& text, const QFont& font)
{
    layout.setFont(font);
    layout.setText(text);
    QList<QTextLayout::FormatRange> ranges;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && kind(text[i]) == kind(text[i - 1]) && kind(text[i]) != Kind::sign)
            continue;
        ranges.push_back({static_cast<int>(begin), static_cast<int>(i - begin), {}});
        begin = i;
    }
    if (ranges.size() > 1)
        layout.setFormats(ranges);
}

QTextLine oneLine(QTextLayout& layout, const QString& text, const QFont& font)
{
    prepare(layout, text, font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    line.setPosition(QPointF(0, -line.ascent()));
    return line;
}

QList<QGlyphRun> placed(QList<QGlyphRun> glyphs, QPointF place)
{
    for (QGlyphRun& run : glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position += place;
        run.setPositions(positions);
        run.setBoundingRect(run.boundingRect().translated(place));
    }
    return glyphs;
}

} // namespace draw
