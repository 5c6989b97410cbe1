// SPDX-License-Identifier: EUPL-1.2
/// The view's lists to choose from by typing: where a link goes, and where to look.
#include "editor/canvas/chooser.h"
#include "editor/canvas/commands.h"
#include "editor/canvas/view.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/steps.h"

namespace canvas {

namespace {

QString oneLine(const std::string& text)
{
    return QString::fromStdString(text).simplified();
}

} // namespace

void View::chooseTarget()
{
    const auto typed = m_writer.standpoint();
    const auto typeOn = m_writer.interrupt();
    if (typed)
        m_scene.select(only(*typed));
    const auto from = m_scene.selection().step();
    if (m_scene.document().isReadOnly())
        return;
    if (!from)
        return chooseSource();
    const model::Map& map = m_scene.document().map();
    std::vector<Option> options;
    std::vector<model::StepId> steps;
    for (const auto& [id, step] : map.steps)
        if (model::canLink(map, *from, id)) {
            options.push_back({oneLine(step.text), {}});
            steps.push_back(id);
        }
    std::vector<model::LinkId> links;
    for (const auto& [id, link] : map.links)
        if (model::canMoveInto(map, id, *from)) {
            options.push_back(
                {oneLine(map.steps.at(link.from).text) + QStringLiteral(" → ") + oneLine(map.steps.at(link.to).text),
                    tr("in between")});
            links.push_back(id);
        }
    auto* chooser = new Chooser(std::move(options), tr("And then… type part of a step"), this);
    connect(chooser, &Chooser::left, this, typeOn);
    connect(chooser, &Chooser::chosen, this, [this, from = *from, steps, links](int chosen) {
        const auto option = static_cast<std::size_t>(chosen);
        if (option < steps.size())
            return linkSteps(m_scene, from, steps[option]);
        document::Document& document = m_scene.document();
        const bool loose = model::isLoose(document.map(), from);
        document.edit(model::moveInto(document.map(), links[option - steps.size()], from),
            loose ? tr("Bring in a loose step") : tr("Move a step in between"));
        m_scene.select(only(from));
    });
}

/// The newest first: that is where people were.
void View::chooseSource()
{
    const model::Map& map = m_scene.document().map();
    std::vector<Option> options;
    std::vector<model::StepId> steps;
    for (auto step = map.steps.rbegin(); step != map.steps.rend(); ++step) {
        options.push_back({oneLine(step->second.text), {}});
        steps.push_back(step->first);
    }
    if (steps.size() < 2) {
        Q_EMIT told(tr("An arrow goes from one step to another: two steps are needed."));
        return;
    }
    auto* chooser = new Chooser(std::move(options), tr("From which step? Type part of it"), this);
    connect(chooser, &Chooser::chosen, this, [this, steps](int chosen) {
        m_scene.select(only(steps[static_cast<std::size_t>(chosen)]));
        // The list that goes hands the keyboard back first.
        QMetaObject::invokeMethod(this, &View::chooseTarget, Qt::QueuedConnection);
    });
}

void View::goTo(Selection selection)
{
    m_scene.select(std::move(selection));
    if (const QRectF place = m_scene.selectionBounds(); !place.isNull())
        keepInSight(place);
}

void View::find()
{
    const auto typeOn = m_writer.interrupt();
    std::vector<Option> options;
    std::vector<Selection> targets;
    for (const model::Loop& loop : m_scene.document().map().loops)
        if (!loop.name.empty()) {
            options.push_back({oneLine(loop.name), tr("pattern")});
            targets.push_back(onlyLoop(loop.steps));
        }
    for (const auto& [id, step] : m_scene.document().map().steps) {
        options.push_back({oneLine(step.text), {}});
        targets.push_back(only(id));
    }
    auto* chooser = new Chooser(options, tr("Find: type part of a step or a name"), this);
    const Selection before = m_scene.selection();
    const auto mark = [this, chooser, targets](int option) {
        if (option >= 0)
            goTo(targets[static_cast<std::size_t>(option)]);
        // The list stands where it does not hide what it has found.
        const QRect found = mapFromScene(m_scene.selectionBounds()).boundingRect();
        const bool right = found.center().x() < width() / 2;
        chooser->move(right ? width() - chooser->width() - 16 : 16, 16);
    };
    connect(chooser, &Chooser::marked, this, mark);
    mark(options.empty() ? -1 : 0);
    connect(chooser, &Chooser::left, this, [this, before, typeOn] {
        goTo(before);
        typeOn();
    });
}

} // namespace canvas
