// SPDX-License-Identifier: EUPL-1.2
/// Where the lines of a text end.
#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace draw {

/// The text cut into lines, and the width that they were cut for.
struct Broken {
    std::vector<QString> lines;
    double width = 0;
};

/// A text in one font, measured once and then cut for any width.
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

private:
    class Paragraph;

    std::vector<Paragraph> m_paragraphs;
    QString m_language;
    double m_hyphenWidth = 0;
};

} // namespace draw
