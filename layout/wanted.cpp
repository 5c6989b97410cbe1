// SPDX-License-Identifier: EUPL-1.2
#include "layout/wanted.h"

#include "layout/loops.h"
#include "layout/vector.h"

#include <numbers>
#include <queue>

namespace layout {
namespace {

constexpr double visibleLink = 66;
/// The share of a box's diagonal that stands for its reach in any direction.
constexpr double reach = 0.36;

double flatnessOf(const std::vector<Box>& boxes)
{
    double width = 1;
    double height = 1;
    for (const Box& box : boxes) {
        width += box.width + 26;
        height += box.height + 24;
    }
    return std::clamp(height / width * 1.05, 0.62, 1.0);
}

} // namespace

Wishes::Wishes(const Graph& graph, const std::vector<Loop>& rings)
    : m_count(graph.boxes.size())
    , m_flatness(flatnessOf(graph.boxes))
    , m_wish(m_count * m_count, 0)
{
    std::vector<double> reaches;
    for (const Box& box : graph.boxes)
        reaches.push_back(reach * std::hypot(box.width, box.height / m_flatness));
    const auto link = [&](int a, int b) { return reaches[a] + reaches[b] + visibleLink; };

    // Shortest ways along the links, whatever their direction.
    const std::vector<std::vector<int>> near = neighbours(graph);
    double longest = 0;
    using Reached = std::pair<double, int>;
    for (std::size_t from = 0; from < m_count; ++from) {
        std::vector<double> way(m_count, -1);
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
        open.push({0, static_cast<int>(from)});
        while (!open.empty()) {
            const auto [length, box] = open.top();
            open.pop();
            if (way[box] >= 0)
                continue;
            way[box] = length;
            for (const int next : near[box])
                if (way[next] < 0)
                    open.push({length + link(box, next), next});
        }
        for (std::size_t to = 0; to < m_count; ++to) {
            m_wish[from * m_count + to] = static_cast<float>(way[to]);
            longest = std::max(longest, way[to]);
        }
    }
    for (float& wish : m_wish)
        if (wish < 0)
            wish = static_cast<float>(longest + 200);

    // Two boxes on one loop: their distance on its circle. In several loops: the shorter loop has the louder voice.
    std::vector<double> sum(m_count * m_count, 0);
    std::vector<double> weight(m_count * m_count, 0);
    for (const Loop& ring : rings) {
        const std::size_t count = ring.size();
        if (count < 3)
            continue;
        double side = 0;
        for (std::size_t i = 0; i < count; ++i)
            side += link(ring[i], ring[(i + 1) % count]) / static_cast<double>(count);
        const double radius = side / (2 * std::sin(std::numbers::pi / static_cast<double>(count)));
        const double voice = 1.0 / static_cast<double>(count * count);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t k = 0; k < count; ++k) {
                const std::size_t steps = i > k ? i - k : k - i;
                const double wish =
                    2 * radius * std::sin(std::numbers::pi * static_cast<double>(steps) / static_cast<double>(count));
                sum[ring[i] * m_count + ring[k]] += voice * wish;
                weight[ring[i] * m_count + ring[k]] += voice;
            }
    }
    for (std::size_t i = 0; i < m_wish.size(); ++i)
        if (weight[i] > 0)
            m_wish[i] = static_cast<float>(std::max(1.0, sum[i] / weight[i]));
}

} // namespace layout
