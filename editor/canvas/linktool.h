// SPDX-License-Identifier: EUPL-1.2
/// Draws a link from the handle or the edge of a box: to another box, or to empty paper for a new step there.
#pragma once

#include "editor/canvas/scene.h"
#include "editor/canvas/tool.h"
#include "editor/canvas/writer.h"

#include <QGraphicsPathItem>

namespace canvas {

class LinkTool : public Tool {
public:
    /// A click that drags nothing selects `clicked`; without it, it begins a new step.
    LinkTool(Scene& scene, Writer& writer, model::StepId from, QPointF start, std::optional<Selection> clicked = {});

    void move(QPointF place) override;
    void release(QPointF place) override;
    void cancel() override;

private:
    Scene& m_scene;
    Writer& m_writer;
    model::StepId m_from;
    QPointF m_start;
    std::optional<Selection> m_clicked;
    QGraphicsPathItem m_line;
};

} // namespace canvas
