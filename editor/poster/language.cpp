// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/language.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
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

    struct Set {
        std::optional<draw::Breaking> breaking;
        std::vector<Known> known;
    };

    static Known known(const QString& source, draw::Text text, double width);

    std::map<Asked, Set> texts;
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
    const draw::Setting setting{draw::font(size, weight), lineHeight, width, draw::Align::leading, m_code};
    const auto [place, isNew] = m_memory->texts.try_emplace({text, size, weight, qRound64(lineHeight * 100)});
    Memory::Set& before = place->second;
    if (isNew)
        before.breaking.emplace(text, setting.font, m_code);
    for (const Memory::Known& each : before.known)
        if (each.from <= width && width <= each.to)
            return each.text;
    const draw::Broken broken = before.breaking->at(width);
    const auto sameLines = std::ranges::find_if(before.known, [&](const Memory::Known& each) {
        return std::ranges::equal(each.text.lines, broken.lines, {}, &draw::Line::text, &draw::BrokenLine::text);
    });
    draw::Text set =
        sameLines != before.known.end() ? sameLines->text : draw::setText(*before.breaking, broken, setting);
    set.wrapWidth = std::max(broken.width, set.size.width());
    before.known.push_back(Memory::known(text, std::move(set), width));
    return before.known.back().text;
}

} // namespace poster
