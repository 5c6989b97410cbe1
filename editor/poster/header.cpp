// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/header.h"

#include "editor/poster/type.h"

#include <QCoreApplication>

#include <algorithm>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// A size to try, as a part of the largest, and how many lines it may take there.
struct Attempt {
    double size;
    std::size_t lines;
};

struct Fitted {
    std::vector<SetLine> lines;
    double height = 0;
    double width = 0;
    /// Not all of the text is here.
    bool cut = false;
};

Fitted measured(std::vector<SetLine> lines)
{
    Fitted fitted;
    for (const SetLine& line : lines) {
        fitted.height += line.height;
        fitted.width = std::max(fitted.width, line.width);
    }
    fitted.lines = std::move(lines);
    return fitted;
}

/// The first lines of a text that is too long, with an ellipsis behind them.
Fitted shortened(const std::vector<SetLine>& lines, std::size_t count, const Type& type, double width)
{
    QString text;
    for (std::size_t i = 0; i < count; ++i)
        text += lines[i].text.lines.front().text + u' ';
    std::vector<SetLine> kept;
    do {
        text.chop(std::max<qsizetype>(1, text.size() / 40));
        kept = setLines(text.trimmed() + u'…', type, width);
    } while (kept.size() > count && text.size() > 1);
    Fitted fitted = measured(std::move(kept));
    fitted.cut = true;
    return fitted;
}

/// No text of so many characters is narrower than this.
double leastWidth(qsizetype characters, double size)
{
    constexpr double narrow = 0.2;
    return static_cast<double>(characters) * narrow * size;
}

/// The text in the first of the sizes that suits it; shortened in the last when none does.
Fitted fit(const QString& text, Type type, double leading, double width, std::initializer_list<Attempt> attempts)
{
    if (text.trimmed().isEmpty())
        return {};
    const double largest = type.size;
    for (const Attempt& attempt : attempts) {
        type.size = largest * attempt.size;
        type.lineHeight = leading * type.size;
        const bool last = &attempt == attempts.end() - 1;
        const double room = width * static_cast<double>(attempt.lines);
        const bool hopeless = leastWidth(text.size(), type.size) > room;
        if (hopeless && !last)
            continue;
        // Of a text that is far too long the beginning is enough to fill the lines with.
        const qsizetype enough = static_cast<qsizetype>(room / leastWidth(1, type.size)) + 1;
        std::vector<SetLine> lines = setLines(text.left(enough), type, width);
        if (lines.size() <= attempt.lines && !hopeless)
            return measured(std::move(lines));
        if (last)
            return shortened(lines, std::min(attempt.lines, lines.size()), type, width);
    }
    return {};
}

QString dateAndOrganisations(const model::Heading& heading, const Words& words)
{
    QStringList parts;
    if (!heading.date.empty())
        parts << words.date(QString::fromStdString(heading.date));
    if (const QString organisations = organisationsOf(heading); !organisations.isEmpty())
        parts << organisations;
    return parts.join(u" · "_s);
}

void add(Header& header, const Fitted& fitted, QPointF place, const QColor& colour, bool right)
{
    for (const SetLine& line : fitted.lines) {
        header.parts.push_back(line.at(right ? place - QPointF(line.width, 0) : place, colour));
        place.ry() += line.height;
    }
}

void addRule(Header& header, const Frame& frame, const draw::Theme& theme)
{
    header.height += frame.line() / 2;
    header.parts.push_back(
        LinePart{{0, header.height, frame.inside().width(), header.height}, frame.margin / 24, theme.outline});
}

void keepWhole(Header& header, const Fitted& fitted, const QString& text, const draw::Theme& theme)
{
    if (fitted.cut)
        header.later.push_back({{}, {}, {}, {{text, draw::Weight::regular, theme.ink}}});
}

double titleSize(QSizeF page)
{
    return std::min(page.height() / 20, page.width() / 12);
}

} // namespace

QString organisationsOf(const model::Heading& heading)
{
    QStringList list;
    for (const std::string& text : heading.organisations)
        if (!text.empty())
            list << QString::fromStdString(text);
    return list.join(u", "_s);
}

Header header(const model::Heading& heading, const Frame& frame, const draw::Theme& theme, const Words& words)
{
    const double width = frame.inside().width();
    const double em = frame.sideText;
    const bool beside = frame.page.width() >= frame.page.height();
    const double asideWidth = beside ? frame.columns(4) : width;
    const QString titleText = QString::fromStdString(heading.title);
    const QString subtitleText = QString::fromStdString(heading.subtitle);
    const QString occasionText = QString::fromStdString(heading.occasion);
    const QString factsText = dateAndOrganisations(heading, words);

    const Fitted occasion =
        fit(occasionText, {1.15 * em, 0, draw::Weight::bold, frame.language}, 1.3, asideWidth, {{1, 2}, {0.87, 3}});
    const Fitted facts = fit(factsText, {em, 0, {}, frame.language}, 1.4, asideWidth, {{1, 3}});
    const double aside = std::max(occasion.width, facts.width);
    const double mainWidth = beside && aside > 0 ? width - aside - 2 * frame.gutter : width;
    const double largest = titleSize(frame.page);
    const Fitted title = fit(titleText, {largest, 0, draw::Weight::bold, frame.language}, 1.15, mainWidth,
        {{1, 1}, {0.9, 1}, {0.8, 1}, {0.7, 1}, {0.6, 2}, {0.5, 2}, {0.4, 3}});
    const Fitted subtitle = fit(subtitleText, {std::max(0.42 * largest, 1.15 * em), 0, {}, frame.language}, 1.35,
        mainWidth, {{1, 1}, {0.9, 1}, {0.8, 2}, {0.7, 3}});

    Header header;
    const double main = title.height + subtitle.height;
    const double besideHeight = occasion.height + facts.height;
    if (main + besideHeight == 0)
        return header;
    const double gap = main > 0 && besideHeight > 0 ? 0.7 * em : 0;
    const double asideTop = beside ? std::max(main - besideHeight, 0.0) : main + gap;
    add(header, title, {0, 0}, theme.ink, false);
    add(header, subtitle, {0, title.height}, theme.quiet, false);
    add(header, occasion, {beside ? width : 0, asideTop}, theme.ink, beside);
    add(header, facts, {beside ? width : 0, asideTop + occasion.height}, theme.quiet, beside);
    header.height = std::max(main, asideTop + besideHeight);
    addRule(header, frame, theme);
    keepWhole(header, title, titleText, theme);
    keepWhole(header, subtitle, subtitleText, theme);
    keepWhole(header, occasion, occasionText, theme);
    keepWhole(header, facts, factsText, theme);
    return header;
}

Header laterHeader(
    const model::Heading& heading, int page, const Frame& frame, const draw::Theme& theme, const Words& words)
{
    const double width = frame.inside().width();
    const Type type{1.3 * frame.sideText, 1.3 * frame.line(), draw::Weight::bold, frame.language};
    const Fitted number = measured(setLines(words(QT_TRANSLATE_NOOP("poster", "page %1")).arg(page),
        {frame.sideText, type.lineHeight, {}, frame.language}, width));
    const Fitted title =
        fit(QString::fromStdString(heading.title), type, 1.4, width - number.width - frame.gutter, {{1, 1}, {0.8, 1}});
    Header header;
    add(header, title, {0, 0}, theme.ink, false);
    add(header, number, {width, 0}, theme.quiet, true);
    header.height = std::max(title.height, number.height);
    addRule(header, frame, theme);
    return header;
}

} // namespace poster
