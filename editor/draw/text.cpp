// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/text.h"

#include "editor/draw/outlines.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>

namespace draw {

namespace {

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
    const Breaking breaking(text, setting.font, setting.language);
    return setText(breaking, breaking.at(setting.maximumWidth), setting);
}

Text setText(const Breaking& breaking, const Broken& broken, const Setting& setting)
{
    std::vector<Shaped> shaped = breaking.shaped(broken);
    double width = 0;
    for (const Shaped& line : shaped)
        width = std::max(width, line.width);

    // Lines stand at equal distances, whatever fonts the characters of a line come from.
    const QFontMetricsF metrics(setting.font);
    const double baseline = (setting.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    Text result{setting.font, {}, QSizeF(width, setting.lineHeight * static_cast<double>(shaped.size())),
        std::max(broken.width, width)};
    for (std::size_t i = 0; i < shaped.size(); ++i) {
        const double left = indent(width - shaped[i].width, setting.align, breaking.isRightToLeft());
        const QPointF origin(left, static_cast<double>(i) * setting.lineHeight + baseline);
        const BrokenLine& line = broken.lines[i];
        result.lines.push_back(
            {line.text, origin, shaped[i].width, placed(shaped[i].glyphs, origin), line.before, line.hyphen});
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
