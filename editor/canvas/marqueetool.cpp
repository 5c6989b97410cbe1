// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/marqueetool.h"

#include <QPen>

namespace canvas {

MarqueeTool::MarqueeTool(Scene& scene, QPointF start, bool add)
    : m_scene(scene)
    , m_start(start)
    , m_before(add ? scene.selection() : Selection{})
{
    m_before.loop.clear();
    QPen pen(scene.theme().accent, 1);
    pen.setCosmetic(true);
    QColor fill = scene.theme().accent;
    fill.setAlpha(24);
    m_rectangle.setPen(pen);
    m_rectangle.setBrush(fill);
    m_rectangle.setZValue(5);
    scene.addItem(&m_rectangle);
    scene.select(m_before);
}

void MarqueeTool::move(QPointF place)
{
    const QRectF rectangle = QRectF(m_start, place).normalized();
    m_rectangle.setRect(rectangle);
    Selection selection = m_before;
    for (const auto& [id, step] : m_scene.picture().steps)
        if (rectangle.contains(step.rect()))
            selection.steps.insert(id);
    // A link is meant when both its ends are.
    for (const auto& [id, link] : m_scene.picture().links)
        if (selection.steps.contains(link.from) && selection.steps.contains(link.to))
            selection.links.insert(id);
    m_scene.select(std::move(selection));
}

void MarqueeTool::release(QPointF)
{
    m_scene.removeItem(&m_rectangle);
}

void MarqueeTool::cancel()
{
    m_scene.removeItem(&m_rectangle);
    m_scene.select(m_before);
}

} // namespace canvas
