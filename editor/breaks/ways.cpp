// SPDX-License-Identifier: EUPL-1.2
#include "editor/breaks/ways.h"

#include "editor/breaks/cover.h"
#include "editor/model/find.h"

#include <algorithm>
#include <functional>
#include <set>

namespace breaks {

namespace {

using Links = std::vector<model::LinkId>;
/// A loop that none of these links breaks; empty when there is none.
using Unbroken = std::function<Links(const std::set<model::LinkId>&)>;

std::vector<Links> namedLoops(const model::Map& map)
{
    std::vector<Links> loops;
    for (const model::Loop& loop : map.loops) {
        if (model::isOpen(map, loop.steps))
            continue;
        Links links;
        for (const auto& link : model::linksOf(map, loop.steps))
            links.push_back(*link);
        loops.push_back(std::move(links));
    }
    std::ranges::stable_sort(loops, {}, &Links::size);
    return loops;
}

Links firstUnbroken(const std::vector<Links>& loops, const std::set<model::LinkId>& broken)
{
    const auto whole = std::ranges::find_if(loops, [&](const Links& loop) {
        return std::ranges::none_of(loop, [&](model::LinkId link) { return broken.contains(link); });
    });
    return whole == loops.end() ? Links{} : *whole;
}

/// The links of a shortest loop of the map without the broken ones.
Links shortestUnbroken(model::Map map, const std::set<model::LinkId>& broken)
{
    for (const model::LinkId link : broken)
        map.links.erase(link);
    const model::FoundLoops found = model::findLoops(map, {.limit = 1});
    Links links;
    if (!found.loops.empty())
        for (const auto& link : model::linksOf(map, found.loops.front()))
            links.push_back(*link);
    return links;
}

class Branching {
public:
    Branching(Unbroken unbroken, std::size_t size, std::size_t limit, const Patience& patience)
        : m_unbroken(std::move(unbroken))
        , m_size(size)
        , m_limit(limit)
        , m_deadline{patience.stop, std::chrono::steady_clock::now() + patience.time}
    {
    }

    Ways ways()
    {
        branch();
        std::ranges::sort(m_ways.sets);
        return std::move(m_ways);
    }

private:
    void branch()
    {
        if (m_ways.sets.size() >= m_limit || m_deadline.passed()) {
            m_ways.complete = false;
            return;
        }
        const Links loop = m_unbroken(m_chosen);
        if (loop.empty()) {
            if (!m_chosen.empty())
                m_ways.sets.emplace_back(m_chosen.begin(), m_chosen.end());
            return;
        }
        if (m_chosen.size() == m_size)
            return;
        Links tried;
        for (const model::LinkId link : loop) {
            if (m_tried.contains(link))
                continue;
            m_chosen.insert(link);
            branch();
            m_chosen.erase(link);
            m_tried.insert(link);
            tried.push_back(link);
        }
        for (const model::LinkId link : tried)
            m_tried.erase(link);
    }

    Unbroken m_unbroken;
    std::size_t m_size;
    std::size_t m_limit;
    Deadline m_deadline;
    std::set<model::LinkId> m_chosen;
    /// Every set with one of these was found in an earlier branch.
    std::set<model::LinkId> m_tried;
    Ways m_ways;
};

} // namespace

Ways everyWay(const model::Map& map, Goal goal, std::size_t size, std::size_t limit, const Patience& patience)
{
    if (goal == Goal::namedLoops) {
        const std::vector<Links> loops = namedLoops(map);
        const auto unbroken = [&](const std::set<model::LinkId>& broken) { return firstUnbroken(loops, broken); };
        return Branching(unbroken, size, limit, patience).ways();
    }
    const auto unbroken = [&](const std::set<model::LinkId>& broken) { return shortestUnbroken(map, broken); };
    return Branching(unbroken, size, limit, patience).ways();
}

} // namespace breaks
