// SPDX-License-Identifier: EUPL-1.2
/// Where the lines of a text end.
#pragma once

#include "editor/draw/shaping.h"

#include <QFont>
#include <QString>

#include <vector>

namespace draw {

/// One line of a text, and where it was cut from.
struct BrokenLine {
    /// With the hyphen that breaking a word brought, without the spaces at its end.
    QString text;
    /// The paragraph, counted from 0, and the characters of it that stand on the line.
    std::size_t paragraph = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool hyphen = false;
    /// How many characters of the whole text come before it.
    qsizetype before = 0;

    bool operator==(const BrokenLine&) const = default;
};

/// The text cut into lines, and the width that they were cut for.
struct Broken {
    std::vector<BrokenLine> lines;
    double width = 0;
};

/// A text in one font, shaped once and then cut for any width.
class Breaking {
public:
    /// `language` is "nl", "en" or empty: for the hyphens in words that are wider than a line.
    Breaking(const QString& text, const QFont& font, const QString& language);
    ~Breaking();
    Breaking(Breaking&&) noexcept;
    Breaking& operator=(Breaking&&) noexcept;

    /// Cuts the text into as few lines as `maximumWidth` allows, then narrows the width as far as that number of lines
    /// allows, so that the last line is not much shorter than the others. A word that is wider than a line gets hyphens
    /// as the language wants them.
    Broken at(double maximumWidth) const;

    /// The lines of `at` with their glyphs.
    std::vector<Shaped> shaped(const Broken& broken) const;

    /// The lines of the text begin at the right.
    bool isRightToLeft() const { return m_rightToLeft; }

private:
    class Paragraph;

    std::vector<Shaped> shapedTogether(const Broken& broken) const;

    QFont m_font;
    std::vector<Paragraph> m_paragraphs;
    QString m_language;
    bool m_rightToLeft = false;
    /// Some of the text runs from right to left, so that its parts change places with every cut.
    bool m_mixed = false;
    double m_hyphenWidth = 0;
};

} // namespace draw
