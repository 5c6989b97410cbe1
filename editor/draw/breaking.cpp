// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/breaking.h"

#include "editor/draw/hyphenation.h"
#include "editor/draw/shaping.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace draw {

namespace {

/// A piece of a paragraph that is not to be cut: a word with the spaces behind it, or part of a word that is too long.
struct Piece {
    QString text;
    /// With and without the spaces at its end.
    double width = 0;
    double inkWidth = 0;
    /// A line that ends here ends with a hyphen.
    bool hyphen = false;
};

using Paragraph = std::vector<Piece>;

/// Room for rounding between measuring a whole paragraph and measuring its lines.
constexpr double slack = 0.5;

/// Measures stretches of one paragraph that was shaped as a single line.
class Ruler {
public:
    Ruler(const QString& paragraph, const QFont& font)
    {
        prepare(m_layout, paragraph, font);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(1e6);
        m_layout.endLayout();
    }

    double width(qsizetype begin, qsizetype end) const
    {
        return std::abs(m_line.cursorToX(static_cast<int>(end)) - m_line.cursorToX(static_cast<int>(begin)));
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

void addPiece(Paragraph& pieces, const QString& paragraph, const Ruler& ruler, qsizetype begin, qsizetype end)
{
    qsizetype inkEnd = end;
    while (inkEnd > begin && paragraph[inkEnd - 1].isSpace())
        --inkEnd;
    pieces.push_back({paragraph.mid(begin, end - begin), ruler.width(begin, end), ruler.width(begin, inkEnd)});
}

/// What decides where a line may end.
struct Rules {
    QFont font;
    double maximumWidth = 0;
    QString language;
    double hyphenWidth = 0;
};

/// Cuts between characters, each part as long as fits.
void addAnyhow(Paragraph& pieces, const QString& paragraph, const Ruler& ruler, qsizetype begin, qsizetype end,
    double maximumWidth)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, paragraph);
    characters.setPosition(begin);
    qsizetype last = begin;
    for (qsizetype next = characters.toNextBoundary(); next >= 0 && next <= end; next = characters.toNextBoundary()) {
        if (last > begin && ruler.width(begin, next) > maximumWidth - slack) {
            addPiece(pieces, paragraph, ruler, begin, last);
            begin = last;
        }
        last = next;
    }
    if (begin < end)
        addPiece(pieces, paragraph, ruler, begin, end);
}

/// Cuts a word that is wider than a line where its language allows a hyphen, and where it allows none, anyhow.
void addLongWord(
    Paragraph& pieces, const QString& paragraph, const Ruler& ruler, qsizetype begin, qsizetype end, const Rules& rules)
{
    qsizetype letters = begin;
    while (letters < end && !paragraph[letters].isLetter())
        ++letters;
    qsizetype lettersEnd = end;
    while (lettersEnd > letters && !paragraph[lettersEnd - 1].isLetter())
        --lettersEnd;

    const auto add = [&](qsizetype partEnd, bool hyphen) {
        const double room = rules.maximumWidth - (hyphen ? rules.hyphenWidth : 0);
        if (ruler.width(begin, partEnd) > room) {
            addAnyhow(pieces, paragraph, ruler, begin, partEnd, room);
        } else {
            addPiece(pieces, paragraph, ruler, begin, partEnd);
        }
        pieces.back().hyphen = hyphen;
        pieces.back().inkWidth += hyphen ? rules.hyphenWidth : 0;
        begin = partEnd;
    };
    for (const qsizetype place : hyphenPlaces(paragraph.mid(letters, lettersEnd - letters), rules.language))
        add(letters + place, true);
    add(end, false);
}

Paragraph piecesOf(const QString& paragraph, const Rules& rules)
{
    Paragraph pieces;
    const Ruler ruler(paragraph, rules.font);
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, paragraph);
    qsizetype begin = 0;
    for (qsizetype end = words.toNextBoundary(); end >= 0; end = words.toNextBoundary()) {
        if (ruler.width(begin, end) > rules.maximumWidth)
            addLongWord(pieces, paragraph, ruler, begin, end, rules);
        else
            addPiece(pieces, paragraph, ruler, begin, end);
        begin = end;
    }
    return pieces;
}

/// Fills lines of the given width one after the other and calls `ended` with the end of each: an index into the pieces.
template <class Ended> void fill(const Paragraph& pieces, double width, Ended ended)
{
    double used = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (used > 0 && used + pieces[i].inkWidth > width) {
            ended(i);
            used = 0;
        }
        used += pieces[i].width;
    }
    ended(pieces.size());
}

int lineCount(const std::vector<Paragraph>& paragraphs, double width)
{
    int count = 0;
    for (const Paragraph& pieces : paragraphs)
        fill(pieces, width, [&count](std::size_t) { ++count; });
    return count;
}

double widestPiece(const std::vector<Paragraph>& paragraphs)
{
    double widest = 0;
    for (const Paragraph& pieces : paragraphs)
        for (const Piece& piece : pieces)
            widest = std::max(widest, piece.inkWidth);
    return widest;
}

double balancedWidth(const std::vector<Paragraph>& paragraphs, double maximumWidth)
{
    const int wanted = lineCount(paragraphs, maximumWidth);
    double tooNarrow = std::max(widestPiece(paragraphs) - 1, maximumWidth / 2);
    double enough = maximumWidth;
    while (enough - tooNarrow > 1) {
        const double middle = (tooNarrow + enough) / 2;
        (lineCount(paragraphs, middle) > wanted ? tooNarrow : enough) = middle;
    }
    return enough;
}

QString withoutSpaceBehind(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

Broken brokenLines(const QString& text, const QFont& font, double maximumWidth, const QString& language)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar newline : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        plain.replace(newline, u'\n');
    plain.replace(u'\t', u' ');

    const Rules rules{font, maximumWidth, language, QFontMetricsF(font).horizontalAdvance(u'-')};
    std::vector<Paragraph> paragraphs;
    for (const QString& paragraph : plain.split(u'\n'))
        paragraphs.push_back(piecesOf(paragraph, rules));

    Broken broken;
    broken.width = balancedWidth(paragraphs, maximumWidth);
    for (const Paragraph& pieces : paragraphs) {
        std::size_t begin = 0;
        fill(pieces, broken.width, [&](std::size_t end) {
            QString line;
            for (; begin < end; ++begin)
                line += pieces[begin].text;
            if (end > 0 && end < pieces.size() && pieces[end - 1].hyphen)
                line += u'-';
            broken.lines.push_back(withoutSpaceBehind(line));
        });
    }
    return broken;
}

} // namespace draw
