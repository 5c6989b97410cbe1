// SPDX-License-Identifier: EUPL-1.2
#include "layout/planar.h"

#include "layout/vector.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boyer_myrvold_planar_test.hpp>
#include <boost/graph/make_biconnected_planar.hpp>
#include <boost/graph/planar_face_traversal.hpp>

#include <numbers>
#include <set>

namespace layout {
namespace {

using Links = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
    boost::property<boost::vertex_index_t, int>, boost::property<boost::edge_index_t, int>>;
using Link = boost::graph_traits<Links>::edge_descriptor;
/// For each box its links in their order around it.
using Embedding = std::vector<std::vector<Link>>;

/// How long the boxes are drawn into place, and how often in between the strengths learn from the distances.
constexpr int rounds = 600;
constexpr int roundsToLearn = 100;
/// Between two linked boxes: points.
constexpr double side = 300;

/// A box is drawn towards another.
struct Pull {
    int box = 0;
    double strength = 1;
    /// How far apart they would like to be: points.
    double wanted = side;
};

/// Of a ring of so many boxes.
double radiusOf(std::size_t count)
{
    return side / 2 / std::sin(std::numbers::pi / static_cast<double>(count));
}

bool isPlanar(const Links& links)
{
    return boost::boyer_myrvold_planarity_test(links);
}

/// Numbers the links, as the algorithms want it, and finds their order around each box.
Embedding embedded(Links& links)
{
    int next = 0;
    for (const Link link : boost::make_iterator_range(boost::edges(links)))
        boost::put(boost::edge_index, links, link, next++);
    Embedding order(boost::num_vertices(links));
    boost::boyer_myrvold_planarity_test(
        boost::boyer_myrvold_params::graph = links, boost::boyer_myrvold_params::embedding = order.data());
    return order;
}

/// Pairs of boxes that share a link, each once, those of the first rings first.
std::vector<std::pair<int, int>> pairsOf(const Graph& graph, const std::vector<Loop>& rings)
{
    std::vector<std::pair<int, int>> pairs;
    std::set<std::pair<int, int>> linked;
    for (const Edge& edge : graph.edges)
        linked.insert(std::minmax(edge.from, edge.to));
    std::set<std::pair<int, int>> seen;
    const auto add = [&](int a, int b) {
        const std::pair<int, int> pair = std::minmax(a, b);
        if (linked.contains(pair) && seen.insert(pair).second)
            pairs.push_back(pair);
    };
    for (const Loop& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i)
            add(ring[i], ring[(i + 1) % ring.size()]);
    for (const Edge& edge : graph.edges)
        add(edge.from, edge.to);
    return pairs;
}

/// As many of the links as can be drawn without crossings.
Links withoutCrossings(const Graph& graph, const std::vector<Loop>& rings)
{
    const std::vector<std::pair<int, int>> pairs = pairsOf(graph, rings);
    Links all(pairs.begin(), pairs.end(), graph.boxes.size());
    if (isPlanar(all))
        return all;
    Links some(graph.boxes.size());
    for (const auto& [a, b] : pairs) {
        const Link added = boost::add_edge(a, b, some).first;
        if (!isPlanar(some))
            boost::remove_edge(added, some);
    }
    return some;
}

/// Gathers the boxes around each face.
struct Faces : boost::planar_face_traversal_visitor {
    explicit Faces(std::vector<Loop>& into)
        : found(into)
    {
    }
    void begin_face() { found.emplace_back(); }
    void next_vertex(unsigned long box) { found.back().push_back(static_cast<int>(box)); }

    std::vector<Loop>& found;
};

/// The faces of the links, the largest first. Adds links until each face is a ring.
std::vector<Loop> facesOf(Links& links)
{
    const Embedding some = embedded(links);
    boost::make_biconnected_planar(links, some.data());
    const Embedding all = embedded(links);
    std::vector<Loop> faces;
    Faces gather(faces);
    boost::planar_face_traversal(links, all.data(), gather);
    std::stable_sort(faces.begin(), faces.end(), [](const Loop& a, const Loop& b) { return a.size() > b.size(); });
    return faces;
}

/// What draws each box, and after the boxes the middle of each face but the first.
std::vector<std::vector<Pull>> pullsOf(const Links& links, const std::vector<Loop>& faces)
{
    std::vector<std::vector<Pull>> pulls(boost::num_vertices(links));
    const auto tie = [&](int a, int b, double wanted) {
        pulls[a].push_back({b, 1, wanted});
        pulls[b].push_back({a, 1, wanted});
    };
    for (const Link link : boost::make_iterator_range(boost::edges(links)))
        tie(static_cast<int>(boost::source(link, links)), static_cast<int>(boost::target(link, links)), side);
    for (std::size_t i = 1; i < faces.size(); ++i) {
        const int middle = static_cast<int>(pulls.size());
        pulls.emplace_back();
        for (const int box : faces[i])
            tie(middle, box, radiusOf(faces[i].size()));
    }
    return pulls;
}

/// Puts everything but the outline in the middle of what draws it. What is far draws more and more, so that the inner
/// faces do not stay tiny.
void settleDown(Positions& at, const std::vector<bool>& onOutline, std::vector<std::vector<Pull>> pulls)
{
    for (int round = 1; round <= rounds; ++round) {
        for (std::size_t i = 0; i < pulls.size(); ++i) {
            if (onOutline[i])
                continue;
            Point sum;
            double weight = 0;
            for (const Pull& pull : pulls[i]) {
                sum = sum + at[pull.box] * pull.strength;
                weight += pull.strength;
            }
            at[i] = sum * (1 / weight);
        }
        if (round % roundsToLearn == 0 && round < rounds)
            for (std::size_t i = 0; i < pulls.size(); ++i)
                for (Pull& pull : pulls[i])
                    pull.strength *= std::clamp(distance(at[i], at[pull.box]) / pull.wanted, 0.2, 5.0);
    }
}

} // namespace

Positions unfolded(const Graph& graph, const std::vector<Loop>& rings, int outline)
{
    Links links = withoutCrossings(graph, rings);
    std::vector<Loop> faces = facesOf(links);
    std::swap(faces[0], faces[std::min(faces.size() - 1, static_cast<std::size_t>(outline))]);
    std::vector<std::vector<Pull>> pulls = pullsOf(links, faces);

    Positions at(pulls.size());
    std::vector<bool> onOutline(pulls.size(), false);
    const auto around = static_cast<double>(faces[0].size());
    for (std::size_t i = 0; i < faces[0].size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / around;
        at[faces[0][i]] = Point{std::cos(angle), std::sin(angle)} * radiusOf(faces[0].size());
        onOutline[faces[0][i]] = true;
    }
    settleDown(at, onOutline, std::move(pulls));
    at.resize(graph.boxes.size());
    return at;
}

} // namespace layout
