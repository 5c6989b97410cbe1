// SPDX-License-Identifier: EUPL-1.2
/// Everything that is drawn of a map, as values keyed by id. Screen, paper, SVG and PNG all draw from this.
#pragma once

#include "editor/draw/arc.h"
#include "editor/draw/curvememory.h"
#include "editor/draw/stepbox.h"
#include "editor/draw/style.h"
#include "editor/model/map.h"
#include "layout/curves.h"

#include <QRectF>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace draw {

/// What a group wants to see beside steps and links.
struct Shown {
    bool perspectives = true;
    bool layers = false;
    bool principles = true;
    bool triangle = true;
    bool moves = true;
    bool operator==(const Shown&) const = default;
};

/// Initials of somebody who recognises a step.
struct Pill {
    Text initials;
    QColor fill;
    /// From the centre of the step.
    QRectF rect;
};

/// A step with its place.
struct StepShape {
    QPointF centre;
    /// Never null.
    std::shared_ptr<const StepBox> box;
    /// A named loop is told from here.
    bool start = false;
    std::vector<Pill> pills;
    /// Only where layers are shown.
    std::optional<model::Layer> layer;
    /// A first move sits here.
    bool barrier = false;

    QRectF rect() const;
};

/// A link with its curve.
struct LinkShape {
    model::StepId from{};
    model::StepId to{};
    layout::Curve curve;
    Arc arc;
    QColor colour;
    Qt::PenStyle pen = Qt::SolidLine;
    bool delay = false;
    /// + − or ?; without lines when the link has no sign.
    Text sign;
    /// A chosen first move sits here: the link is drawn as one that may open.
    bool opening = false;
    /// Any first move sits here.
    bool barrier = false;
};

/// What stands in the middle of a named loop.
struct BadgeShape {
    QPointF centre;
    QSizeF size;
    LoopLook look;
    /// The loop turns with the clock as it is drawn now.
    bool clockwise = true;
    /// Some link of the loop is missing.
    bool open = false;
    /// One letter for the kind, only when the group set signs; else without lines.
    Text letter;
    /// In quotes; without lines while the loop has no name.
    Text name;
    /// The numbers of the principles that belong to it, in the order of the map.
    std::vector<Text> principles;
    /// The triangle is drawn only when a layer is lit.
    std::vector<model::Layer> layers;
    /// A first move is about the whole pattern.
    bool barrier = false;
    /// What lights up with the loop.
    std::vector<model::StepId> steps;
    std::vector<model::LinkId> links;

    QRectF rect() const;
};

struct Picture {
    std::map<model::StepId, StepShape> steps;
    std::map<model::LinkId, LinkShape> links;
    std::map<model::LoopId, BadgeShape> badges;
    /// Around everything, outlines and heads included; empty when nothing is drawn.
    QRectF bounds;
};

/// The picture of a map. Steps without a position are left out, with their links and loops. `boxes` remembers what was
/// set before.
Picture picture(const model::Map& map, const Theme& theme, const Shown& shown, StepBoxes& boxes);

/// The same for a map that is drawn again and again: `curves` remembers how links bent the last time.
Picture picture(const model::Map& map, const Theme& theme, const Shown& shown, StepBoxes& boxes, CurveMemory& curves);

} // namespace draw
