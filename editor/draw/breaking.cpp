// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/breaking.h"

#include "editor/draw/hyphenation.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace draw {

/// A piece of a paragraph that is not to be cut: a word with the spaces behind it, or part of a word that is too long.
struct TextPiece {
    qsizetype begin = 0;
    qsizetype end = 0;
    /// With and without the spaces at its end.
    double width = 0;
    double inkWidth = 0;
    /// A line that ends here ends with a hyphen.
    bool hyphen = false;
};

using TextPieces = std::vector<TextPiece>;

namespace {

/// Room for rounding between measuring a whole paragraph and measuring its lines.
constexpr double slack = 0.5;

/// Fills lines of the given width one after the other and calls `ended` with the end of each: an index into the pieces.
template <class Ended> void fill(const TextPieces& pieces, double width, Ended ended)
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

int lineCount(const std::vector<TextPieces>& paragraphs, double width)
{
    int count = 0;
    for (const TextPieces& pieces : paragraphs)
        fill(pieces, width, [&count](std::size_t) { ++count; });
    return count;
}

double widestPiece(const std::vector<TextPieces>& paragraphs)
{
    double widest = 0;
    for (const TextPieces& pieces : paragraphs)
        for (const TextPiece& piece : pieces)
            widest = std::max(widest, piece.inkWidth);
    return widest;
}

double balancedWidth(const std::vector<TextPieces>& paragraphs, double maximumWidth)
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

bool runsFromTheRight(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        switch (QChar::direction(character)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
        case QChar::DirFSI:
            return true;
        default:
            return false;
        }
    });
}

} // namespace

/// One paragraph, shaped as a single line.
class Breaking::Paragraph {
public:
    Paragraph(const QString& text, const QFont& font)
        : m_text(text)
        , m_layout(std::make_unique<QTextLayout>())
        , m_line(oneLine(*m_layout, text, font))
    {
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, m_text);
        qsizetype begin = 0;
        for (qsizetype end = words.toNextBoundary(); end >= 0; end = words.toNextBoundary()) {
            m_words.push_back(piece(begin, end));
            begin = end;
        }
    }

    TextPieces pieces(double maximumWidth, double hyphenWidth, const QString& language) const
    {
        TextPieces pieces;
        for (const TextPiece& word : m_words)
            if (word.inkWidth > maximumWidth)
                addLongWord(pieces, word, maximumWidth, hyphenWidth, language);
            else
                pieces.push_back(word);
        return pieces;
    }

    qsizetype length() const { return m_text.size(); }
    QString text(qsizetype begin, qsizetype end) const { return m_text.mid(begin, end - begin); }

    /// Without the spaces at its end.
    qsizetype inkEnd(qsizetype begin, qsizetype end) const
    {
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        return end;
    }

    Shaped shaped(qsizetype begin, qsizetype end) const
    {
        if (begin == end)
            return {};
        const double left = m_line.cursorToX(static_cast<int>(begin));
        return {placed(m_line.glyphRuns(static_cast<int>(begin), static_cast<int>(end - begin)), {-left, 0}),
            width(begin, end)};
    }

