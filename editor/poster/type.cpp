// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/type.h"

namespace poster {

TextPart SetLine::at(QPointF place, const QColor& colour) const
{
    return {text, place - QPointF(0, above), scale, colour};
}

std::vector<SetLine> setLines(const QString& text, const Type& type, double width)
{
    if (text.trimmed().isEmpty())
        return {};
    // Fonts come in whole pixels: set large, draw smaller.
    constexpr double setSize = 48;
    const double scale = type.size / setSize;
    const draw::Text whole =
        type.language.set(text.trimmed(), setSize, type.weight, type.lineHeight / scale, width / scale);
    std::vector<SetLine> lines;
    for (std::size_t i = 0; i < whole.lines.size(); ++i) {
        SetLine line;
        line.text = {whole.font, {whole.lines[i]}, whole.size, whole.wrapWidth};
        line.width = whole.lines[i].width * scale;
        line.height = type.lineHeight;
        line.scale = scale;
        line.above = static_cast<double>(i) * type.lineHeight;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace poster
