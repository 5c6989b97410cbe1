// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/relayout.h"

#include "editor/arrange/settled.h"
#include "editor/model/edits/steps.h"

#include <algorithm>

namespace window {

namespace {

bool isPlaced(const std::pair<const model::StepId, model::Step>& entry)
{
    return entry.second.position.has_value();
}

arrange::StepPositions positionsOf(const model::Map& map)
{
    arrange::StepPositions positions;
    for (const auto& [id, step] : map.steps)
        if (step.position)
            positions[id] = *step.position;
    return positions;
}

} // namespace

Relayout::Relayout(document::Document& document, draw::StepBoxes& boxes, Notice& notice)
    : m_document(document)
    , m_boxes(boxes)
    , m_notice(notice)
{
    connect(&m_search, &arrange::LayoutAgain::progressed, this,
        [this](double share) { m_notice.work(tr("Laying out…"), share); });
    connect(&m_search, &arrange::LayoutAgain::finished, this, &Relayout::take);
    connect(&m_search, &arrange::LayoutAgain::failed, this, &Relayout::fail);
    connect(&m_notice, &Notice::cancelled, &m_search, &arrange::LayoutAgain::cancel);
}

void Relayout::start()
{
    if (m_document.map().steps.empty() || m_document.isReadOnly())
        return;
    m_revision = m_document.revision();
    m_search.start(m_document.map(), m_boxes);
}

void Relayout::placeNew()
{
    const model::Map& map = m_document.map();
    if (std::ranges::all_of(map.steps, isPlaced))
        return;
    if (std::ranges::any_of(map.steps, isPlaced))
        place(positionsOf(arrange::placed(map, m_boxes)), tr("Find a place"));
    else
        start();
}

void Relayout::take(const arrange::StepPositions& positions)
{
    // The group went on meanwhile: what counts is the map as it is now.
    if (m_revision != m_document.revision()) {
        start();
        return;
    }
    m_notice.clear();
    place(positions, tr("Lay out again"));
}

void Relayout::fail(const QString& problem)
{
    m_notice.tell(tr("%1 Your map is as it was.").arg(problem));
    const model::Map& map = m_document.map();
    if (std::ranges::none_of(map.steps, isPlaced))
        place(positionsOf(arrange::inRings(map, m_boxes)), tr("Find a place"));
}

void Relayout::place(const arrange::StepPositions& positions, const QString& text)
{
    m_document.editAsIs(model::arrange(m_document.map(), positions), text);
    Q_EMIT placed();
}

} // namespace window
