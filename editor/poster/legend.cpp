// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/legend.h"

#include "editor/poster/type.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// The length of a sample link in points of the map.
constexpr double sampleLength = 44;

draw::LinkShape sampleLink(Sign sign, const draw::Theme& theme)
{
    draw::LinkShape link;
    link.curve = {{0, 0}, {sampleLength / 3, 0}, {sampleLength * 2 / 3, 0}, {sampleLength, 0}};
    link.arc = draw::arc(link.curve);
    link.colour = theme.link;
    link.delay = sign == Sign::delay;
    link.opening = sign == Sign::move;
    link.barrier = sign == Sign::move;
    const auto set = [](QChar character) {
        return draw::setText(QString(character),
            {draw::font(13, draw::Weight::bold), draw::size::smallLineHeight, draw::size::signDisc,
                draw::Align::centre});
    };
    if (sign == Sign::plus)
        link.sign = set(u'+');
    if (sign == Sign::minus)
        link.sign = set(u'\u2212');
    if (sign == Sign::open)
        link.sign = set(u'?');
    return link;
}

/// A sign and the words beside it, from the top left corner.
struct Sample {
    std::vector<Part> parts;
    double width = 0;
};

Sample pillSample(const draw::Pill& pill, const Frame& frame)
{
    const double scale = frame.sideText / draw::size::text;
    const double width = (pill.initials.size.width() + draw::size::pill - 4) * scale;
    const double height = draw::size::pill * scale;
    const QRectF rect(0, (frame.line() - height) / 2, width, height);
    const QPointF place = rect.center() - QPointF(pill.initials.size.width(), pill.initials.size.height()) * scale / 2;
    const bool dark = draw::contrast(Qt::white, pill.fill) > draw::contrast(Qt::black, pill.fill);
    const QColor ink = dark ? Qt::white : Qt::black;
    return {{RoundPart{rect, height / 2, pill.fill, {}, 0}, TextPart{pill.initials, place, scale, ink}}, width};
}

Sample sample(const LegendEntry& entry, const Frame& frame, const draw::Theme& theme)
{
    const double em = frame.sideText;
    const double middle = frame.line() / 2;
    switch (entry.sign) {
    case Sign::perspective:
        return pillSample(entry.pill, frame);
    case Sign::start: {
        const double side = 0.5 * em;
        return {{RoundPart{{0, middle - side / 2, side, side}, side / 2, theme.ink, {}, 0}}, side};
    }
    case Sign::reading:
        return {{LinePart{{0, middle, 2.4 * em, middle}, 0.09 * em, theme.quiet, Qt::DotLine}}, 2.4 * em};
    case Sign::move: {
        // The barrier is higher than a line of text.
        const double scale = 0.5 * em / draw::size::text;
        return {{LinkPart{sampleLink(entry.sign, theme), {0, middle + 0.2 * em}, scale}}, sampleLength * scale};
    }
    case Sign::delay:
    case Sign::plus:
    case Sign::minus:
    case Sign::open:
        break;
    }
    const double scale = em / draw::size::text;
    return {{LinkPart{sampleLink(entry.sign, theme), {0, middle}, scale}}, sampleLength * scale};
}

/// The entry within `width`, from its top left corner.
struct SetEntry {
    std::vector<Part> parts;
    QSizeF size;
};

SetEntry setEntry(const LegendEntry& entry, const Frame& frame, const draw::Theme& theme, double width)
{
    Sample drawn = sample(entry, frame, theme);
    const double left = drawn.width + 0.5 * frame.sideText;
    SetEntry set{std::move(drawn.parts), {left, frame.line()}};
    double y = 0;
    for (const SetLine& line :
        setLines(entry.words, {frame.sideText, frame.line(), {}, frame.language}, width - left)) {
        set.parts.push_back(line.at(QPointF(left, y), theme.quiet));
        y += line.height;
        set.size = {std::max(set.size.width(), left + line.width), y};
    }
    return set;
}

