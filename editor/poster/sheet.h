// SPDX-License-Identifier: EUPL-1.2
/// The map as it goes on paper: without what is only being thought about, in the wanted style.
#pragma once

#include "editor/poster/block.h"
#include "editor/poster/page.h"

namespace poster {

/// Where the letter of a chosen first move stands on the map, in its coordinates.
struct MoveSign {
    QString letter;
    QPointF place;
};

struct Sheet {
    std::shared_ptr<const draw::Picture> picture;
    /// Around everything that is drawn.
    QRectF bounds;
    std::vector<MoveSign> moves;
    /// The smallest text within boxes at the scale of the map; 0 without any step.
    double smallestText = 0;
};

/// The half width of a move's letter on the map, in its coordinates.
inline constexpr double moveSignRadius = 10;

draw::Theme themeOf(Style style);

/// The map with only what the options want on paper: moves that were not chosen stay at the table.
model::Map forPaper(model::Map map, const Options& options);

/// The drawn map; `map` is one for paper.
Sheet sheet(const model::Map& map, const draw::Theme& theme, const Options& options, const Words& words);

} // namespace poster
