// SPDX-License-Identifier: EUPL-1.2
#include "editor/breaks/rounds.h"

#include "editor/breaks/dominance.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <set>

namespace breaks {

namespace {

/// Arrows that are not broken at all.
constexpr double nothing = 1e-9;
/// A little for each arrow makes short loops lighter than long ones of the same weight. They say more.
constexpr double perArrow = 1e-5;
constexpr double less = 1 - 1e-6;
constexpr int mostSweeps = 50;

/// Gathers loops, each once, with only those of their arrows that one would break.
class Found {
public:
    explicit Found(const std::vector<int>& dominant)
        : m_dominant(dominant)
    {
    }
    void add(Row loop)
    {
        for (int& arrow : loop)
            arrow = m_dominant[static_cast<std::size_t>(arrow)];
        std::ranges::sort(loop);
        loop.erase(std::unique(loop.begin(), loop.end()), loop.end());
        if (m_seen.insert(loop).second)
            m_rows.push_back(std::move(loop));
    }
    std::vector<Row> take() { return std::move(m_rows); }

private:
    const std::vector<int>& m_dominant;
    std::set<Row> m_seen;
    std::vector<Row> m_rows;
};

/// Ways over arrows that weigh nothing.
class FreeWays {
public:
    FreeWays(
        const std::vector<Arrow>& arrows, const std::vector<std::vector<int>>& out, const std::vector<double>& weights)
        : m_arrows(arrows)
        , m_out(out)
        , m_weights(weights)
        , m_by(out.size())
    {
    }

    /// The arrows of a shortest way, which is a loop when it ends where it began; empty when there is none.
    Row shortest(int from, int to)
    {
        std::ranges::fill(m_by, -1);
        m_queue.assign(1, from);
        for (std::size_t i = 0; i < m_queue.size(); ++i) {
            for (const int arrow : m_out[static_cast<std::size_t>(m_queue[i])]) {
                if (m_weights[static_cast<std::size_t>(arrow)] > nothing)
                    continue;
                const int next = m_arrows[static_cast<std::size_t>(arrow)].to;
                if (next == to)
                    return back(from, arrow);
                if (next == from || m_by[static_cast<std::size_t>(next)] >= 0)
                    continue;
                m_by[static_cast<std::size_t>(next)] = arrow;
                m_queue.push_back(next);
            }
        }
        return {};
    }

private:
    Row back(int from, int last) const
    {
        Row way{last};
        for (int step = m_arrows[static_cast<std::size_t>(last)].from; step != from;
             step = m_arrows[static_cast<std::size_t>(way.back())].from)
            way.push_back(m_by[static_cast<std::size_t>(step)]);
        return way;
    }

