// SPDX-License-Identifier: EUPL-1.2
/// Draws a link.
#pragma once

#include "editor/draw/paintstep.h"
#include "editor/draw/picture.h"

class QPainter;

namespace draw {

/// How far a link's head, sign and barrier reach beyond its line.
inline constexpr double linkMargin = 26;

/// Draws the link in the coordinates of the map.
void paintLink(QPainter& painter, const LinkShape& link, const Theme& theme, Emphasis emphasis = {});

/// Draws the link as a straight line, for a picture too small to see more.
void paintLinkSmall(QPainter& painter, const LinkShape& link, const Theme& theme, Emphasis emphasis = {});

} // namespace draw
