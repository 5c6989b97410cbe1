// SPDX-License-Identifier: EUPL-1.2
/// Text set in lines: wrapped, balanced and shaped once, then painted as often as needed.
#pragma once

#include "editor/draw/breaking.h"

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace draw {

/// Leading: left in Latin text, right in right-to-left text.
enum class Align { leading, centre };

/// One line of set text.
struct Line {
    /// As it is drawn, with the hyphen that breaking a word brought.
    QString text;
    /// Where the baseline begins, from the top left of the text.
    QPointF origin;
    double width = 0;
    /// The shaped glyphs, placed from the top left of the text.
    QList<QGlyphRun> glyphs;
    /// How many characters of the text come before it.
    qsizetype before = 0;
    /// It ends with a hyphen that breaking a word brought.
    bool hyphen = false;
};

/// A text as it stands on the map.
struct Text {
    QFont font;
    std::vector<Line> lines;
    /// As wide as its widest line, as high as its lines together. All lines lie inside.
    QSizeF size;
    /// What the lines were broken for; never less than `size.width()`.
    double wrapWidth = 0;
};

/// How a text is to be set.
struct Setting {
    QFont font;
    double lineHeight = 0;
    /// No line is wider. A word that does not fit is broken.
    double maximumWidth = 0;
    Align align = Align::leading;
    /// "nl", "en" or empty: for the hyphens in words that do not fit.
    QString language = {};
};

/// Breaks the text into as few lines as the width allows and then makes these lines about equally long. Newlines are
/// kept, tabs become spaces. An empty text has one empty line.
Text setText(const QString& text, const Setting& setting);

/// The same for a text that is measured already, in these lines.
Text setText(const Breaking& breaking, const Broken& lines, const Setting& setting);

/// Draws the text with its top left corner at `place`.
void paintText(QPainter& painter, const Text& text, QPointF place, const QColor& colour);

} // namespace draw
