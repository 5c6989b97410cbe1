// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/links.h"

#include "editor/model/find.h"

#include <algorithm>

namespace model {

bool canLink(const Map& map, StepId from, StepId to)
{
    return from != to && map.steps.contains(from) && map.steps.contains(to) && !linkBetween(map, from, to);
}

Patch addLink(const Map& map, StepId from, StepId to)
{
    Patch patch;
    if (!canLink(map, from, to))
        return patch;
    Link link;
    link.from = from;
    link.to = to;
    patch.links[nextLink(map)] = link;
    return patch;
}

Patch setPolarity(const Map& map, const std::set<LinkId>& links, Polarity polarity)
{
    Patch patch;
    for (const LinkId id : links) {
        Link link = map.links.at(id);
        link.polarity = polarity;
        patch.links[id] = std::move(link);
    }
    return reduced(map, std::move(patch));
}

Patch toggleDelay(const Map& map, const std::set<LinkId>& links)
{
    Patch patch;
    for (const LinkId id : links) {
        Link link = map.links.at(id);
        link.delay = !link.delay;
        patch.links[id] = std::move(link);
    }
    return patch;
}

Patch turnLinks(const Map& map, const std::set<LinkId>& links)
{
    Patch patch;
    for (const LinkId id : links) {
        Link link = map.links.at(id);
        const auto opposite = linkBetween(map, link.to, link.from);
        if (opposite && !links.contains(*opposite))
            continue;
        std::swap(link.from, link.to);
        patch.links[id] = std::move(link);
    }
    const Map turned = with(map, patch);
    patch.loops = map.loops;
    for (Loop& loop : *patch.loops) {
        std::vector<StepId> back = loop.steps;
        std::reverse(std::next(back.begin()), back.end());
        if (!isOpen(map, loop.steps) && isOpen(turned, loop.steps) && !isOpen(turned, back))
            loop.steps = std::move(back);
    }
    return reduced(map, std::move(patch));
}

Polarity product(Polarity first, Polarity second)
{
    if (first == Polarity::open || second == Polarity::open)
        return Polarity::open;
    if (first == Polarity::none && second == Polarity::none)
        return Polarity::none;
    return (first == Polarity::minus) == (second == Polarity::minus) ? Polarity::plus : Polarity::minus;
}

} // namespace model
