// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/handout/questions.h"

#include "editor/poster/header.h"
#include "editor/poster/type.h"

#include <QCoreApplication>

#include <algorithm>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

constexpr double questionSize = 12.5;
constexpr double noteSize = 10;
/// Between two lines that are written on by hand.
constexpr double ruling = 27;
constexpr int leastRulings = 3;
constexpr double backGap = 18;
constexpr double digitWidth = 26;

/// Sets the page from the top down.
class Back {
public:
    Back(const Content& content, QSizeF size)
        : m_content(content)
        , m_grid(frame(size, noteSize, content.language))
        , m_place(m_grid.inside().topLeft())
    {
        m_page.size = size;
        m_page.theme = content.theme;
        m_page.sideText = noteSize;
        m_page.smallestText = noteSize;
    }

    Page page(const std::vector<Block>& rest);

private:
    double bottom() const { return m_grid.inside().bottom(); }
    Type type(double size, draw::Weight weight = draw::Weight::regular) const
    {
        return {size, 1.4 * size, weight, m_grid.language};
    }
    std::vector<SetLine> set(const QString& text, const Type& type, double left) const
    {
        return setLines(text, type, m_grid.inside().width() - left);
    }
    void put(const std::vector<SetLine>& lines, double left, const QColor& colour);
    void putHeader();
    bool putRest(const std::vector<Block>& rest);
    void putQuestion(int number, const std::vector<SetLine>& lines, int rulings);
    void putOwnQuestion(const std::vector<SetLine>& question, const std::vector<SetLine>& note, double height);

    const Content& m_content;
    Frame m_grid;
    Page m_page;
    /// Where the next thing goes.
    QPointF m_place;
};

double heightOfLines(const std::vector<SetLine>& lines)
{
    return lines.empty() ? 0 : lines.back().above + lines.back().height;
}

void Back::put(const std::vector<SetLine>& lines, double left, const QColor& colour)
{
    for (const SetLine& line : lines) {
        m_page.parts.push_back(line.at(m_place + QPointF(left, 0), colour));
        m_place.ry() += line.height;
    }
}

void Back::putHeader()
{
    const Header top = laterHeader(m_content.heading, 2, m_grid, m_content.theme, m_content.words);
    for (const Part& part : top.parts)
        m_page.parts.push_back(moved(part, m_place));
    m_place.ry() += top.height + backGap;
}

/// What the front had no room for. False when not all of it found a place in the upper half.
bool Back::putRest(const std::vector<Block>& rest)
{
    if (rest.empty())
        return true;
    Columns columns{m_place, 2, 0, 1.5 * m_grid.gutter, m_grid.inside().height() * 0.4};
    columns.width = (m_grid.inside().width() - columns.gutter) / 2;
    const std::vector<Item> items = setBlocks(rest, m_grid, columns.width);
    Flow flowed = balancedFlow(items, columns, m_grid.line() / 2);
    if (flowed.placed < items.size() || flowed.height > columns.height)
        return false;
    std::move(flowed.parts.begin(), flowed.parts.end(), std::back_inserter(m_page.parts));
    m_place.ry() += flowed.height + backGap;
    return true;
}

void Back::putQuestion(int number, const std::vector<SetLine>& lines, int rulings)
{
    const SetLine digit = set(QString::number(number), type(questionSize, draw::Weight::bold), 0).front();
    m_page.parts.push_back(digit.at(m_place, m_content.theme.accent));
    put(lines, digitWidth, m_content.theme.ink);
    const QColor faint = draw::faded(m_content.theme.quiet, m_content.theme);
    for (int i = 0; i < rulings; ++i) {
        m_place.ry() += ruling;
        m_page.parts.push_back(
            LinePart{{m_place.x() + digitWidth, m_place.y(), m_grid.inside().right(), m_place.y()}, 0.6, faint});
    }
    m_place.ry() += backGap;
}

void Back::putOwnQuestion(const std::vector<SetLine>& question, const std::vector<SetLine>& note, double height)
{
    const double top = bottom() - height;
    m_page.parts.push_back(RoundPart{{m_place.x(), top, m_grid.inside().width(), height}, 8, {},
        draw::faded(m_content.theme.accent, m_content.theme), 1.2});
    m_place.setY(top + backGap / 1.5);
    put(question, digitWidth, m_content.theme.ink);
    put(note, digitWidth, m_content.theme.quiet);
}

Page Back::page(const std::vector<Block>& rest)
{
    const Words& words = m_content.words;
    putHeader();
    if (!putRest(rest))
        return {};
    put(set(words(QT_TRANSLATE_NOOP("poster", "At the table")), type(20, draw::Weight::bold), 0), 0,
        m_content.theme.ink);
    put(set(words(QT_TRANSLATE_NOOP("poster", "Be silent for a minute before each question. Write without names.")),
            type(noteSize), 0),
        0, m_content.theme.quiet);
    m_place.ry() += backGap;

    const Type asked = type(questionSize, draw::Weight::bold);
    std::vector<std::vector<SetLine>> questions;
    for (const char* question :
        {QT_TRANSLATE_NOOP("poster", "Do you recognise this? What do you see of it in practice?"),
            QT_TRANSLATE_NOOP("poster", "How do you, or your organisation, help to keep it going without meaning to?"),
            QT_TRANSLATE_NOOP("poster", "Which small first move do you see?")})
        questions.push_back(set(words(question), asked, digitWidth));
    const std::vector<SetLine> own =
        set(words(QT_TRANSLATE_NOOP("poster", "For yourself only: is there a situation now in which this helps you?")),
            asked, 2 * digitWidth);
    const std::vector<SetLine> note =
        set(words(QT_TRANSLATE_NOOP("poster", "Think of it for a moment. Nothing of it is written down.")),
            type(noteSize), 2 * digitWidth);
    const double box = heightOfLines(own) + heightOfLines(note) + backGap * 4 / 3;

    double room = bottom() - box - m_place.y();
    for (const std::vector<SetLine>& question : questions)
        room -= heightOfLines(question) + backGap;
    const int rulings = static_cast<int>(room / 3 / ruling);
    if (rulings < leastRulings)
        return {};
    int number = 0;
    for (const std::vector<SetLine>& question : questions)
        putQuestion(++number, question, rulings);
    putOwnQuestion(own, note, box);
    return std::move(m_page);
}

} // namespace

Page questionsPage(const Content& content, QSizeF size, const std::vector<Block>& rest)
{
    return Back(content, size).page(rest);
}

} // namespace poster
