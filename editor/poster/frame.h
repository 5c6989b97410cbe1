// SPDX-License-Identifier: EUPL-1.2
/// The grid of a page: margins, twelve columns, and the sizes of its text. Lengths are points on the paper.
#pragma once

#include "editor/poster/language.h"

#include <QRectF>
#include <QSizeF>

namespace poster {

struct Frame {
    QSizeF page;
    double margin = 0;
    /// Between columns.
    double gutter = 0;
    /// The size of all text beside the map but headings.
    double sideText = 0;
    /// Of its text.
    Language language = {};

    /// The distance of two lines. Everything in a column stands on multiples of half of it.
    double line() const { return 1.4 * sideText; }
    /// The page without its margins.
    QRectF inside() const;
    /// The width of so many of the twelve columns, with the gutters between them.
    double columns(double count) const;
};

/// The size of side text that suits a page: larger on larger paper, but less than the paper is, because people come
/// nearer to read the small print and the map should have the room.
double usualSideText(QSizeF page);

Frame frame(QSizeF page, double sideText, const Language& language);

} // namespace poster
