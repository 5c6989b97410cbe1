// SPDX-License-Identifier: EUPL-1.2
/// The signs that occur on a map, each with its meaning.
#pragma once

#include "editor/poster/flow.h"

namespace poster {

enum class Sign { start, delay, plus, minus, open, move, reading, perspective };

struct LegendEntry {
    Sign sign = Sign::start;
    QString words;
    /// Of a perspective.
    draw::Pill pill;
};

/// One entry for each sign that can be seen in the picture of this map.
std::vector<LegendEntry> legend(const model::Map& map, const draw::Picture& picture, const Words& words);

/// The entries beside one another in as many rows as they need, from the origin. Stops when they are higher than
/// `enough`, for who has no more room than that.
struct LegendRows {
    std::vector<Part> parts;
    double height = 0;
};

LegendRows legendRows(
    const std::vector<LegendEntry>& entries, const Frame& frame, const draw::Theme& theme, double width, double enough);

/// The entries below one another, for a column.
std::vector<Item> legendItems(
    const std::vector<LegendEntry>& entries, const Frame& frame, const draw::Theme& theme, double width);

} // namespace poster
