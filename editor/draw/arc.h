// SPDX-License-Identifier: EUPL-1.2
/// The drawn shape of a link: where its line runs, and where head, sign and bars sit on it.
#pragma once

#include "layout/curves.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>

namespace draw {

/// A place on a curve and the direction in which the curve runs there (of length 1).
struct Spot {
    QPointF place;
    QPointF direction;
};

/// The line stops where the head begins; between the boxes and both ends there is a small gap.
struct Arc {
    QPainterPath line;
    QPolygonF head;
    /// Half-way.
    Spot middle;
    /// Well before the sign, for what else the link carries when it has one.
    Spot early;
    /// Near the head, where the sign goes.
    Spot sign;
    /// From box edge to box edge in one straight line, for when the picture is very small.
    QLineF chord;
};

/// The arc along a curve of the layout. `curve` holds 3n + 1 points, at least 4.
Arc arc(const layout::Curve& curve);

} // namespace draw
