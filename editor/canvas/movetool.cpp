// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/movetool.h"

#include "editor/model/edits/links.h"
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

QString tr(const char* text)
{
    return QCoreApplication::translate("canvas::MoveTool", text);
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
    if (!m_moving)
        return;
    m_scene.drag(m_steps, place - m_start);
    m_scene.hover(underLoose(place));
}

/// What a single loose step would join if it were let go of here.
Target MoveTool::underLoose(QPointF place) const
{
    if (m_steps.size() != 1 || !model::isLoose(m_scene.document().map(), m_pressed))
        return {};
    const Target target = m_scene.targetAt(place, m_pressed);
    return std::holds_alternative<model::LoopId>(target) ? Target() : target;
}

bool MoveTool::dropOn(const Target& target)
{
    const model::Map& map = m_scene.document().map();
    model::Patch patch;
    if (const auto* link = std::get_if<model::LinkId>(&target))
        patch = model::insertLoose(map, *link, m_pressed);
    else if (const auto* step = std::get_if<model::StepId>(&target))
        patch = model::then(model::takeFromPlace(map, m_pressed), model::addLink(map, *step, m_pressed));
    if (patch.empty())
        return false;
    m_scene.document().edit(std::move(patch), tr("Bring in a loose step"));
    m_scene.select(only(m_pressed));
    return true;
}

void MoveTool::release(QPointF place)
{
    if (!m_moving)
        return m_scene.select(only(m_pressed));
    m_scene.endDrag();
    m_scene.hover({});
    if (dropOn(underLoose(place)))
        return;
    std::map<model::StepId, model::Point> places;
    for (const model::StepId id : m_steps) {
        const QPointF centre = m_scene.picture().steps.at(id).centre + (place - m_start);
        places[id] = {within(centre.x()), within(centre.y())};
    }
    const quint64 before = m_scene.document().revision();
    m_scene.document().edit(model::place(m_scene.document().map(), places), tr("Move"));
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
