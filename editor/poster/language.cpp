// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/language.h"

#include <limits>
#include <map>
#include <tuple>

namespace poster {

struct Language::Memory {
    /// Set lines, and the widths for which they come out the same.
    struct Known {
        double from = 0;
        double to = 0;
        draw::Text text;
    };
    /// What besides the width decides how a text is set: the text, its size and weight, and the height of a line in
    /// hundredths, so that the same is the same whatever it was reckoned from.
    using Asked = std::tuple<QString, double, draw::Weight, qint64>;

    static Known known(const QString& source, draw::Text text, double width);

    std::map<Asked, std::vector<Known>> texts;
};

/// Lines are as few as the width allows and then about equally long: until fewer lines would do, or a line is wider
/// than allowed, the width makes no difference. Where a word had to be cut, every width does.
Language::Memory::Known Language::Memory::known(const QString& source, draw::Text text, double width)
{
    QStringList lines;
    for (const draw::Line& line : text.lines)
        lines << line.text;
    if (lines.join(u' ').simplified() != source.simplified())
        return {width, width, std::move(text)};
    const bool unbroken = lines.size() == source.count(u'\n') + 1;
    const double from = std::min(width, unbroken ? text.size.width() + 1 : text.wrapWidth);
    return {from, unbroken ? std::numeric_limits<double>::infinity() : width, std::move(text)};
}

Language::Language(const QString& code)
    : m_code(code)
    , m_memory(std::make_shared<Memory>())
{
}

draw::Text Language::set(const QString& text, double size, draw::Weight weight, double lineHeight, double width) const
{
    std::vector<Memory::Known>& before = m_memory->texts[{text, size, weight, qRound64(lineHeight * 100)}];
    for (const Memory::Known& each : before)
        if (each.from <= width && width <= each.to)
            return each.text;
    before.push_back(Memory::known(
        text, draw::setText(text, {draw::font(size, weight), lineHeight, width, draw::Align::leading, m_code}), width));
    return before.back().text;
}

} // namespace poster
