// SPDX-License-Identifier: EUPL-1.2
/// Draws a whole picture, for paper and pictures.
#pragma once

#include "editor/draw/picture.h"

class QPainter;

namespace draw {

/// Draws links, then steps, then badges in the coordinates of the map. Vectors and text only.
void paintMap(QPainter& painter, const Picture& picture, const Theme& theme);

} // namespace draw
