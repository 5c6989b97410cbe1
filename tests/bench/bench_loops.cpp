// SPDX-License-Identifier: EUPL-1.2
// Loops and the links that break them: what finding them costs, beside Boost.Graph and NetworkX on the same graphs in
// the same run. CPU seconds of one run each; small things are repeated.
#include "editor/breaks/breaks.h"
#include "editor/model/cyclecount.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/hawick_circuits.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace {

using Arrows = std::vector<std::pair<int, int>>;

struct Generated {
    std::string name;
    int steps = 0;
    Arrows arrows;
};

/// Where the arrows of a map go.
enum class Hubs {
    /// Some steps are reached by many, any step may lead there. The fewest arrows that break all loops are then about
    /// as
    /// many as in published measurements on maps of this size (200 steps: 16, 23 and 30 with 1.5, 2 and 2.5 links
    /// each).
    reached,
    /// Busy steps get busier, both ways: far more loops, and half as many arrows again to break them all.
    both
};

/// A map as people draw them: ears put onto a ring, hubs, a fifth of the steps outside all loops.
Generated causalMap(int steps, double linksEach, unsigned seed, Hubs hubs = Hubs::reached)
{
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) { return static_cast<int>(random() % limit); };
    const int core = steps * 4 / 5;
    std::set<std::pair<int, int>> arrows;
    std::vector<int> ends;
    const auto add = [&](int from, int to) {
        if (from != to && arrows.insert({from, to}).second)
            ends.insert(ends.end(), {from, to});
    };
    const auto busy = [&](int used) {
        return below(3) > 0 ? ends[static_cast<std::size_t>(below(ends.size()))]
                            : below(static_cast<std::size_t>(used));
    };
    const auto from = [&](int used) { return hubs == Hubs::both ? busy(used) : below(static_cast<std::size_t>(used)); };
    const auto to = [&](int used) {
        return hubs == Hubs::both ? busy(used)
                                  : below(static_cast<std::size_t>(below(static_cast<std::size_t>(used))) + 1);
    };
    int used = 4;
    for (int i = 0; i < used; ++i)
        add(i, (i + 1) % used);
    while (used < core) {
        const int first = from(used);
        const int last = to(used);
        if (first == last)
            continue;
        int before = first;
        for (int ear = std::min(1 + below(4), core - used); ear > 0; --ear) {
            add(before, used);
            before = used++;
        }
        add(before, last);
    }
    const std::size_t wanted = static_cast<std::size_t>(steps * linksEach);
    const auto outside = static_cast<std::size_t>((steps - core) * linksEach);
    for (std::size_t inside = arrows.size(); arrows.size() < inside + outside;)
        add(core + below(static_cast<std::size_t>(steps - core)), to(core));
    while (arrows.size() < wanted)
        add(from(core), to(core));
    return {std::to_string(steps) + " steps x " + std::to_string(linksEach).substr(0, 3), steps,
        {arrows.begin(), arrows.end()}};
}

Generated uniform(int steps, std::size_t links, unsigned seed)
{
    std::mt19937 random(seed);
    std::set<std::pair<int, int>> arrows;
    while (arrows.size() < links) {
        const int from = static_cast<int>(random() % static_cast<unsigned>(steps));
        const int to = static_cast<int>(random() % static_cast<unsigned>(steps));
        if (from != to)
            arrows.insert({from, to});
    }
    return {"uniform", steps, {arrows.begin(), arrows.end()}};
}

double cpuSeconds(const std::function<void()>& work)
{
    int runs = 0;
    const std::clock_t before = std::clock();
    do {
        work();
        ++runs;
    } while (std::clock() - before < CLOCKS_PER_SEC / 20);
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / runs;
}

model::Successors successorsOf(const Generated& graph)
{
    model::Successors successors(static_cast<std::size_t>(graph.steps));
    for (const auto& [from, to] : graph.arrows)
        successors[static_cast<std::size_t>(from)].push_back(to);
    return successors;
}

long long ours(const Generated& graph, std::size_t longest, long long limit)
{
    long long count = 0;
    model::visitCyclesAsFound(successorsOf(graph), longest, {}, [&](std::span<const int>) { return ++count < limit; });
    return count;
}

struct Enough { };

long long counted(const Generated& graph, long long limit)
{
    return static_cast<long long>(model::countCycles(successorsOf(graph), static_cast<std::uint64_t>(limit)).cycles);
}

/// Counts for Boost; its only way to stop early is to throw.
struct Counter {
    long long* count;
    long long limit;
    template <class Path, class Graph> void cycle(const Path&, const Graph&)
    {
        if (++*count >= limit)
            throw Enough{};
    }
};

