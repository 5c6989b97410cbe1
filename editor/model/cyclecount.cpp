// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/cyclecount.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace model {

namespace {

/// A graph in which an arrow may stand for several ways from one number to another.
class Drawn {
public:
    Drawn(const Successors& successors, std::uint64_t most)
        : m_most(most)
        , m_out(successors.size())
        , m_in(successors.size())
    {
        for (std::size_t from = 0; from < successors.size(); ++from)
            for (const int to : successors[from])
                add(static_cast<int>(from), to, 1);
        for (int number = 0; number < static_cast<int>(m_out.size()); ++number)
            m_changed.push_back(number);
    }

    /// Draws together what can be. Returns how many cycles went with it.
    std::uint64_t draw()
    {
        std::uint64_t cycles = 0;
        while (!m_changed.empty()) {
            const int number = m_changed.back();
            m_changed.pop_back();
            if (in(number).size() <= 1 || out(number).size() <= 1) {
                cycles = std::min(m_most, cycles + passOn(number));
                remove(number);
            }
        }
        return cycles;
    }

    void remove(int number)
    {
        while (!in(number).empty())
            drop(*in(number).begin(), number);
        while (!out(number).empty())
            drop(number, out(number).begin()->first);
    }

    /// The number with the most pairs of an arrow in and an arrow out; -1 when no arrow is left.
    int busiest() const
    {
        int best = -1;
        std::size_t most = 0;
        for (int number = 0; number < static_cast<int>(m_out.size()); ++number)
            if (const std::size_t pairs = in(number).size() * out(number).size(); pairs > most) {
                most = pairs;
                best = number;
            }
        return best;
    }

    /// Where the arrows of a number lead, and how many ways each stands for.
    const std::map<int, std::uint64_t>& out(int number) const { return m_out[static_cast<std::size_t>(number)]; }
    const std::set<int>& in(int number) const { return m_in[static_cast<std::size_t>(number)]; }

private:
    void add(int from, int to, std::uint64_t ways)
    {
        std::uint64_t& known = m_out[static_cast<std::size_t>(from)][to];
        known = std::min(m_most, known + ways);
        m_in[static_cast<std::size_t>(to)].insert(from);
    }

    void drop(int from, int to)
    {
        m_out[static_cast<std::size_t>(from)].erase(to);
        m_in[static_cast<std::size_t>(to)].erase(from);
        m_changed.push_back(from);
        m_changed.push_back(to);
    }

    /// Every arrow in goes on as every arrow out. Returns the cycles of two that this would make an arrow to itself.
    std::uint64_t passOn(int number)
    {
        std::uint64_t cycles = 0;
        for (const int from : in(number))
            for (const auto& [to, onward] : out(number)) {
                const std::uint64_t ways = std::min(m_most, out(from).at(number) * onward);
                if (from == to)
                    cycles = std::min(m_most, cycles + ways);
                else
                    add(from, to, ways);
            }
        return cycles;
    }

    /// Enough: no figure grows beyond it, so that products stay within 64 bits for `most` up to 2^31.
    std::uint64_t m_most;
    std::vector<std::map<int, std::uint64_t>> m_out;
    std::vector<std::set<int>> m_in;
    /// Numbers that lost an arrow since they were last looked at.
    std::vector<int> m_changed;
};

/// Counts the cycles through one number.
class Around {
public:
    Around(const Drawn& drawn, int start, const std::stop_token& stop)
        : m_stop(stop)
    {
        collect(drawn, start);
        m_blocked.assign(m_firstOut.size(), 0);
        m_waiting.assign(m_arcs.size(), 0);
    }

    /// At least `limit` when there are that many.
    CycleCount count(std::uint64_t limit)
    {
        m_limit = limit;
        walk(0, 1);
        return {m_count, !m_ended};
    }

private:
    struct Arc {
        int from = 0;
        int to = 0;
        std::uint64_t ways = 1;
    };