private:
    double width(qsizetype begin, qsizetype end) const
    {
        return std::abs(m_line.cursorToX(static_cast<int>(end)) - m_line.cursorToX(static_cast<int>(begin)));
    }

    TextPiece piece(qsizetype begin, qsizetype end) const
    {
        return {begin, end, width(begin, end), width(begin, inkEnd(begin, end))};
    }

    /// Cuts between characters, each part as long as fits.
    void addAnyhow(TextPieces& pieces, qsizetype begin, qsizetype end, double maximumWidth) const
    {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, m_text);
        characters.setPosition(begin);
        qsizetype last = begin;
        for (qsizetype next = characters.toNextBoundary(); next >= 0 && next <= end;
             next = characters.toNextBoundary()) {
            if (last > begin && width(begin, next) > maximumWidth - slack) {
                pieces.push_back(piece(begin, last));
                begin = last;
            }
            last = next;
        }
        if (begin < end)
            pieces.push_back(piece(begin, end));
    }

    /// Cuts a word that is wider than a line where its language allows a hyphen, and where it allows none, anyhow.
    void addLongWord(TextPieces& pieces, const TextPiece& word, double maximumWidth, double hyphenWidth,
        const QString& language) const
    {
        qsizetype letters = word.begin;
        while (letters < word.end && !m_text[letters].isLetter())
            ++letters;
        qsizetype lettersEnd = word.end;
        while (lettersEnd > letters && !m_text[lettersEnd - 1].isLetter())
            --lettersEnd;

        qsizetype begin = word.begin;
        const auto add = [&](qsizetype partEnd, bool hyphen) {
            const double room = maximumWidth - (hyphen ? hyphenWidth : 0);
            if (width(begin, partEnd) > room)
                addAnyhow(pieces, begin, partEnd, room);
            else
                pieces.push_back(piece(begin, partEnd));
            pieces.back().hyphen = hyphen;
            pieces.back().inkWidth += hyphen ? hyphenWidth : 0;
            begin = partEnd;
        };
        for (const qsizetype place : hyphenPlaces(text(letters, lettersEnd), language))
            add(letters + place, true);
        add(word.end, false);
    }

    QString m_text;
    std::unique_ptr<QTextLayout> m_layout;
    QTextLine m_line;
    TextPieces m_words;
};

Breaking::Breaking(const QString& text, const QFont& font, const QString& language)
    : m_font(font)
    , m_language(language)
    , m_rightToLeft(text.isRightToLeft())
    , m_mixed(runsFromTheRight(text))
    , m_hyphenWidth(QFontMetricsF(font).horizontalAdvance(u'-'))
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar newline : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        plain.replace(newline, u'\n');
    plain.replace(u'\t', u' ');
    for (const QString& paragraph : plain.split(u'\n'))
        m_paragraphs.emplace_back(paragraph, font);
}

Breaking::~Breaking() = default;
Breaking::Breaking(Breaking&&) noexcept = default;
Breaking& Breaking::operator=(Breaking&&) noexcept = default;

Broken Breaking::at(double maximumWidth) const
{
    std::vector<TextPieces> paragraphs;
    for (const Paragraph& paragraph : m_paragraphs)
        paragraphs.push_back(paragraph.pieces(maximumWidth, m_hyphenWidth, m_language));

    Broken broken;
    broken.width = balancedWidth(paragraphs, maximumWidth);
    qsizetype before = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const TextPieces& pieces = paragraphs[i];
        std::size_t begin = 0;
        fill(pieces, broken.width, [&](std::size_t end) {
            BrokenLine line{{}, i};
            line.before = before;
            if (begin < end) {
                line.begin = pieces[begin].begin;
                line.before += line.begin;
                line.end = m_paragraphs[i].inkEnd(line.begin, pieces[end - 1].end);
                line.hyphen = end < pieces.size() && pieces[end - 1].hyphen;
                line.text = m_paragraphs[i].text(line.begin, line.end) + QLatin1String(line.hyphen ? "-" : "");
            }
            broken.lines.push_back(std::move(line));
            begin = end;
        });
        before += m_paragraphs[i].length() + 1;
    }
    return broken;
}

std::vector<Shaped> Breaking::shaped(const Broken& broken) const
{
    if (m_mixed)
        return shapedTogether(broken);
    std::vector<Shaped> lines;
    for (const BrokenLine& each : broken.lines) {
        Shaped line = m_paragraphs[each.paragraph].shaped(each.begin, each.end);
        if (each.hyphen) {
            QTextLayout layout;
            line.glyphs += placed(oneLine(layout, QStringLiteral("-"), m_font).glyphRuns(), {line.width, 0});
            line.width += m_hyphenWidth;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Shapes all lines at once, so that a right-to-left paragraph keeps its order across lines.
std::vector<Shaped> Breaking::shapedTogether(const Broken& broken) const
{
    QStringList texts;
    for (const BrokenLine& line : broken.lines)
        texts << line.text;
    QTextLayout layout;
    prepare(layout, texts.join(QChar(QChar::LineSeparator)), m_font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    std::vector<Shaped> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1e6);
        line.setPosition(QPointF(0, -line.ascent()));
        lines.push_back({{}, line.naturalTextWidth()});
    }
    layout.endLayout();
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].glyphs = layout.lineAt(static_cast<int>(i)).glyphRuns();
    return lines;
}

} // namespace draw
