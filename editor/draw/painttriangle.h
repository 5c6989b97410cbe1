// SPDX-License-Identifier: EUPL-1.2
/// Draws the collaboration triangle as a small sign.
#pragma once

#include "editor/model/map.h"

#include <QColor>
#include <QRectF>

#include <vector>

class QPainter;

namespace draw {

/// The triangle within `rect`, goals at the top; the lit layers are filled.
void paintTriangle(QPainter& painter, const QRectF& rect, const std::vector<model::Layer>& lit, const QColor& colour);

} // namespace draw
