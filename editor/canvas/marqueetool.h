// SPDX-License-Identifier: EUPL-1.2
/// Selects what lies inside a rectangle that is drawn over the paper.
#pragma once

#include "editor/canvas/scene.h"
#include "editor/canvas/tool.h"

#include <QGraphicsRectItem>

namespace canvas {

class MarqueeTool : public Tool {
public:
    /// With `add`, what was selected stays so.
    MarqueeTool(Scene& scene, QPointF start, bool add);

    void move(QPointF place) override;
    void release(QPointF place) override;
    void cancel() override;

private:
    Scene& m_scene;
    QPointF m_start;
    Selection m_before;
    QGraphicsRectItem m_rectangle;
};

} // namespace canvas
