// SPDX-License-Identifier: EUPL-1.2
/// Drags steps. They only move on the screen until the button is let go; then they are put and pinned there in one
/// edit.
#pragma once

#include "editor/canvas/scene.h"
#include "editor/canvas/tool.h"

namespace canvas {

class MoveTool : public Tool {
public:
    /// Drags the steps that are selected, `pressed` among them. Less than `threshold` is a click, which selects that
    /// one. A loose step that is let go of over a link goes into it, over a step it comes after it.
    MoveTool(Scene& scene, model::StepId pressed, QPointF start, double threshold);

    void move(QPointF place) override;
    void release(QPointF place) override;
    void cancel() override;

private:
    Target underLoose(QPointF place) const;
    bool dropOn(const Target& target);

    Scene& m_scene;
    model::StepId m_pressed;
    std::set<model::StepId> m_steps;
    QPointF m_start;
    double m_threshold;
    bool m_moving = false;
};

} // namespace canvas
