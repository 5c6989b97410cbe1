// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/cycles.h"

#include <algorithm>
#include <limits>

namespace model {

namespace {

constexpr int far = std::numeric_limits<int>::max() / 2;

/// Which cycles one search tells of: those of its length, or shorter ones too.
enum class Lengths { one, all };

/// The cycles of one length, or up to it, through one start and no number below it.
class Search {
public:
    Search(const Successors& successors, const Successors& predecessors, Lengths lengths, const std::stop_token& stop,
        const CycleVisitor& visit)
        : m_lengths(lengths)
        , m_successors(successors)
        , m_predecessors(predecessors)
        , m_stop(stop)
        , m_visit(visit)
        , m_room(successors.size())
        , m_onPath(successors.size())
    {
    }

    /// What is known of a start after the search for one length.
    enum class Outcome { finished, longerMayExist, ended };

    Outcome run(int start, int length)
    {
        m_start = start;
        m_length = length;
        m_cut = false;
        m_ended = false;
        measureWaysBack();
        const int shortest = m_ways[static_cast<std::size_t>(start)];
        if (shortest == far)
            return Outcome::finished;
        if (shortest > length)
            return Outcome::longerMayExist;
        walk(start, 0);
        return m_ended ? Outcome::ended : m_cut ? Outcome::longerMayExist : Outcome::finished;
    }

private:
    /// Breadth first from the start, against the arrows: how many arrows lead back at the least. That bounds how late
    /// on the path a number may come (`m_room`).
    void measureWaysBack()
    {
        m_ways.assign(m_successors.size(), far);
        m_reached.assign(1, m_start);
        std::vector<int>& distance = m_distances;
        distance.assign(m_successors.size(), far);
        distance[static_cast<std::size_t>(m_start)] = 0;
        for (std::size_t i = 0; i < m_reached.size(); ++i) {
            const int number = m_reached[i];
            for (const int before : m_predecessors[static_cast<std::size_t>(number)]) {
                if (before < m_start)
                    continue;
                const auto at = static_cast<std::size_t>(before);
                const int way = distance[static_cast<std::size_t>(number)] + 1;
                m_ways[at] = std::min(m_ways[at], way);
                if (distance[at] == far) {
                    distance[at] = way;
                    m_reached.push_back(before);
                }
            }
        }
        for (const int number : m_reached)
            m_room[static_cast<std::size_t>(number)] = m_length - m_ways[static_cast<std::size_t>(number)] + 1;
    }

    /// Extends the path by `number`, its `depth`-th after the start. Returns the length of the shortest way back found.
    int walk(int number, int depth)
    {
        if (++m_steps % 4096 == 0 && m_stop.stop_requested())
            m_ended = true;
        const auto at = static_cast<std::size_t>(number);
        m_path.push_back(number);
        m_onPath[at] = true;
        m_room[at] = depth;
        int back = far;
        for (const int next : m_successors[at]) {
            if (m_ended)
                break;
            if (next == m_start) {
                back = 1;
                if (m_lengths == Lengths::all || depth + 1 == m_length)
                    m_ended = !m_visit(m_path);
            } else if (next > m_start && m_ways[static_cast<std::size_t>(next)] != far
                && !m_onPath[static_cast<std::size_t>(next)]) {
                if (depth + 1 < m_room[static_cast<std::size_t>(next)])
                    back = std::min(back, walk(next, depth + 1) + 1);
                else
                    m_cut = true;
            }
        }
        if (back < far)
            open(number, back);
        m_onPath[at] = false;
        m_path.pop_back();
        return back;
    }

    /// A way back was found: the number, and those that lead to it, may come as late on a path as it allows. Also after
    /// a success: a shorter way back may open once the path lets go of what stood in it.
    void open(int number, int back)
    {
        const int room = m_length - back + 1;
        int& known = m_room[static_cast<std::size_t>(number)];
        if (known >= room)
            return;
        known = room;
        for (const int before : m_predecessors[static_cast<std::size_t>(number)])
            if (before > m_start && m_room[static_cast<std::size_t>(before)] < room - 1
                && !m_onPath[static_cast<std::size_t>(before)])
                open(before, back + 1);
    }

    Lengths m_lengths;
    const Successors& m_successors;
    const Successors& m_predecessors;
    const std::stop_token& m_stop;
    const CycleVisitor& m_visit;
    int m_start = 0;
    int m_length = 0;
    bool m_cut = false;
    bool m_ended = false;
    std::size_t m_steps = 0;
    std::vector<int> m_path;
    std::vector<int> m_ways;
    std::vector<int> m_distances;
    std::vector<int> m_reached;
    std::vector<int> m_room;
    std::vector<char> m_onPath;
};

/// Sorts the successors, and gives for each number those it is a successor of.
Successors predecessorsOf(Successors& successors)
{
    Successors predecessors(successors.size());
    for (std::size_t from = 0; from < successors.size(); ++from) {
        std::ranges::sort(successors[from]);
        for (const int to : successors[from])
            predecessors[static_cast<std::size_t>(to)].push_back(static_cast<int>(from));
    }
    return predecessors;
}

} // namespace

bool visitCycles(
    Successors successors, std::size_t maximumLength, const std::stop_token& stop, const CycleVisitor& visit)
{
    const Successors predecessors = predecessorsOf(successors);
    Search search(successors, predecessors, Lengths::one, stop, visit);
    std::vector<int> starts;
    for (std::size_t number = 0; number < successors.size(); ++number)
        starts.push_back(static_cast<int>(number));
    const int longest = static_cast<int>(std::min(maximumLength, successors.size()));
    for (int length = 2; length <= longest && !starts.empty(); ++length) {
        std::vector<int> remaining;
        for (const int start : starts) {
            const Search::Outcome outcome = search.run(start, length);
            if (outcome == Search::Outcome::ended)
                return false;
            if (outcome == Search::Outcome::longerMayExist)
                remaining.push_back(start);
        }
        starts = std::move(remaining);
    }
    return true;
}

bool visitCyclesAsFound(
    Successors successors, std::size_t maximumLength, const std::stop_token& stop, const CycleVisitor& visit)
{
    const Successors predecessors = predecessorsOf(successors);
    Search search(successors, predecessors, Lengths::all, stop, visit);
    const int longest = static_cast<int>(std::min(maximumLength, successors.size()));
    for (int start = 0; longest > 1 && start < static_cast<int>(successors.size()); ++start)
        if (search.run(start, longest) == Search::Outcome::ended)
            return false;
    return true;
}

} // namespace model
