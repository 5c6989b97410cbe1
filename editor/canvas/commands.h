// SPDX-License-Identifier: EUPL-1.2
/// What keys and menus alike do to whatever is selected. Each is one edit, and none where it means nothing or the map
/// cannot be changed.
#pragma once

#include "editor/canvas/scene.h"

namespace canvas {

/// An arrow from one step to another. Selects the loop that it closes, when that has no name yet, so that the next
/// words name it; else the step that it leads to.
void linkSteps(Scene& scene, model::StepId from, model::StepId to);

/// Of the selected links.
void setSign(Scene& scene, model::Polarity polarity);
void toggleDelay(Scene& scene);
void turnLinks(Scene& scene);

/// Removes what is selected: steps and links, or the name of a loop.
void removeSelected(Scene& scene);

/// Removes the selected step and joins what came before it to what came after.
void closeGap(Scene& scene);

/// Makes one step of the selected ones, and selects it.
void mergeSteps(Scene& scene);

} // namespace canvas
