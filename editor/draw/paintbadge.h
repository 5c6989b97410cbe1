// SPDX-License-Identifier: EUPL-1.2
/// Draws what stands in the middle of a named loop.
#pragma once

#include "editor/draw/paintstep.h"
#include "editor/draw/picture.h"

class QPainter;

namespace draw {

/// How far the selection ring reaches beyond a badge.
inline constexpr double badgeMargin = 12;

/// Draws the badge with its centre at the origin of the painter.
void paintBadge(QPainter& painter, const BadgeShape& badge, const Theme& theme, Emphasis emphasis = {});

/// Draws the turning arrow alone within `rect`, for lists and legends.
void paintTurn(QPainter& painter, const QRectF& rect, bool clockwise, const QColor& colour);

} // namespace draw
