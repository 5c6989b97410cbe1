// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/movetool.h"

#include "editor/model/edits/steps.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace canvas {

namespace {

int within(double coordinate)
{
    constexpr double limit = model::maximumCoordinate;
    return static_cast<int>(std::lround(std::clamp(coordinate, -limit, limit)));
}

} // namespace

MoveTool::MoveTool(Scene& scene, model::StepId pressed, QPointF start, double threshold)
    : m_scene(scene)
    , m_pressed(pressed)
    , m_steps(scene.selection().steps)
    , m_start(start)
    , m_threshold(threshold)
{
}

void MoveTool::move(QPointF place)
{
    if (m_scene.document().isReadOnly())
        return;
    m_moving = m_moving || QLineF(m_start, place).length() >= m_threshold;
    if (m_moving)
        m_scene.drag(m_steps, place - m_start);
}

void MoveTool::release(QPointF place)
{
    if (!m_moving)
        return m_scene.select(only(m_pressed));
    m_scene.endDrag();
    std::map<model::StepId, model::Point> places;
    for (const model::StepId id : m_steps) {
        const QPointF centre = m_scene.picture().steps.at(id).centre + (place - m_start);
        places[id] = {within(centre.x()), within(centre.y())};
    }
    const quint64 before = m_scene.document().revision();
    m_scene.document().edit(
        model::place(m_scene.document().map(), places), QCoreApplication::translate("canvas::MoveTool", "Move"));
    if (m_scene.document().revision() == before)
        m_scene.refresh();
}

void MoveTool::cancel()
{
    if (m_moving)
        m_scene.refresh();
    m_moving = false;
}

} // namespace canvas
