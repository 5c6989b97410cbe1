// SPDX-License-Identifier: EUPL-1.2
/// A composed page: every part of it with its place. Lengths are points on the paper, y down.
#pragma once

#include "editor/draw/picture.h"

#include <memory>
#include <variant>
#include <vector>

namespace poster {

/// One line of text, set at one size and drawn at `scale` of it; its lines lie below `place`.
struct TextPart {
    draw::Text text;
    QPointF place;
    double scale = 1;
    QColor colour;
};

struct LinePart {
    QLineF line;
    double width = 0;
    QColor colour;
    Qt::PenStyle pen = Qt::SolidLine;
};

/// A rectangle with round corners, filled or outlined or both; an invalid colour leaves that away.
struct RoundPart {
    QRectF rect;
    double radius = 0;
    QColor fill;
    QColor outline;
    double width = 0;
};

/// The sign of the collaboration triangle.
struct TrianglePart {
    QRectF rect;
    std::vector<model::Layer> lit;
    QColor colour;
};

/// A link as a sample of a sign, drawn with its origin at `place`.
struct LinkPart {
    draw::LinkShape link;
    QPointF place;
    double scale = 1;
};

/// The map, drawn with its origin at `place`.
struct MapPart {
    std::shared_ptr<const draw::Picture> picture;
    QPointF place;
    double scale = 1;
};

struct Page;

/// A page on a page, or the part of it that shows in `window`, which lies on the page that it is drawn on.
struct PagePart {
    std::shared_ptr<const Page> page;
    QPointF place;
    double scale = 1;
    QRectF window;
};

using Part = std::variant<TextPart, LinePart, RoundPart, TrianglePart, LinkPart, MapPart, PagePart>;

struct Page {
    QSizeF size;
    std::vector<Part> parts;
    draw::Theme theme;
    /// What was kept free for the map; empty on pages without one.
    QRectF mapRegion;
    /// The size of the text in ordinary steps; 0 without any.
    double stepText = 0;
    /// The size of the text beside the map; 0 without any.
    double sideText = 0;
    /// The smallest of all.
    double smallestText = 0;
};

/// The part moved.
Part moved(Part part, QPointF by);

} // namespace poster
