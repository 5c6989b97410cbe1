// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/attention.h"

#include "editor/model/find.h"

namespace canvas {

Attention::Attention(const model::Map& map, const draw::Picture& picture, const Heeded& heeded)
    : m_heeded(heeded)
{
    if (heeded.told)
        tell(map, *heeded.told);
    else
        light(map, picture);
}

void Attention::light(const model::Map& map, const draw::Picture& picture)
{
    m_loop = m_heeded.selected.loop.empty() ? m_heeded.written.loop : m_heeded.selected.loop;
    // A loop that is chosen is spoken of; one that the pointer passes only lights up.
    m_spokenOf = !m_loop.empty();
    if (const auto* loop = std::get_if<model::LoopId>(&m_heeded.hovered))
        if (const auto badge = picture.badges.find(*loop); badge != picture.badges.end())
            m_loop = badge->second.steps;
    m_steps.insert(m_loop.begin(), m_loop.end());
    for (const auto& link : model::linksOf(map, m_loop))
        if (link)
            m_links.insert(*link);
    for (const auto& [id, link] : picture.links)
        if (recedes(link.from) || recedes(link.to))
            m_quiet.insert(id);
}

/// Light goes with the story: what has been told stays, what is to come waits.
void Attention::tell(const model::Map& map, const Told& told)
{
    m_spokenOf = true;
    m_loop = told.loop;
    const auto links = model::linksOf(map, told.loop);
    for (std::size_t i = 0; i <= told.arrows && i < told.loop.size(); ++i)
        m_steps.insert(told.loop[i]);
    for (std::size_t i = 0; i < told.arrows && i < links.size(); ++i)
        if (links[i])
            m_links.insert(*links[i]);
    m_step = told.loop[told.arrows % told.loop.size()];
    if (told.arrows > 0)
        m_link = links[told.arrows - 1];
}

draw::Emphasis Attention::of(model::StepId step) const
{
    const bool offered = m_heeded.dragging && m_heeded.hovered == Target(step);
    const bool lit = m_steps.contains(step) || offered;
    const bool selected = offered || m_heeded.selected.steps.contains(step) || m_heeded.written.steps.contains(step);
    const bool stepsBack = recedes(step) && !m_heeded.told;
    return {selected, lit && !m_heeded.told, (m_spokenOf && !lit) || stepsBack, m_step == step};
}

draw::Emphasis Attention::of(model::LinkId link) const
{
    const bool in = m_links.contains(link);
    const bool closed = m_heeded.told && m_heeded.told->arrows == m_heeded.told->loop.size();
    const bool lit = m_heeded.told ? m_link == link || (closed && in) : in || m_heeded.hovered == Target(link);
    return {m_heeded.selected.links.contains(link), lit, (m_spokenOf && !lit && !in) || m_quiet.contains(link),
        m_link == link};
}

draw::Emphasis Attention::of(const draw::BadgeShape& badge) const
{
    const bool chosen = !m_loop.empty() && badge.steps == m_loop;
    return {chosen && !m_heeded.selected.loop.empty(), chosen, m_spokenOf && !chosen, false};
}

} // namespace canvas
