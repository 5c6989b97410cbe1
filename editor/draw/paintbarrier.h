// SPDX-License-Identifier: EUPL-1.2
/// Draws the sign of a first move: a barrier that has swung open.
#pragma once

#include "editor/draw/style.h"

#include <QRectF>

class QPainter;

namespace draw {

/// How far the barrier reaches from its place, at scale 1.
inline constexpr double barrierReach = 33;

/// What a barrier of scale 1 covers, outlines included, with the joint of its arm at `place`.
QRectF barrierRect(QPointF place);

/// Draws it with the joint of its arm at `place`.
void paintBarrier(QPainter& painter, QPointF place, double scale, const QColor& colour, const Theme& theme);

} // namespace draw
