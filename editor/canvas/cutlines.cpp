// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/cutlines.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace canvas {

namespace {

qsizetype spacesBefore(const QString& text)
{
    const auto letter = std::ranges::find_if(text, [](QChar character) { return !character.isSpace(); });
    return letter == text.end() ? 0 : letter - text.begin();
}

/// Makes the line end where the text has `length` characters more. Qt counts in signs, which may take more of them.
void endAfter(QTextLine& line, int length)
{
    for (int signs = length; signs > 0; --signs) {
        line.setNumColumns(signs);
        if (line.textLength() <= length)
            return;
    }
}

bool composing(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (!block.layout()->preeditAreaText().isEmpty())
            return true;
    return false;
}

} // namespace

CutLines cutLines(QTextDocument& document, const draw::Text& text, const draw::Setting& setting, const QString& ahead)
{
    CutLines cut{{QPointF(), document.documentLayout()->documentSize()}, {}};
    if (composing(document))
        return cut;

    const qsizetype spaces = spacesBefore(document.toPlainText()) - ahead.size();
    const QFontMetricsF metrics(setting.font);
    const double baseline = (setting.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    double top = 0;
    auto next = text.lines.begin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextLayout& layout = *block.layout();
        QTextOption option = layout.textOption();
        option.setWrapMode(QTextOption::WrapAnywhere);
        layout.setTextOption(option);
        layout.setPosition(QPointF(0, top));
        double down = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            const qsizetype begin = block.position() + line.textStart();
            while (next != text.lines.end() && (next == text.lines.begin() || spaces + next->before <= begin))
                ++next;
            const qsizetype end = next == text.lines.end() ? document.characterCount() : spaces + next->before;
            endAfter(line, static_cast<int>(end - begin));
            double left = next == text.lines.begin() ? 0 : std::prev(next)->origin.x();
            if (begin == 0)
                left += metrics.horizontalAdvance(ahead);
            line.setPosition(QPointF(left, down + baseline - line.ascent()));
            if (next != text.lines.begin() && std::prev(next)->hyphen)
                cut.hyphens.emplace_back(
                    line.cursorToX(static_cast<int>(end - block.position())), top + down + baseline);
            down += setting.lineHeight;
        }
        layout.endLayout();
        top += down;
    }
    cut.frame |= QRectF(0, 0, text.size.width(), top);
    return cut;
}

} // namespace canvas