    const std::vector<Arrow>& m_arrows;
    const std::vector<std::vector<int>>& m_out;
    const std::vector<double>& m_weights;
    std::vector<int> m_by;
    std::vector<int> m_queue;
};

} // namespace

Rounds::Rounds(int steps, std::vector<Arrow> arrows)
    : m_arrows(std::move(arrows))
    , m_out(static_cast<std::size_t>(steps))
    , m_in(static_cast<std::size_t>(steps))
{
    for (std::size_t i = 0; i < m_arrows.size(); ++i)
        m_out[static_cast<std::size_t>(m_arrows[i].from)].push_back(static_cast<int>(i));
    const std::vector<int> part = partsOf(m_arrows, m_out);
    for (std::vector<int>& out : m_out)
        std::erase_if(out, [&](int arrow) {
            const Arrow& a = m_arrows[static_cast<std::size_t>(arrow)];
            return part[static_cast<std::size_t>(a.from)] != part[static_cast<std::size_t>(a.to)];
        });
    for (const std::vector<int>& out : m_out)
        for (const int arrow : out)
            m_in[static_cast<std::size_t>(m_arrows[static_cast<std::size_t>(arrow)].to)].push_back(arrow);
    m_dominant = dominants(m_arrows, m_out, m_in);
    m_some = tidied(leadingBack());
    std::set<int> gates;
    for (const int arrow : m_some)
        gates.insert(m_arrows[static_cast<std::size_t>(arrow)].to);
    m_gates.assign(gates.begin(), gates.end());
}

Row Rounds::leadingBack() const
{
    // What leads back onto the path of a depth-first walk closes a loop; without it there is none.
    enum class Walked : char { not_yet, on_the_path, done };
    std::vector<Walked> state(m_out.size(), Walked::not_yet);
    std::vector<std::size_t> next(m_out.size(), 0);
    Row back;
    for (std::size_t root = 0; root < m_out.size(); ++root) {
        std::vector<std::size_t> path{root};
        while (!path.empty()) {
            const std::size_t here = path.back();
            if (state[here] == Walked::not_yet)
                state[here] = Walked::on_the_path;
            if (state[here] == Walked::done || next[here] == m_out[here].size()) {
                state[here] = Walked::done;
                path.pop_back();
                continue;
            }
            const int arrow = m_out[here][next[here]++];
            const auto to = static_cast<std::size_t>(m_arrows[static_cast<std::size_t>(arrow)].to);
            if (state[to] == Walked::on_the_path)
                back.push_back(arrow);
            else if (state[to] == Walked::not_yet)
                path.push_back(to);
        }
    }
    return back;
}

std::vector<int> Rounds::inARow(const Row& broken) const
{
    std::vector<char> isBroken(m_arrows.size(), 0);
    for (const int arrow : broken)
        isBroken[static_cast<std::size_t>(arrow)] = 1;
    std::vector<int> before(m_out.size(), 0);
    const auto ahead = [&](int step, auto&& visit) {
        for (const int arrow : m_out[static_cast<std::size_t>(step)])
            if (!isBroken[static_cast<std::size_t>(arrow)])
                visit(m_arrows[static_cast<std::size_t>(arrow)].to);
    };
    for (int step = 0; step < static_cast<int>(m_out.size()); ++step)
        ahead(step, [&](int next) { ++before[static_cast<std::size_t>(next)]; });
    std::vector<int> row;
    for (int step = 0; step < static_cast<int>(m_out.size()); ++step)
        if (before[static_cast<std::size_t>(step)] == 0)
            row.push_back(step);
    for (std::size_t i = 0; i < row.size(); ++i)
        ahead(row[i], [&](int next) {
            if (--before[static_cast<std::size_t>(next)] == 0)
                row.push_back(next);
        });
    return row;
}

Row Rounds::tidied(const Row& broken) const
{
    std::vector<int> row = inARow(broken);
    // What passing a step changes for the step that is moved: one more arrow back, or one less.
    std::vector<int> change(m_out.size(), 0);
    bool moved = true;
    for (int round = 0; moved && round < mostSweeps; ++round) {
        moved = false;
        for (int step = 0; step < static_cast<int>(m_out.size()); ++step) {
            const auto at = static_cast<std::size_t>(step);
            for (const int arrow : m_out[at])
                ++change[static_cast<std::size_t>(m_arrows[static_cast<std::size_t>(arrow)].to)];
            for (const int arrow : m_in[at])
                --change[static_cast<std::size_t>(m_arrows[static_cast<std::size_t>(arrow)].from)];
            const auto home = std::ranges::find(row, step) - row.begin();
            int cost = 0;
            int here = 0;
            int least = 0;
            std::ptrdiff_t best = 0;
            for (std::ptrdiff_t i = 0; i < std::ssize(row); ++i) {
                if (i == home)
                    here = cost;
                cost += change[static_cast<std::size_t>(row[static_cast<std::size_t>(i)])];
                if (cost < least) {
                    least = cost;
                    best = i + 1;
                }
            }
            if (least < here) {
                const auto from = row.begin() + home;
                const auto to = row.begin() + best;
                best > home ? std::rotate(from, from + 1, to) : std::rotate(to, from, from + 1);
                moved = true;
            }
            for (const int arrow : m_out[at])
                change[static_cast<std::size_t>(m_arrows[static_cast<std::size_t>(arrow)].to)] = 0;
            for (const int arrow : m_in[at])
                change[static_cast<std::size_t>(m_arrows[static_cast<std::size_t>(arrow)].from)] = 0;
        }
    }
    std::vector<std::size_t> place(row.size());
    for (std::size_t i = 0; i < row.size(); ++i)
        place[static_cast<std::size_t>(row[i])] = i;
    std::set<int> back;
    for (const std::vector<int>& out : m_out)
        for (const int arrow : out) {
            const Arrow& a = m_arrows[static_cast<std::size_t>(arrow)];
            if (place[static_cast<std::size_t>(a.from)] > place[static_cast<std::size_t>(a.to)])
                back.insert(m_dominant[static_cast<std::size_t>(arrow)]);
        }
    return {back.begin(), back.end()};
}

std::vector<Row> Rounds::shortest(const Deadline& deadline) const
{
    return throughArrows(std::vector<double>(m_arrows.size(), 0), deadline);
}

std::vector<Row> Rounds::lighterThanOne(const std::vector<double>& weights, const Deadline& deadline) const
{
    const bool inPart =
        std::ranges::any_of(weights, [](double weight) { return weight > nothing && weight < 1 - nothing; });
    if (!inPart)
        return throughGates(weights, deadline);
    std::vector<Row> rows = throughArrows(weights, deadline);
    return rows.empty() ? light(weights, deadline) : rows;
}

std::vector<Row> Rounds::throughGates(const std::vector<double>& weights, const Deadline& deadline) const
{
    Found found(m_dominant);
    FreeWays ways(m_arrows, m_out, weights);
    for (const int gate : m_gates) {
        if (deadline.passed())
            break;
        if (Row loop = ways.shortest(gate, gate); !loop.empty())
            found.add(std::move(loop));
    }
    return found.take();
}

std::vector<Row> Rounds::throughArrows(const std::vector<double>& weights, const Deadline& deadline) const
{
    Found found(m_dominant);
    FreeWays ways(m_arrows, m_out, weights);
    for (const std::vector<int>& out : m_out) {
        for (const int arrow : out) {
            const Arrow& a = m_arrows[static_cast<std::size_t>(arrow)];
            if (weights[static_cast<std::size_t>(arrow)] > nothing)
                continue;
            if (deadline.passed())
                return found.take();
            if (Row loop = ways.shortest(a.to, a.from); !loop.empty()) {
                loop.push_back(arrow);
                found.add(std::move(loop));
            }
        }
    }
    return found.take();
}

std::vector<Row> Rounds::light(const std::vector<double>& weights, const Deadline& deadline) const
{
    Found found(m_dominant);
    std::vector<double> way(m_out.size());
    std::vector<int> by(m_out.size());
    using Reached = std::pair<double, int>;
    for (const int start : m_gates) {
        if (deadline.passed())
            break;
        std::ranges::fill(way, 2);
        std::ranges::fill(by, -1);
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
        open.push({0, start});
        int last = -1;
        double lightest = less;
        while (!open.empty() && open.top().first < lightest) {
            const auto [weight, here] = open.top();
            open.pop();
            if (here != start && weight > way[static_cast<std::size_t>(here)])
                continue;
            for (const int arrow : m_out[static_cast<std::size_t>(here)]) {
                const int next = m_arrows[static_cast<std::size_t>(arrow)].to;
                const double to = weight + std::max(0.0, weights[static_cast<std::size_t>(arrow)]) + perArrow;
                if (next == start) {
                    if (to < lightest) {
                        lightest = to;
                        last = arrow;
                    }
                } else if (to < way[static_cast<std::size_t>(next)]) {
                    way[static_cast<std::size_t>(next)] = to;
                    by[static_cast<std::size_t>(next)] = arrow;
                    open.push({to, next});
                }
            }
        }
        if (last < 0)
            continue;
        Row loop{last};
        for (int step = m_arrows[static_cast<std::size_t>(last)].from; step != start;) {
            loop.push_back(by[static_cast<std::size_t>(step)]);
            step = m_arrows[static_cast<std::size_t>(loop.back())].from;
        }
        found.add(std::move(loop));
    }
    return found.take();
}

} // namespace breaks
