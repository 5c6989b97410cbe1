// SPDX-License-Identifier: EUPL-1.2
/// The view's ways to take parts of the map elsewhere, and to bring others in.
#include "editor/canvas/commands.h"
#include "editor/canvas/view.h"
#include "editor/document/clipboard.h"
#include "editor/model/edits/join.h"
#include "editor/model/find.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace canvas {

namespace {

/// Points between the map and what is brought in.
constexpr double gap = 120;

/// How far `coming` has to go to stand beside or below `there`, whichever makes the whole more like a page.
model::Point shiftBeside(const QRectF& there, const QRectF& coming)
{
    const auto unlikePage = [](const QRectF& whole) {
        return std::abs(std::log(whole.width() / whole.height() / std::sqrt(2.0)));
    };
    const QPointF centre = there.center() - coming.center();
    const QPointF beside{there.right() + gap - coming.left(), centre.y()};
    const QPointF below{centre.x(), there.bottom() + gap - coming.top()};
    const bool goesBelow = unlikePage(there | coming.translated(below)) < unlikePage(there | coming.translated(beside));
    const QPoint shift = (goesBelow ? below : beside).toPoint();
    return {shift.x(), shift.y()};
}

} // namespace

std::set<model::StepId> View::stepsToCopy() const
{
    const Selection& selection = m_scene.selection();
    if (!selection.loop.empty())
        return {selection.loop.begin(), selection.loop.end()};
    return selection.steps;
}

void View::copy()
{
    if (const std::set<model::StepId> steps = stepsToCopy(); !steps.empty())
        QGuiApplication::clipboard()->setMimeData(document::toMime(model::partOf(m_scene.document().map(), steps)));
}

void View::cut()
{
    if (m_scene.document().isReadOnly() || m_scene.selection().steps.empty())
        return;
    copy();
    canvas::removeSelected(m_scene);
}

void View::paste()
{
    const QMimeData* offered = QGuiApplication::clipboard()->mimeData();
    std::optional<document::Pasted> pasted = offered ? document::fromMime(*offered) : std::nullopt;
    if (!pasted || m_scene.document().isReadOnly())
        return;
    bringIn(std::move(pasted->part), tr("Paste"));
    if (!pasted->complete)
        Q_EMIT told(tr("This was more text than a map can "
                       "hold; what came last is left out."));
}

void View::bringIn(model::Map part, const QString& text)
{
    commit();
    const model::Map& map = m_scene.document().map();
    const bool placed =
        std::ranges::all_of(part.steps, [](const auto& entry) { return entry.second.position.has_value(); });
    model::Point shift;
    if (!placed) {
        // The layout finds a place for the whole.
        for (auto& [id, step] : part.steps)
            step.position.reset();
    } else if (!m_scene.picture().bounds.isEmpty()) {
        draw::StepBoxes boxes;
        shift = shiftBeside(m_scene.picture().bounds, draw::picture(part, m_scene.theme(), {}, boxes).bounds);
    }
    const model::StepId first = model::nextStep(map);
    model::Patch patch = model::joinMap(map, part, shift);
    if (patch.empty()) {
        Q_EMIT told(tr("This does not fit: a map holds up "
                       "to %L1 steps and %L2 arrows.")
                        .arg(model::maximumSteps)
                        .arg(model::maximumLinks));
        return;
    }
    m_scene.document().edit(std::move(patch), text);
    Selection fresh;
    for (const auto& [id, step] : m_scene.document().map().steps)
        if (id >= first)
            fresh.steps.insert(id);
    goTo(std::move(fresh));
}

} // namespace canvas
