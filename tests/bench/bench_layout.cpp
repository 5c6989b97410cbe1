// SPDX-License-Identifier: EUPL-1.2
// What a layout costs beside Graphviz's dot and neato, on the same boxes and links in the same run: CPU seconds,
// medians.
#include "layout/search.h"
#include "layout/settle.h"
#include "tests/layout/pictures.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace {

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(const std::function<void()>& work, int who, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double before = cpuSeconds(who);
        work();
        times.push_back(cpuSeconds(who) - before);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[std::size_t(rounds) / 2];
}

std::string inches(double points)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, points / 72, std::chars_format::fixed, 4).ptr;
    return {text, end};
}

/// Runs one engine of Graphviz on the boxes as a process of its own, as anybody would.
std::function<void()> graphviz(const layout::Graph& graph, const std::string& engine, const std::string& file)
{
    std::ofstream dot(file);
    dot << "digraph G { " << (engine == "dot" ? "nodesep=0.35; ranksep=0.5;" : "overlap=prism; sep=\"+12\";")
        << " splines=true; node [shape=box, fixedsize=true, label=\"\"];\n";
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        dot << "n" << i << " [width=" << inches(graph.boxes[i].width) << ", height=" << inches(graph.boxes[i].height)
            << "];\n";
    for (const layout::Edge& edge : graph.edges)
        dot << "n" << edge.from << " -> n" << edge.to << ";\n";
    dot << "}\n";
    const std::string command = engine + " -Tplain " + file + " > /dev/null 2>&1";
    return [command] {
        if (std::system(command.c_str()) != 0)
            std::fprintf(stderr, "failed: %s\n", command.c_str());
    };
}

/// A map of about this many steps: the seeded generator gives up to so many, so the nearest of some seeds is taken.
layout::Graph graphOf(int steps)
{
    layout::Graph best = randomMap(1, steps);
    for (std::uint64_t seed = 2; seed < 60; ++seed) {
        layout::Graph graph = randomMap(seed, steps);
        if (std::abs(int(graph.boxes.size()) - steps) < std::abs(int(best.boxes.size()) - steps))
            best = std::move(graph);
    }
    return best;
}

void measure(int steps, const std::string& file)
{
    const layout::Graph graph = graphOf(steps);
    const int rounds = steps > 100 ? 3 : 5;
    layout::Positions positions;
    const double search = median([&] { positions = layout::search(graph); }, RUSAGE_SELF, rounds);

    // A new step hung on the middle one, and then the arcs of the whole picture.
    layout::Graph edited = placed(graph, positions);
    edited.boxes.push_back({180, 80, {}, false});
    const int added = int(edited.boxes.size()) - 1;
    edited.edges.push_back({added / 2, added});
    const auto settleOnce = [&] {
        const layout::Positions settled = layout::settle(edited, {{added / 2, added}, {}});
        layout::curves(placed(edited, settled));
    };
    const double settle = median(
                              [&] {
                                  for (int i = 0; i < 10; ++i)
                                      settleOnce();
                              },
                              RUSAGE_SELF, rounds)
        / 10;

    const double dot = median(graphviz(graph, "dot", file), RUSAGE_CHILDREN, rounds);
    const double neato = median(graphviz(graph, "neato", file), RUSAGE_CHILDREN, rounds);
    std::printf("%5zu %5zu | %8.3f %6.2f %6.2f | %8.2f %6.3f %6.3f | %8.3f %8.3f\n", graph.boxes.size(),
        graph.edges.size(), search, search / dot, search / neato, settle * 1e3, settle / dot, settle / neato, dot,
        neato);
    std::fflush(stdout);
}

} // namespace

int main()
{
    const char* folder = std::getenv("TMPDIR");
    std::string file = std::string(folder ? folder : "/var/tmp") + "/patroon-bench-XXXXXX";
    if (const int handle = mkstemp(file.data()); handle < 0)
        return 1;
    std::printf("CPU of a layout; ratios to dot and neato on the same boxes, each a process of its own\n");
    std::printf("steps links | again s  ÷dot  ÷neato | settle ms  ÷dot  ÷neato |    dot s  neato s\n");
    for (const int steps : {10, 30, 50, 100, 300})
        measure(steps, file);
    std::remove(file.c_str());
    return 0;
}