    /// What lies on a cycle with the start, numbered anew with the start as 0, and the arrows between.
    void collect(const Drawn& drawn, int start)
    {
        const auto spread = [start](auto next) {
            std::map<int, int> seen{{start, 0}};
            std::vector<int> open{start};
            for (std::size_t i = 0; i < open.size(); ++i)
                next(open[i], [&](int number) {
                    if (seen.emplace(number, static_cast<int>(seen.size())).second)
                        open.push_back(number);
                });
            return seen;
        };
        const std::map<int, int> back = spread([&](int number, auto see) {
            for (const int from : drawn.in(number))
                see(from);
        });
        std::vector<int> numbers{start};
        std::map<int, int> local{{start, 0}};
        for (const auto& [number, place] : spread([&](int at, auto see) {
                 for (const auto& [to, ways] : drawn.out(at))
                     see(to);
             }))
            if (number != start && back.contains(number)) {
                local.emplace(number, static_cast<int>(numbers.size()));
                numbers.push_back(number);
            }
        std::vector<std::vector<int>> into(numbers.size());
        for (const int number : numbers) {
            m_firstOut.push_back(static_cast<int>(m_arcs.size()));
            for (const auto& [to, ways] : drawn.out(number))
                if (const auto known = local.find(to); known != local.end()) {
                    into[static_cast<std::size_t>(known->second)].push_back(static_cast<int>(m_arcs.size()));
                    m_arcs.push_back({local.at(number), known->second, ways});
                }
        }
        m_firstOut.push_back(static_cast<int>(m_arcs.size()));
        for (const std::vector<int>& arcs : into) {
            m_firstInto.push_back(static_cast<int>(m_into.size()));
            m_into.insert(m_into.end(), arcs.begin(), arcs.end());
        }
        m_firstInto.push_back(static_cast<int>(m_into.size()));
    }

    /// Extends the path by `number`, which is reached in so many ways. Whether it leads back to the start.
    bool walk(int number, std::uint64_t ways)
    {
        if (++m_steps % 4096 == 0 && m_stop.stop_requested())
            m_ended = true;
        bool leadsBack = false;
        m_blocked[static_cast<std::size_t>(number)] = 1;
        const int begin = m_firstOut[static_cast<std::size_t>(number)];
        const int end = m_firstOut[static_cast<std::size_t>(number) + 1];
        for (int i = begin; i < end && !m_ended; ++i) {
            const Arc& arc = m_arcs[static_cast<std::size_t>(i)];
            const std::uint64_t further = std::min(m_limit, ways * arc.ways);
            if (arc.to == 0) {
                leadsBack = true;
                m_count += further;
                m_ended = m_count >= m_limit;
            } else if (!m_blocked[static_cast<std::size_t>(arc.to)]) {
                leadsBack |= walk(arc.to, further);
            }
        }
        if (leadsBack)
            open(number);
        else
            std::fill(m_waiting.begin() + begin, m_waiting.begin() + end, 1);
        return leadsBack;
    }

    /// The number may be visited again, and with it those that only failed because it was on the path.
    void open(int number)
    {
        m_blocked[static_cast<std::size_t>(number)] = 0;
        const int end = m_firstInto[static_cast<std::size_t>(number) + 1];
        for (int i = m_firstInto[static_cast<std::size_t>(number)]; i < end; ++i) {
            const auto arc = static_cast<std::size_t>(m_into[static_cast<std::size_t>(i)]);
            if (std::exchange(m_waiting[arc], 0) && m_blocked[static_cast<std::size_t>(m_arcs[arc].from)])
                open(m_arcs[arc].from);
        }
    }

    const std::stop_token& m_stop;
    std::vector<Arc> m_arcs;
    std::vector<int> m_firstOut;
    std::vector<int> m_into;
    std::vector<int> m_firstInto;
    std::vector<char> m_blocked;
    /// For each arc: its beginning waits until its end opens.
    std::vector<char> m_waiting;
    std::uint64_t m_limit = 0;
    std::uint64_t m_count = 0;
    bool m_ended = false;
    std::size_t m_steps = 0;
};

} // namespace

CycleCount countCycles(const Successors& successors, std::uint64_t limit, const std::stop_token& stop)
{
    // One more than is wanted tells whether there are more.
    const std::uint64_t most = limit + 1;
    Drawn drawn(successors, most);
    std::uint64_t count = drawn.draw();
    for (int start = drawn.busiest(); start >= 0 && count < most; start = drawn.busiest()) {
        const CycleCount here = Around(drawn, start, stop).count(most - count);
        count += here.cycles;
        if (!here.complete || stop.stop_requested())
            return {std::min(count, limit), false};
        drawn.remove(start);
        count += drawn.draw();
    }
    return {std::min(count, limit), count <= limit};
}

} // namespace model
