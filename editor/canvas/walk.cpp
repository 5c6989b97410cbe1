// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/walk.h"

#include "editor/model/find.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace canvas {

namespace {

QPointF unit(Direction direction)
{
    switch (direction) {
    case Direction::left:
        return {-1, 0};
    case Direction::right:
        return {1, 0};
    case Direction::up:
        return {0, -1};
    case Direction::down:
        return {0, 1};
    }
    return {};
}

Selection besides(const model::Map& map, model::LinkId id, bool next)
{
    const model::Link& link = map.links.at(id);
    std::vector<model::LinkId> links = model::linksFrom(map, link.from);
    if (links.size() < 2)
        links = model::linksTo(map, link.to);
    const auto here = std::find(links.begin(), links.end(), id) - links.begin();
    const auto count = static_cast<std::ptrdiff_t>(links.size());
    return only(links[static_cast<std::size_t>((here + (next ? 1 : count - 1)) % count)]);
}

Selection fromLoop(const model::Map& map, const Selection& selection, bool on)
{
    const auto links = model::linksOf(map, selection.loop);
    const auto& link = on ? links.front() : links.back();
    return link ? only(*link) : selection;
}

} // namespace

std::optional<model::StepId> stepTowards(
    const draw::Picture& picture, QPointF from, Direction direction, std::optional<model::StepId> except)
{
    const QPointF ahead = unit(direction);
    std::optional<model::StepId> best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const auto& [id, step] : picture.steps) {
        const QPointF way = step.centre - from;
        const double along = QPointF::dotProduct(way, ahead);
        const double aside = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        if (id == except || along < 1 || aside > 3 * along)
            continue;
        const double cost = along + 2 * aside;
        if (cost < bestCost) {
            bestCost = cost;
            best = id;
        }
    }
    return best;
}

std::optional<model::StepId> stepNear(const draw::Picture& picture, QPointF place)
{
    const auto nearest =
        std::min_element(picture.steps.begin(), picture.steps.end(), [place](const auto& a, const auto& b) {
            return QLineF(place, a.second.centre).length() < QLineF(place, b.second.centre).length();
        });
    if (nearest == picture.steps.end())
        return std::nullopt;
    return nearest->first;
}

Selection walked(const model::Map& map, const Selection& selection, Direction direction)
{
    const bool on = direction == Direction::right;
    const bool along = on || direction == Direction::left;
    if (!selection.loop.empty())
        return along ? fromLoop(map, selection, on) : selection;
    if (const auto id = selection.link()) {
        const model::Link& link = map.links.at(*id);
        return along ? only(on ? link.to : link.from) : besides(map, *id, direction == Direction::down);
    }
    if (const auto step = selection.step()) {
        // Whoever follows the arrow with a key that points along it gets there too.
        const auto links = direction == Direction::left ? model::linksTo(map, *step) : model::linksFrom(map, *step);
        return links.empty() ? selection : only(links.front());
    }
    return selection;
}

} // namespace canvas