long long boosts(const Generated& graph, long long limit)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    const Graph directed(graph.arrows.begin(), graph.arrows.end(), static_cast<std::size_t>(graph.steps));
    long long count = 0;
    try {
        boost::hawick_circuits(directed, Counter{&count, limit});
    } catch (const Enough&) {
    }
    return count;
}

/// Seconds that NetworkX needs to list up to so many loops; negative when it is not there.
double networkx(const Generated& graph, long long limit)
{
    const std::string file = (std::filesystem::temp_directory_path() / "patroon-bench-loops.py").string();
    std::ofstream script(file);
    script << "import itertools, time, networkx\ng = networkx.DiGraph([";
    for (const auto& [from, to] : graph.arrows)
        script << '(' << from << ',' << to << "),";
    script << "])\nt = time.process_time()\nn = sum(1 for _ in itertools.islice(networkx.simple_cycles(g), " << limit
           << "))\nprint(time.process_time() - t)\n";
    script.close();
    double seconds = -1;
    if (std::FILE* pipe = popen(("python3 " + file + " 2>/dev/null").c_str(), "r")) {
        char line[64] = {};
        if (std::fgets(line, sizeof line, pipe))
            seconds = std::atof(line);
        pclose(pipe);
    }
    std::remove(file.c_str());
    return seconds;
}

model::Map mapOf(const Generated& graph)
{
    model::Map map;
    for (int step = 0; step < graph.steps; ++step)
        map.steps[model::StepId(static_cast<unsigned>(step) + 1)];
    unsigned id = 0;
    for (const auto& [from, to] : graph.arrows) {
        model::Link& link = map.links[model::LinkId(++id)];
        link.from = model::StepId(static_cast<unsigned>(from) + 1);
        link.to = model::StepId(static_cast<unsigned>(to) + 1);
    }
    return map;
}

void measureLoops()
{
    constexpr long long limit = 100'000;
    std::printf(
        "Counting up to %lld loops, times as fast as Boost; listing: ms, times NetworkX; length <= 10: ms\n", limit);
    for (const int steps : {50, 100, 200})
        for (const double linksEach : {1.5, 2.0, 2.5}) {
            const Generated graph = causalMap(steps, linksEach, 1);
            long long count = 0;
            const double own = cpuSeconds([&] { count = ours(graph, 1000, limit); });
            const double counting = cpuSeconds([&] { counted(graph, limit); });
            const double theirs = cpuSeconds([&] { boosts(graph, limit); });
            const double python = networkx(graph, std::min(count, 3000LL)) * static_cast<double>(count)
                / static_cast<double>(std::max(1LL, std::min(count, 3000LL)));
            long long few = 0;
            const double bounded = cpuSeconds([&] { few = ours(graph, 10, limit); });
            std::printf("%-15s %7lld loops | %9.3f %7.2f | %9.3f %8.1f | %6lld loops %7.3f\n", graph.name.c_str(),
                count, counting * 1e3, theirs / counting, own * 1e3, python / own, few, bounded * 1e3);
            std::fflush(stdout);
        }
}

void measureBreaks()
{
    constexpr unsigned seeds = 25;
    struct Family {
        const char* name;
        std::function<Generated(unsigned)> make;
    };
    const Family families[] = {
        {"causal maps", [](unsigned seed) { return causalMap(200, 2.5, seed); }},
        {"hubs both ways", [](unsigned seed) { return causalMap(200, 2.5, seed, Hubs::both); }},
        {"uniform", [](unsigned seed) { return uniform(200, 500, seed); }},
    };
    std::printf("The fewest links that break every loop, 200 steps and 500 links, %u maps each: ms\n", seeds);
    for (const Family& family : families) {
        std::vector<double> times;
        std::vector<std::size_t> sizes;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            const model::Map map = mapOf(family.make(seed));
            const std::clock_t before = std::clock();
            const breaks::Breaks found = breaks::breakEveryLoop(map);
            times.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC * 1e3);
            sizes.push_back(found.links.size());
            if (!found.optimal)
                std::printf("not finished: seed %u\n", seed);
        }
        std::ranges::sort(times);
        std::ranges::sort(sizes);
        std::printf("%-15s median %8.1f, most %8.1f; fewest %zu to %zu\n", family.name, times[times.size() / 2],
            times.back(), sizes.front(), sizes.back());
        std::fflush(stdout);
    }
}

} // namespace

int main()
{
    measureBreaks();
    measureLoops();
    return 0;
}
