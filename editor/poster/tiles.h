// SPDX-License-Identifier: EUPL-1.2
/// A poster on sheets that any printer takes, to be put together on the wall.
#pragma once

#include "editor/poster/compose.h"

#include <optional>

namespace poster {

/// How a page is cut into sheets. Lengths in millimetres.
struct Tiling {
    /// The paper of the sheets, turned as it will be printed.
    QSizeF paper;
    double overlap = 10;
    /// What the printer leaves white on each side.
    double margin = 5;
    int columns = 0;
    int rows = 0;

    /// What shows on a sheet: the paper without its margins.
    QSizeF usable() const;
    int sheets() const { return columns * rows; }
};

/// The tiling of a page of this size that needs the fewest sheets. nullopt when overlap and margin leave less than half
/// of the paper.
std::optional<Tiling> tiling(QSizeF page, QSizeF paper, double overlap, double margin);

/// For each page of the poster an overview that shows how the sheets belong together, then its sheets, row by row.
/// nullopt as for `tiling`.
std::optional<Poster> tiled(const Poster& poster, QSizeF paper, double overlap, double margin);

} // namespace poster
