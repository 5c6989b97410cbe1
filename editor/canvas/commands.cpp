// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/commands.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/merge.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"

#include <QCoreApplication>

namespace canvas {

namespace {

/// A loop of more steps asks for no name by itself.
constexpr std::size_t longestAsked = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("canvas::commands", text);
}

} // namespace

void linkSteps(Scene& scene, model::StepId from, model::StepId to)
{
    const model::LinkId added = model::nextLink(scene.document().map());
    scene.document().edit(model::linkParked(scene.document().map(), from, to), tr("Add arrow"));
    const model::Map& map = scene.document().map();
    if (!map.links.contains(added))
        return scene.select(only(to));
    const std::vector<model::StepId> loop = model::shortestThrough(map, added);
    // A way round through half of the map is not what somebody meant to draw.
    const bool unnamed = !loop.empty() && loop.size() <= longestAsked && !model::namedLoop(map, loop);
    scene.select(unnamed ? onlyLoop(loop) : only(to));
}

void setSign(Scene& scene, model::Polarity polarity)
{
    scene.document().edit(
        model::setPolarity(scene.document().map(), scene.selection().links, polarity), tr("Change sign"));
}

void toggleDelay(Scene& scene)
{
    scene.document().edit(model::toggleDelay(scene.document().map(), scene.selection().links), tr("Change delay"));
}

void turnLinks(Scene& scene)
{
    scene.document().edit(model::turnLinks(scene.document().map(), scene.selection().links), tr("Turn arrow round"));
}

void removeSelected(Scene& scene)
{
    const Selection selection = scene.selection();
    document::Document& document = scene.document();
    if (!selection.loop.empty()) {
        if (const model::Loop* loop = model::namedLoop(document.map(), selection.loop))
            document.edit(model::removeLoop(document.map(), loop->id), tr("Forget the name of the pattern"));
        return;
    }
    if (!selection.empty())
        document.edit(model::remove(document.map(), selection.steps, selection.links), tr("Delete"));
}

void closeGap(Scene& scene)
{
    if (const auto step = scene.selection().step())
        scene.document().edit(
            model::removeAndClose(scene.document().map(), *step), tr("Delete step and close the gap"));
}

void mergeSteps(Scene& scene)
{
    const std::set<model::StepId> steps = scene.selection().steps;
    if (steps.size() < 2 || scene.document().isReadOnly())
        return;
    scene.document().edit(model::mergeSteps(scene.document().map(), steps), tr("Make one step of these"));
    scene.select(only(*steps.begin()));
}

} // namespace canvas
