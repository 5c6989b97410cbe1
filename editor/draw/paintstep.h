// SPDX-License-Identifier: EUPL-1.2
/// Draws a step.
#pragma once

#include "editor/draw/picture.h"

class QPainter;

namespace draw {

/// How much a part stands out at this moment.
struct Emphasis {
    bool selected = false;
    /// Under the pointer, or in the loop that is spoken of.
    bool lit = false;
    /// Something else is spoken of.
    bool faded = false;
    /// Told at this moment.
    bool spoken = false;
    bool operator==(const Emphasis&) const = default;
};

/// How far a step's outline, pills and selection ring reach beyond its box.
inline constexpr double stepMargin = 12;

/// The scale of the barrier on a step with a first move, and how far it rises above the box.
inline constexpr double stepBarrier = 0.6;
inline constexpr double stepBarrierRise = 26;

/// Draws the step with its centre at the origin of the painter.
void paintStep(QPainter& painter, const StepShape& step, const Theme& theme, Emphasis emphasis = {});

/// Draws the step without any text, for a picture too small to read; centre at the origin.
void paintStepSmall(QPainter& painter, const StepShape& step, const Theme& theme, Emphasis emphasis = {});

} // namespace draw
