// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/curvememory.h"

#include <QRectF>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace draw {

namespace {

/// Up to this many links are always bent together.
constexpr std::size_t smallMap = 120;
/// How far around a link other boxes and links have a say in its curve.
constexpr double surroundings = 80;

QRectF rectOf(const layout::Box& box)
{
    return {box.centre->x - box.width / 2, box.centre->y - box.height / 2, box.width, box.height};
}

QRectF grown(const QRectF& rect, double margin)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

QRectF boundsOf(const layout::Curve& curve)
{
    double left = curve.front().x;
    double right = left;
    double top = curve.front().y;
    double bottom = top;
    for (const layout::Point& point : curve) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    return {left, top, right - left, bottom - top};
}

bool sameBox(const layout::Box& a, const layout::Box& b)
{
    return a.width == b.width && a.height == b.height && a.centre == b.centre;
}

bool sameGraph(const NumberedGraph& a, const NumberedGraph& b)
{
    return a.steps == b.steps && a.links == b.links && a.graph.edges == b.graph.edges && a.graph.named == b.graph.named
        && std::equal(a.graph.boxes.begin(), a.graph.boxes.end(), b.graph.boxes.begin(), b.graph.boxes.end(), sameBox);
}

/// Where boxes came, went, moved or grew.
std::vector<QRectF> changedPlaces(const NumberedGraph& before, const NumberedGraph& after)
{
    std::map<model::StepId, const layout::Box*> old;
    for (std::size_t i = 0; i < before.steps.size(); ++i)
        old.emplace(before.steps[i], &before.graph.boxes[i]);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < after.steps.size(); ++i) {
        const layout::Box& box = after.graph.boxes[i];
        const auto found = old.find(after.steps[i]);
        const bool same = found != old.end() && sameBox(*found->second, box);
        if (!same)
            places.push_back(rectOf(box));
        if (!same && found != old.end())
            places.push_back(rectOf(*found->second));
        if (found != old.end())
            old.erase(found);
    }
    for (const auto& [id, box] : old)
        places.push_back(rectOf(*box));
    return places;
}

/// The loops of the graph whose boxes all belong to the part, in the numbers of the part.
std::vector<layout::Loop> loopsWithin(const layout::Graph& graph, const std::map<int, int>& numbers)
{
    std::vector<layout::Loop> loops;
    for (const layout::Loop& loop : graph.named) {
        layout::Loop part;
        for (const int box : loop)
            if (const auto found = numbers.find(box); found != numbers.end())
                part.push_back(found->second);
        if (part.size() == loop.size())
            loops.push_back(std::move(part));
    }
    return loops;
}

/// The boxes that matter to these edges: their ends, what lies around them, and the named loops that they are in.
std::set<int> boxesAround(const layout::Graph& graph, const std::vector<std::size_t>& edges)
{
    std::set<int> boxes;
    std::vector<QRectF> places;
    for (const std::size_t edge : edges) {
        const auto [from, to] = graph.edges[edge];
        boxes.insert({from, to});
        places.push_back(grown(rectOf(graph.boxes[from]) | rectOf(graph.boxes[to]), surroundings));
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        if (std::any_of(places.begin(), places.end(),
                [rect = rectOf(graph.boxes[i])](const QRectF& place) { return place.intersects(rect); }))
            boxes.insert(static_cast<int>(i));
    const std::set<int> near = boxes;
    for (const layout::Loop& loop : graph.named)
        if (std::count_if(loop.begin(), loop.end(), [&near](int box) { return near.contains(box); }) > 1)
            boxes.insert(loop.begin(), loop.end());
    return boxes;
}

} // namespace

const std::vector<layout::Curve>& CurveMemory::of(NumberedGraph numbered)
{
    if (!sameGraph(m_numbered, numbered)) {
        m_curves = bent(numbered);
        m_numbered = std::move(numbered);
    }
    return m_curves;
}

std::vector<layout::Curve> CurveMemory::bent(const NumberedGraph& numbered) const
{
    const layout::Graph& graph = numbered.graph;
    if (graph.edges.size() <= smallMap || m_curves.empty())
        return layout::curves(graph);

    std::map<model::LinkId, std::size_t> old;
    for (std::size_t i = 0; i < m_numbered.links.size(); ++i)
        old.emplace(m_numbered.links[i], i);
    const std::vector<QRectF> places = changedPlaces(m_numbered, numbered);
    const auto keepsCurve = [&](std::size_t edge) {
        const auto found = old.find(numbered.links[edge]);
        if (found == old.end())
            return false;
        const layout::Edge before = m_numbered.graph.edges[found->second];
        const layout::Edge after = graph.edges[edge];
        if (m_numbered.steps[before.from] != numbered.steps[after.from]
            || m_numbered.steps[before.to] != numbered.steps[after.to])
            return false;
        const QRectF bounds = grown(boundsOf(m_curves[found->second]), 1);
        return std::none_of(
            places.begin(), places.end(), [&](const QRectF& place) { return grown(place, 10).intersects(bounds); });
    };

    std::vector<layout::Curve> curves(graph.edges.size());
    std::vector<std::size_t> stale;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (keepsCurve(i))
            curves[i] = m_curves[old.at(numbered.links[i])];
        else
            stale.push_back(i);
    }
    if (2 * stale.size() > curves.size())
        return layout::curves(graph);

    layout::Graph part;
    std::map<int, int> numbers;
    for (const int box : boxesAround(graph, stale)) {
        numbers.emplace(box, static_cast<int>(part.boxes.size()));
        part.boxes.push_back(graph.boxes[static_cast<std::size_t>(box)]);
    }
    std::vector<std::size_t> edges;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const auto from = numbers.find(graph.edges[i].from);
        const auto to = numbers.find(graph.edges[i].to);
        if (from == numbers.end() || to == numbers.end())
            continue;
        part.edges.push_back({from->second, to->second});
        edges.push_back(i);
    }
    part.named = loopsWithin(graph, numbers);
    std::vector<layout::Curve> fresh = layout::curves(part);
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (curves[edges[i]].empty())
            curves[edges[i]] = std::move(fresh[i]);
    return curves;
}

} // namespace draw
