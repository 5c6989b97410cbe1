// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/cards/cards.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"
#include "editor/poster/type.h"
#include "editor/poster/words.h"

#include <QCoreApplication>

#include <set>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// Points; A4 upright, in two by two.
constexpr QSizeF a4(210 * pointsPerMillimetre, 297 * pointsPerMillimetre);
constexpr QSizeF card(a4.width() / 2, a4.height() / 2);
constexpr double margin = 24;
constexpr double largestText = 21;
/// Read at arm's length.
constexpr double smallestText = 11;
constexpr double asideText = 9.5;

/// What is asked below, and its number where it has one.
struct Question {
    std::vector<SetLine> number;
    std::vector<SetLine> text;
    double left = 0;
};

struct Card {
    /// Small, above: the pattern and the place in it.
    QString aside;
    QString text;
    draw::Weight weight = draw::Weight::bold;
    QColor colour;
    /// Below the text, less large; may be empty.
    QString story;
};

class Deck {
public:
    explicit Deck(const model::Map& map)
        : m_map(map)
        , m_words(QString::fromStdString(map.heading.language))
        , m_theme(draw::lightTheme())
    {
    }

    std::vector<Page> pages()
    {
        std::set<model::StepId> told;
        for (std::size_t i = 0; i < m_map.loops.size(); ++i) {
            const model::Loop& loop = m_map.loops[i];
            const draw::LoopLook look = draw::loopLook(m_map, i, m_theme);
            const QString name = loop.name.empty() ? m_words(QT_TRANSLATE_NOOP("poster", "A pattern without a name"))
                                                   : draw::quoted(QString::fromStdString(loop.name));
            add({m_words(QT_TRANSLATE_NOOP("poster", "Pattern")), name, draw::Weight::bold, look.text,
                QString::fromStdString(loop.story)});
            for (std::size_t place = 0; place < loop.steps.size(); ++place) {
                const QString where = m_words(QT_TRANSLATE_NOOP("poster", "%1 · step %2 of %3"))
                                          .arg(name, QString::number(place + 1), QString::number(loop.steps.size()));
                add(stepCard(loop.steps[place], where));
                told.insert(loop.steps[place]);
            }
        }
        for (const auto& [id, step] : m_map.steps)
            if (!told.contains(id))
                add(stepCard(id, {}));
        if (m_pages.empty())
            newPage();
        return std::move(m_pages);
    }

private:
    Type typeOf(double size, draw::Weight weight = draw::Weight::regular) const
    {
        return {size, 1.35 * size, weight, m_words.language()};
    }

    Card stepCard(model::StepId id, const QString& where) const
    {
        return {where, QString::fromStdString(m_map.steps.at(id).text), draw::Weight::bold, m_theme.ink, {}};
    }

    void newPage()
    {
        Page page;
        page.size = a4;
        page.theme = m_theme;
        page.sideText = asideText;
        page.smallestText = asideText;
        // Where to cut.
        const QColor faint = draw::faded(m_theme.quiet, m_theme);
        page.parts.push_back(LinePart{{card.width(), 0, card.width(), a4.height()}, 0.5, faint, Qt::DashLine});
        page.parts.push_back(LinePart{{0, card.height(), a4.width(), card.height()}, 0.5, faint, Qt::DashLine});
        m_pages.push_back(std::move(page));
    }

    QPointF nextCorner()
    {
        if (m_count % 4 == 0)
            newPage();
        const int place = m_count++ % 4;
        return {place % 2 * card.width() + margin, place / 2 * card.height() + margin};
    }

    void put(const std::vector<SetLine>& lines, QPointF corner, const QColor& colour)
    {
        for (const SetLine& line : lines)
            m_pages.back().parts.push_back(line.at(corner + QPointF(0, line.above), colour));
    }

    static double heightOf(const std::vector<SetLine>& lines)
    {
        return lines.empty() ? 0 : lines.back().above + lines.back().height;
    }

    void add(const Card& wanted)
    {
        const double width = card.width() - 2 * margin;
        const double height = card.height() - 2 * margin;
        const std::vector<SetLine> aside = setLines(wanted.aside, typeOf(asideText), width);
        const std::vector<Question> questions = this->questions(width);
        double below = 0;
        for (const Question& question : questions)
            below += heightOf(question.text);
        const double above = aside.empty() ? 0 : heightOf(aside) + asideText;
        const double room = height - above - below - 2 * asideText;

        double size = largestText;
        std::vector<SetLine> text = setLines(wanted.text, typeOf(size, wanted.weight), width);
        std::vector<SetLine> story = setLines(wanted.story, typeOf(0.62 * size), width);
        const auto needed = [&] { return heightOf(text) + (story.empty() ? 0 : 0.6 * size + heightOf(story)); };
        while (needed() > room && size > smallestText) {
            size -= 0.5;
            text = setLines(wanted.text, typeOf(size, wanted.weight), width);
            story = setLines(wanted.story, typeOf(std::max(smallestText, 0.62 * size)), width);
        }

        QPointF corner = nextCorner();
        const auto frame = [&] {
            put(aside, corner, m_theme.quiet);
            QPointF place = corner + QPointF(0, height - below);
            for (const Question& question : questions) {
                put(question.number, place, m_theme.quiet);
                put(question.text, place + QPointF(question.left, 0), m_theme.quiet);
                place.ry() += heightOf(question.text);
            }
        };
        frame();
        double down = above;
        const auto flow = [&](const std::vector<SetLine>& lines, const QColor& colour) {
            double begun = 0;
            for (const SetLine& line : lines) {
                if (down + line.above - begun + line.height > above + room && down + line.above - begun > above) {
                    corner = nextCorner();
                    frame();
                    begun = line.above;
                    down = above;
                }
                m_pages.back().parts.push_back(line.at(corner + QPointF(0, down + line.above - begun), colour));
            }
            down += heightOf(lines) - begun;
        };
        flow(text, wanted.colour);
        down += 0.6 * size;
        flow(story, m_theme.ink);
    }

    /// What follows a number hangs beside it, on every line.
    std::vector<Question> questions(double width) const
    {
        std::vector<Question> questions;
        for (const QString& asked :
            {m_words(QT_TRANSLATE_NOOP("poster", "1  Do you recognise this? What do you see happen?")),
                m_words(QT_TRANSLATE_NOOP("poster", "2  How do we, without meaning to, help to keep it going?")),
                m_words(QT_TRANSLATE_NOOP("poster", "3  Which first small move do you see?")),
                m_words(QT_TRANSLATE_NOOP("poster", "For yourself: where could this help you now?"))}) {
            const bool isNumbered = asked.front().isDigit();
            Question question;
            if (isNumbered)
                question.number = setLines(asked.section(u' ', 0, 0), typeOf(asideText), width);
            question.left = isNumbered ? 1.4 * asideText : 0;
            question.text =
                setLines(isNumbered ? asked.section(u' ', 1) : asked, typeOf(asideText), width - question.left);
            questions.push_back(std::move(question));
        }
        return questions;
    }

    const model::Map& m_map;
    Words m_words;
    draw::Theme m_theme;
    std::vector<Page> m_pages;
    int m_count = 0;
};

} // namespace

Poster cards(const model::Map& map)
{
    Poster poster = blank(map);
    poster.pages = Deck(map).pages();
    return poster;
}

} // namespace poster
