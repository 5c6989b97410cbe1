// SPDX-License-Identifier: EUPL-1.2
#include "editor/breaks/breaks.h"

#include "editor/breaks/cover.h"
#include "editor/breaks/rounds.h"
#include "editor/model/find.h"

#include <algorithm>

namespace breaks {

namespace {

Deadline deadline(const Patience& patience)
{
    return {patience.stop, std::chrono::steady_clock::now() + patience.time};
}

Breaks named(const Cover& cover, const std::vector<model::LinkId>& links)
{
    Breaks breaks{{}, cover.optimal};
    for (const int column : cover.chosen)
        breaks.links.push_back(links[static_cast<std::size_t>(column)]);
    std::ranges::sort(breaks.links);
    return breaks;
}

} // namespace

Breaks breakEveryLoop(const model::Map& map, const Patience& patience)
{
    std::map<model::StepId, int> index;
    for (const auto& [id, step] : map.steps)
        index.emplace(id, static_cast<int>(index.size()));
    std::vector<model::LinkId> links;
    std::vector<Arrow> arrows;
    for (const auto& [id, link] : map.links) {
        links.push_back(id);
        arrows.push_back({index.at(link.from), index.at(link.to)});
    }
    const Deadline until = deadline(patience);
    const Rounds rounds(static_cast<int>(index.size()), std::move(arrows));
    const Demands demands{static_cast<int>(links.size()), rounds.shortest(until),
        [&](const std::vector<double>& shares) { return rounds.lighterThanOne(shares, until); },
        [&](const Row& broken) { return rounds.tidied(broken); }};
    return named(cover(demands, rounds.some(), until), links);
}

Breaks breakNamedLoops(const model::Map& map, const Patience& patience)
{
    std::vector<model::LinkId> links;
    std::map<model::LinkId, int> columns;
    std::vector<Row> rows;
    for (const auto& loop : map.loops) {
        if (model::isOpen(map, loop.steps))
            continue;
        Row row;
        for (const auto& link : model::linksOf(map, loop.steps)) {
            const auto [column, added] = columns.emplace(*link, static_cast<int>(links.size()));
            if (added)
                links.push_back(*link);
            row.push_back(column->second);
        }
        rows.push_back(std::move(row));
    }
    Row first;
    for (const Row& row : rows)
        if (std::ranges::find(first, row.front()) == first.end())
            first.push_back(row.front());
    const Demands demands{static_cast<int>(links.size()), std::move(rows),
        [](const std::vector<double>&) { return std::vector<Row>{}; }, [](const Row& chosen) { return chosen; }};
    return named(cover(demands, first, deadline(patience)), links);
}

std::map<model::LinkId, int> loopsThrough(const model::Map& map, const std::vector<model::Cycle>& loops)
{
    std::map<std::pair<model::StepId, model::StepId>, model::LinkId> between;
    for (const auto& [id, link] : map.links)
        between.emplace(std::pair{link.from, link.to}, id);
    std::map<model::LinkId, int> counts;
    for (const model::Cycle& loop : loops)
        for (std::size_t i = 0; i < loop.size(); ++i)
            ++counts[between.at({loop[i], loop[(i + 1) % loop.size()]})];
    return counts;
}

} // namespace breaks
