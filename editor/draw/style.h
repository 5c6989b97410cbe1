// SPDX-License-Identifier: EUPL-1.2
/// How everything looks: the only constants of appearance. Lengths are points of the map (1/72 inch).
#pragma once

#include "editor/model/map.h"

#include <QColor>
#include <QList>
#include <Qt>

namespace draw {

namespace size {
inline constexpr double text = 14;
inline constexpr double lineHeight = 20;
/// About 28 characters of ordinary text.
inline constexpr double textWidth = 200;
inline constexpr double paddingAcross = 16;
inline constexpr double paddingDown = 12;
inline constexpr double smallestBoxWidth = 96;
inline constexpr double radius = 8;
inline constexpr double outline = 1.5;
inline constexpr double ring = 3;
inline constexpr double ringGap = 2;
inline constexpr double link = 2.5;
inline constexpr double litLink = 4;
inline constexpr double toldLink = 5.5;
inline constexpr double gapBehind = 4;
inline constexpr double gapAhead = 3;
inline constexpr double headLength = 13;
inline constexpr double headWidth = 10;
inline constexpr double signDisc = 16;
inline constexpr double name = 18;
inline constexpr double nameLineHeight = 23;
inline constexpr double nameWidth = 190;
inline constexpr double turn = 40;
inline constexpr double small = 11;
inline constexpr double smallLineHeight = 15;
inline constexpr double tag = 20;
inline constexpr double pill = 18;
} // namespace size

/// The colours of one theme.
struct Theme {
    QColor paper;
    QColor box;
    QColor ink;
    /// For what is said in a low voice: second readings, notes.
    QColor quiet;
    QColor outline;
    /// Links outside named loops.
    QColor link;
    /// Selection and first moves, nothing else.
    QColor accent;
    /// For named loops, in this order; after the last the first comes back with another line style.
    QList<QColor> loops;
    /// Under black text.
    QList<QColor> fills;
    /// The contrast that text has on paper at the least.
    double reading = 4.5;
};

/// The looks a person can choose for the screen. Paper is always light.
enum class ThemeName { light, dark, contrast };

/// The theme of that name.
Theme themeNamed(ThemeName name);

/// Dark on white, for beamer and paper.
Theme lightTheme();

/// The same meanings on dark paper, for a dim room.
Theme darkTheme();

/// White and bright on black, for eyes that need it and rooms with too much sun.
Theme contrastTheme();

/// The light theme without colour; loops differ by line style and shade.
Theme greyTheme();

/// How one named loop is drawn.
struct LoopLook {
    QColor line;
    /// The same colour, dark enough to read on paper.
    QColor text;
    Qt::PenStyle pen = Qt::SolidLine;
};

/// The loop's own colour, or the one of the palette that goes with its id, so that it stays when another pattern goes.
/// `loop` is an index into `map.loops`.
LoopLook loopLook(const model::Map& map, std::size_t loop, const Theme& theme);

/// The perspective's own colour, or the one of the palette that goes with its id; to be used under black text.
QColor perspectiveFill(const model::Map& map, model::PerspectiveId perspective, const Theme& theme);

/// The colour, darkened or lightened until its contrast with `ground` is the wanted one.
QColor readable(QColor colour, const QColor& ground, double wanted = 4.5);

/// The contrast of two colours as WCAG counts it, from 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// The colour nearly sunk into the paper, for what is not spoken of right now.
QColor faded(const QColor& colour, const Theme& theme);

} // namespace draw
