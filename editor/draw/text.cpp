// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/text.h"

#include "editor/draw/outlines.h"
#include "editor/draw/shaping.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace draw {

namespace {

/// Shapes all lines at once, so that a right-to-left paragraph keeps its order across lines.
QString joined(const std::vector<QString>& lines)
{
    QString text;
    for (const QString& line : lines) {
        if (&line != &lines.front())
            text += QChar(QChar::LineSeparator);
        text += line;
    }
    return text;
}

/// The outlines of a line; empty when one of its letters has none, like a coloured sign.
QPainterPath outlines(const Line& line)
{
    QPainterPath all;
    all.setFillRule(Qt::WindingFill);
    for (const QGlyphRun& run : line.glyphs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPainterPath glyph = font.pathForGlyph(glyphs[i]);
            if (glyph.isEmpty() && !font.boundingRect(glyphs[i]).isEmpty())
                return {};
            all.addPath(glyph.translated(run.positions()[i]));
        }
    }
    return all;
}

double indent(double room, Align align, bool rightToLeft)
{
    if (align == Align::centre)
        return room / 2;
    return rightToLeft ? room : 0;
}

} // namespace

Text setText(const QString& text, const Setting& setting)
{
    return setText(text, Breaking(text, setting.font, setting.language).at(setting.maximumWidth), setting);
}

Text setText(const QString& text, const Broken& broken, const Setting& setting)
{
    QTextLayout layout;
    prepare(layout, joined(broken.lines), setting.font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double width = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1e6);
        width = std::max(width, line.naturalTextWidth());
    }
    layout.endLayout();

    // Lines stand at equal distances, whatever fonts the characters of a line come from.
    const QFontMetricsF metrics(setting.font);
    const double baseline = (setting.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    Text result{
        setting.font, {}, QSizeF(width, setting.lineHeight * layout.lineCount()), std::max(broken.width, width)};
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const double left = indent(width - line.naturalTextWidth(), setting.align, text.isRightToLeft());
        const double bottom = i * setting.lineHeight + baseline;
        line.setPosition(QPointF(left, bottom - line.ascent()));
        result.lines.push_back({broken.lines[static_cast<std::size_t>(i)], QPointF(left, bottom),
            line.naturalTextWidth(), line.glyphRuns()});
    }
    return result;
}

void paintText(QPainter& painter, const Text& text, QPointF place, const QColor& colour)
{
    painter.setPen(colour);
    // SVG knows text by its characters, not by its glyphs.
    const bool characters = painter.paintEngine()->type() == QPaintEngine::SVG;
    const bool outlined = characters && dynamic_cast<const Outlines*>(painter.device());
    if (characters)
        painter.setFont(text.font);
    for (const Line& line : text.lines) {
        if (characters) {
            const QPainterPath letters = outlined ? outlines(line) : QPainterPath();
            painter.setPen(letters.isEmpty() ? colour : QColor(Qt::transparent));
            if (!letters.isEmpty())
                painter.fillPath(letters.translated(place), colour);
            painter.drawText(place + line.origin, line.text);
            continue;
        }
        for (const QGlyphRun& run : line.glyphs)
            painter.drawGlyphRun(place, run);
    }
}

} // namespace draw
