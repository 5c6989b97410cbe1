// SPDX-License-Identifier: EUPL-1.2
/// Sets the badge of a named loop: what it holds and how large it is.
#pragma once

#include "editor/draw/picture.h"

#include <QPainterPath>

#include <optional>

namespace draw {

/// The name of a pattern in quotes, unless it brings its own; without a name it says so.
QString quoted(const QString& name);

/// The badge of `map.loops[loop]`, without a place.
BadgeShape badgeShape(const model::Map& map, std::size_t loop, const Theme& theme, const Shown& shown);

/// The same badge with its name broken over more lines, for where there is little room; nullopt when the name cannot be
/// broken further.
std::optional<BadgeShape> narrowBadge(const BadgeShape& badge, const model::Loop& loop);

/// The scale of the barrier in a badge.
inline constexpr double badgeBarrier = 0.7;

/// Where the parts of a badge lie, from its centre. Parts that it does not have are empty.
struct BadgePlaces {
    QRectF turn;
    QPointF name;
    std::vector<QRectF> principles;
    QRectF triangle;
    QPointF barrier;
};

BadgePlaces badgePlaces(const BadgeShape& badge);

} // namespace draw
