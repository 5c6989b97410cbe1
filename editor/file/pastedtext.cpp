// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/pastedtext.h"

#include "editor/file/text.h"
#include "editor/model/edits/links.h"
#include "editor/model/find.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace file {

namespace {

constexpr std::string_view blank = " \t\n";
/// Arrows that people type or that their programs make of it. ASCII ones may be longer: `-->`.
constexpr std::array<std::string_view, 7> arrows{"→", "⟶", "➔", "➜", "⇒", "->", "=>"};

std::string_view tidied(std::string_view text)
{
    // A byte order mark and hard spaces come along with text from office programs.
    for (const std::string_view odd : {"\xEF\xBB\xBF", "\xC2\xA0"})
        while (text.starts_with(odd))
            text.remove_prefix(odd.size());
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view withoutBullet(std::string_view line)
{
    for (const std::string_view bullet :
        {"- ", "* ", "+ ", "• ", "– ", "— ", "◦ ", "▪ ", "·  ", "· ", "•\t", "-\t", "*\t"})
        if (line.starts_with(bullet))
            return tidied(line.substr(bullet.size()));
    std::size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    const bool numbered = digits > 0 && digits < 4 && digits + 1 < line.size()
        && (line[digits] == '.' || line[digits] == ')') && blank.find(line[digits + 1]) != std::string_view::npos;
    return numbered ? tidied(line.substr(digits + 1)) : line;
}

struct Arrow {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

/// The first arrow of the text.
Arrow findArrow(std::string_view text)
{
    Arrow first;
    for (const std::string_view arrow : arrows)
        if (const std::size_t at = text.find(arrow); at < first.begin)
            first = {at, at + arrow.size()};
    // The shaft of `-->` belongs to the arrow.
    while (first.begin != std::string_view::npos && first.begin > 0
        && (text[first.begin - 1] == '-' || text[first.begin - 1] == '='))
        --first.begin;
    return first;
}

struct Sign {
    std::string_view written;
    model::Polarity polarity;
};
constexpr std::array signs{Sign{"+", model::Polarity::plus}, Sign{"-", model::Polarity::minus},
    Sign{"−", model::Polarity::minus}, Sign{"–", model::Polarity::minus}, Sign{"?", model::Polarity::open}};

/// Takes the sign from the head of what stands behind an arrow.
model::Polarity takeSign(std::string_view& rest)
{
    const bool close = rest.empty() || blank.find(rest.front()) == std::string_view::npos;
    const std::string_view words = tidied(rest);
    for (const auto& [sign, polarity] : signs) {
        if (!words.starts_with(sign))
            continue;
        const std::string_view behind = words.substr(sign.size());
        const bool alone = behind.empty() || blank.find(behind.front()) != std::string_view::npos;
        if (close || alone) {
            rest = behind;
            return polarity;
        }
    }
    return model::Polarity::none;
}

/// Takes the sign that stands by itself behind the words that an arrow leads to.
model::Polarity takeLastSign(std::string_view& words)
{
    for (const auto& [sign, polarity] : signs) {
        if (!words.ends_with(sign))
            continue;
        const std::string_view ahead = words.substr(0, words.size() - sign.size());
        if (!ahead.empty() && blank.find(ahead.back()) != std::string_view::npos) {
            words = tidied(ahead);
            return polarity;
        }
    }
    return model::Polarity::none;
}

/// In pieces of at most as many characters as a text may have, broken between words where there are any.
std::vector<std::string> pieces(std::string_view text)
{
    std::vector<std::string> found;
    while (characters(text) > model::maximumTextLength) {
        std::size_t end = 0;
        for (std::size_t count = 0; count < model::maximumTextLength; ++count)
            do
                ++end;
            while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
        if (const std::size_t space = text.find_last_of(blank, end - 1);
            space != std::string_view::npos && space > end / 2)
            end = space;
        found.emplace_back(tidied(text.substr(0, end)));
        text = tidied(text.substr(end));
    }
    if (!text.empty())
        found.emplace_back(text);
    return found;
}

class Reading {
public:
    void line(std::string_view line)
    {
        Arrow arrow = findArrow(line);
        if (arrow.begin == std::string_view::npos) {
            for (const std::string& piece : pieces(line))
                add(piece);
            return;
        }
        std::optional<model::StepId> from = named(tidied(line.substr(0, arrow.begin)));
        while (arrow.begin != std::string_view::npos) {
            line.remove_prefix(arrow.end);
            model::Polarity sign = takeSign(line);
            arrow = findArrow(line);
            std::string_view words = tidied(line.substr(0, arrow.begin));
            if (sign == model::Polarity::none)
                sign = takeLastSign(words);
            const std::optional<model::StepId> to = named(words);
            if (from && to)
                join(*from, *to, sign);
            if (to)
                from = to;
        }
    }

    PastedText result;

private:
    std::optional<model::StepId> add(std::string text)
    {
        model::Map& map = result.map;
        if (map.steps.size() >= model::maximumSteps) {
            result.complete = false;
            return {};
        }
        const model::StepId id = model::nextStep(map);
        map.steps[id].text = std::move(text);
        return id;
    }

    /// The step of these words in a line with arrows; none for no words.
    std::optional<model::StepId> named(std::string_view words)
    {
        const std::vector<std::string> parts = pieces(words);
        if (parts.empty())
            return {};
        if (const auto known = m_known.find(parts.front()); known != m_known.end())
            return known->second;
        const std::optional<model::StepId> step = add(parts.front());
        if (step)
            m_known[parts.front()] = *step;
        return step;
    }

    void join(model::StepId from, model::StepId to, model::Polarity sign)
    {
        model::Map& map = result.map;
        if (!model::canLink(map, from, to))
            return;
        if (map.links.size() >= model::maximumLinks) {
            result.complete = false;
            return;
        }
        model::Link link;
        link.from = from;
        link.to = to;
        link.polarity = sign;
        map.links[model::nextLink(map)] = link;
    }

    std::map<std::string, model::StepId> m_known;
};

std::string oneLine(const std::string& text)
{
    std::string line = text;
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string_view arrowOf(model::Polarity polarity)
{
    switch (polarity) {
    case model::Polarity::none:
        break;
    case model::Polarity::plus:
        return " ->+ ";
    case model::Polarity::minus:
        return " ->- ";
    case model::Polarity::open:
        return " ->? ";
    }
    return " -> ";
}

} // namespace

PastedText readPastedText(std::string_view text)
{
    Reading reading;
    const std::string sane = sound(text);
    for (std::string_view rest = sane; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (const std::string_view line = withoutBullet(tidied(rest.substr(0, end))); !line.empty())
            reading.line(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return std::move(reading.result);
}

std::string toPlainText(const model::Map& map)
{
    std::string text;
    std::set<model::LinkId> said;
    const auto words = [&map](model::StepId id) { return oneLine(map.steps.at(id).text); };
    for (const model::Loop& loop : map.loops) {
        const auto links = model::linksOf(map, loop.steps);
        if (std::ranges::any_of(links, [](const auto& link) { return !link; }))
            continue;
        text += words(loop.steps.front());
        for (const auto& link : links) {
            text += std::string(arrowOf(map.links.at(*link).polarity)) + words(map.links.at(*link).to);
            said.insert(*link);
        }
        text += '\n';
    }
    std::set<model::StepId> linked;
    for (const auto& [id, link] : map.links) {
        linked.insert({link.from, link.to});
        if (!said.contains(id))
            text += words(link.from) + std::string(arrowOf(link.polarity)) + words(link.to) + '\n';
    }
    for (const auto& [id, step] : map.steps)
        if (!linked.contains(id))
            text += oneLine(step.text) + '\n';
    return text;
}

} // namespace file
