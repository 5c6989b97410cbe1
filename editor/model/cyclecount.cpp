// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/cyclecount.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace model {

namespace {

/// So many ways to a number.
struct Bundle {
    int to = 0;
    std::uint64_t ways = 1;
};

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
            drop(in(number).back(), number);
        while (!out(number).empty())
            drop(number, out(number).back().to);
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

    std::size_t size() const { return m_out.size(); }
    /// Where the arrows of a number lead, and how many ways each stands for.
    const std::vector<Bundle>& out(int number) const { return m_out[static_cast<std::size_t>(number)]; }
    const std::vector<int>& in(int number) const { return m_in[static_cast<std::size_t>(number)]; }

private:
    void add(int from, int to, std::uint64_t ways)
    {
        std::vector<Bundle>& leaving = m_out[static_cast<std::size_t>(from)];
        const auto known = std::ranges::find(leaving, to, &Bundle::to);
        if (known != leaving.end()) {
            known->ways = std::min(m_most, known->ways + ways);
        } else {
            leaving.push_back({to, std::min(m_most, ways)});
            m_in[static_cast<std::size_t>(to)].push_back(from);
        }
    }

    void drop(int from, int to)
    {
        std::vector<Bundle>& leaving = m_out[static_cast<std::size_t>(from)];
        leaving.erase(std::ranges::find(leaving, to, &Bundle::to));
        std::vector<int>& reaching = m_in[static_cast<std::size_t>(to)];
        reaching.erase(std::ranges::find(reaching, from));
        m_changed.push_back(from);
        m_changed.push_back(to);
    }

    /// Every arrow in goes on as every arrow out. Returns the cycles of two that this would make an arrow to itself.
    std::uint64_t passOn(int number)
    {
        std::uint64_t cycles = 0;
        for (const int from : in(number)) {
            const std::uint64_t before = std::ranges::find(out(from), number, &Bundle::to)->ways;
            for (const auto& [to, onward] : out(number)) {
                const std::uint64_t ways = std::min(m_most, before * onward);
                if (from == to)
                    cycles = std::min(m_most, cycles + ways);
                else
                    add(from, to, ways);
            }
        }
        return cycles;
    }

    /// Enough: no figure grows beyond it, so that products stay within 64 bits for `most` up to 2^31.
    std::uint64_t m_most;
    std::vector<std::vector<Bundle>> m_out;
    std::vector<std::vector<int>> m_in;
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
        constexpr int unknown = -1;
        constexpr int leadsBack = -2;
        std::vector<int> local(drawn.size(), unknown);
        std::vector<int> open{start};
        for (std::size_t i = 0; i < open.size(); ++i)
            for (const int from : drawn.in(open[i]))
                if (local[static_cast<std::size_t>(from)] == unknown) {
                    local[static_cast<std::size_t>(from)] = leadsBack;
                    open.push_back(from);
                }
        std::vector<int> numbers{start};
        local[static_cast<std::size_t>(start)] = 0;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            for (const Bundle& bundle : drawn.out(numbers[i]))
                if (int& place = local[static_cast<std::size_t>(bundle.to)]; place == leadsBack) {
                    place = static_cast<int>(numbers.size());
                    numbers.push_back(bundle.to);
                }
        m_firstInto.assign(numbers.size() + 1, 0);
        for (const int number : numbers) {
            m_firstOut.push_back(static_cast<int>(m_arcs.size()));
            for (const auto& [to, ways] : drawn.out(number))
                if (const int place = local[static_cast<std::size_t>(to)]; place >= 0) {
                    ++m_firstInto[static_cast<std::size_t>(place)];
                    m_arcs.push_back({local[static_cast<std::size_t>(number)], place, ways});
                }
        }
        m_firstOut.push_back(static_cast<int>(m_arcs.size()));
        // Each place begins where the one before it ends; filled from its end on.
        std::partial_sum(m_firstInto.begin(), m_firstInto.end(), m_firstInto.begin());
        m_into.resize(m_arcs.size());
        for (std::size_t arc = m_arcs.size(); arc-- > 0;) {
            int& place = m_firstInto[static_cast<std::size_t>(m_arcs[arc].to)];
            m_into[static_cast<std::size_t>(--place)] = static_cast<int>(arc);
        }
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