void addPerspectives(
    std::vector<LegendEntry>& entries, const model::Map& map, const draw::Picture& picture, const Words& words)
{
    std::map<model::PerspectiveId, draw::Pill> pills;
    for (const auto& [id, shape] : picture.steps) {
        const std::vector<model::View>& views = map.steps.at(id).views;
        if (views.size() == shape.pills.size())
            for (std::size_t i = 0; i < views.size(); ++i)
                pills.emplace(views[i].perspective, shape.pills[i]);
    }
    for (const model::Perspective& perspective : map.perspectives) {
        const auto pill = pills.find(perspective.id);
        if (pill == pills.end())
            continue;
        const QString name = QString::fromStdString(perspective.name);
        entries.push_back({Sign::perspective,
            perspective.present ? name : words(QT_TRANSLATE_NOOP("poster", "%1 (not at the table)")).arg(name),
            pill->second});
    }
}

} // namespace

std::vector<LegendEntry> legend(const model::Map& map, const draw::Picture& picture, const Words& words)
{
    std::set<Sign> seen;
    for (const auto& [id, step] : picture.steps) {
        if (step.start)
            seen.insert(Sign::start);
        if (!step.box->reading.lines.empty())
            seen.insert(Sign::reading);
    }
    for (const auto& [id, shape] : picture.links) {
        const model::Polarity polarity = map.links.at(id).polarity;
        if (polarity == model::Polarity::plus)
            seen.insert(Sign::plus);
        if (polarity == model::Polarity::minus)
            seen.insert(Sign::minus);
        if (polarity == model::Polarity::open)
            seen.insert(Sign::open);
        if (shape.delay)
            seen.insert(Sign::delay);
        if (shape.barrier)
            seen.insert(Sign::move);
    }
    static constexpr std::pair<Sign, const char*> meanings[] = {
        {Sign::start, QT_TRANSLATE_NOOP("poster", "a pattern is told from here")},
        {Sign::delay, QT_TRANSLATE_NOOP("poster", "works later")},
        {Sign::plus, QT_TRANSLATE_NOOP("poster", "stronger with stronger")},
        {Sign::minus, QT_TRANSLATE_NOOP("poster", "the other way round")},
        {Sign::open, QT_TRANSLATE_NOOP("poster", "we see this differently")},
        {Sign::move, QT_TRANSLATE_NOOP("poster", "a first move may open this")},
        {Sign::reading, QT_TRANSLATE_NOOP("poster", "below it: another reading")},
    };
    std::vector<LegendEntry> entries;
    for (const auto& [sign, meaning] : meanings)
        if (seen.contains(sign))
            entries.push_back({sign, words(meaning), {}});
    addPerspectives(entries, map, picture, words);
    return entries;
}

LegendRows legendRows(
    const std::vector<LegendEntry>& entries, const Frame& frame, const draw::Theme& theme, double width, double enough)
{
    LegendRows rows;
    const double gap = 1.8 * frame.sideText;
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (const LegendEntry& entry : entries) {
        const SetEntry set = setEntry(entry, frame, theme, width);
        if (x > 0 && x + set.size.width() > width) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        if (y > enough)
            break;
        for (const Part& part : set.parts)
            rows.parts.push_back(moved(part, QPointF(x, y)));
        x += set.size.width() + gap;
        rowHeight = std::max(rowHeight, set.size.height());
    }
    rows.height = y + rowHeight;
    return rows;
}

std::vector<Item> legendItems(
    const std::vector<LegendEntry>& entries, const Frame& frame, const draw::Theme& theme, double width)
{
    std::vector<Item> items;
    for (const LegendEntry& entry : entries) {
        const SetEntry set = setEntry(entry, frame, theme, width);
        Item item;
        item.parts = set.parts;
        item.height = set.size.height();
        item.before = items.empty() ? frame.line() : 0;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace poster
