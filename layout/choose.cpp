// SPDX-License-Identifier: EUPL-1.2
#include "layout/choose.h"

#include "layout/arc.h"
#include "layout/detour.h"
#include "layout/trace.h"

#include <array>
#include <numbers>
#include <optional>

namespace layout {
namespace {

// What a reader minds, in one scale: nothing is as bad as a link through a box.
constexpr double hitCost = 300;
constexpr double nearCost = 6;
constexpr double crossingCost = 5;
/// Two links that run together so far that they look like one, and links that are close over a shorter way.
constexpr double togetherCost = 150;
constexpr double besideCost = 15;
constexpr double visibleRun = 18;
constexpr double bowCost = 9;
constexpr double wrongSideCost = 5;
constexpr double angleCost = 4;
constexpr double shortCost = 4;

constexpr double nearMargin = 7;
constexpr double hitMargin = 1;
constexpr double shortLink = 36;
constexpr double narrowAngle = 24 * std::numbers::pi / 180;

constexpr std::array bends{
    0.0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25, 0.33, -0.33, 0.42, -0.42, 0.55, -0.55, 0.75, -0.75};
/// How far detours stay away from boxes: several, so that two detours around one box need not lie on each other.
constexpr std::array detourMargins{9.0, 14.0, 19.0, 5.0, 2.0};
/// With more links than this nobody reads the picture arc by arc, and weighing them all against each other would take
/// minutes: each keeps the bow it would like.
constexpr std::size_t mostWeighed = 1500;
constexpr std::size_t arcCount = bends.size() + 1;
/// A detour is taken only where arcs hit boxes or cover other links.
constexpr double detourCost = 14;

struct Candidate {
    Curve curve;
    Trace trace;
    /// What it costs by itself, whatever the other links do.
    double cost = 0;
    /// Directions of its two ends as seen from the centres of their boxes.
    double fromAngle = 0;
    double toAngle = 0;
};

double angleSeen(Point centre, Point p)
{
    return std::atan2(p.y - centre.y, p.x - centre.x);
}

double apart(double a, double b)
{
    const double d = std::abs(a - b);
    return std::min(d, 2 * std::numbers::pi - d);
}

class Choice {
public:
    Choice(const Graph& graph, const std::vector<double>& wanted)
        : m_graph(graph)
        , m_wanted(wanted)
        , m_links(graph.edges.size())
    {
    }

    std::vector<Curve> curves()
    {
        const bool weighed = m_links.size() <= mostWeighed;
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            if (!weighed) {
                candidate(i, 0);
                continue;
            }
            startAlone(i);
            for (std::size_t k = 0; k < m_links.size(); ++k)
                if (k != i)
                    m_links[i].others.push_back(k);
        }
        for (int pass = 0; weighed && pass < 3 && improve(); ++pass) { }
        std::vector<Curve> result;
        result.reserve(m_links.size());
        for (const Link& link : m_links)
            result.push_back(link.candidates[link.chosen]->curve);
        return result;
    }

private:
    struct Link {
        /// The wanted bow first, then `bends`, then detours; made when first asked for.
        std::array<std::optional<Candidate>, arcCount + detourMargins.size()> candidates;
        std::size_t chosen = 0;
        /// All other links, in the order in which they are asked.
        std::vector<std::size_t> others;
    };

    const Candidate& candidate(std::size_t link, std::size_t which)
    {
        std::optional<Candidate>& made = m_links[link].candidates[which];
        if (made)
            return *made;
        const Edge& edge = m_graph.edges[link];
        const double wanted = m_wanted[link];
        if (which < arcCount) {
            const double bend = which == 0 ? wanted : bends[which - 1];
            made = judged(edge, arc(m_graph.boxes[edge.from], m_graph.boxes[edge.to], bend));
            made->cost += bowCost * std::abs(bend - wanted) + (bend * wanted < 0 || bend == 0 ? wrongSideCost : 0);
        } else if (std::optional<Curve> way = detour(m_graph, edge, detourMargins[which - arcCount])) {
            made = judged(edge, std::move(*way));
            made->cost += detourCost;
        } else {
            made = candidate(link, 0);
            made->cost = 1e6;
        }
        return *made;
    }

    /// A candidate with what it costs for hits and for being short.
    Candidate judged(const Edge& edge, Curve curve) const
    {
        Candidate made;
        made.curve = std::move(curve);
        made.trace = trace(made.curve);
        if (const int near = boxesHit(made.trace, m_graph, edge, nearMargin); near > 0)
            made.cost += nearCost * near + hitCost * boxesHit(made.trace, m_graph, edge, hitMargin);
        const double seen = distance(made.curve.front(), made.curve.back());
        if (seen < shortLink)
            made.cost += shortCost * (1 - seen / shortLink);
        made.fromAngle = angleSeen(*m_graph.boxes[edge.from].centre, made.trace.points[1]);
        made.toAngle = angleSeen(*m_graph.boxes[edge.to].centre, made.trace.points[made.trace.points.size() - 2]);
        return made;
    }

    void startAlone(std::size_t link)
    {
        double best = candidate(link, 0).cost;
        for (std::size_t k = 1; k < arcCount && best >= nearCost; ++k)
            if (candidate(link, k).cost < best) {
                best = candidate(link, k).cost;
                m_links[link].chosen = k;
            }
    }

    /// What the link costs with this candidate, given what the others chose. Gives up above `limit`.
    double cost(std::size_t link, const Candidate& mine, double limit)
    {
        double sum = mine.cost;
        const Edge& edge = m_graph.edges[link];
        std::vector<std::size_t>& others = m_links[link].others;
        for (std::size_t at = 0; at < others.size(); ++at) {
            const std::size_t i = others[at];
            const Candidate& other = *m_links[i].candidates[m_links[i].chosen];
            const Edge& otherEdge = m_graph.edges[i];
            const auto narrow = [&](double a, double b) {
                if (const double d = apart(a, b); d < narrowAngle)
                    sum += angleCost * (1 - d / narrowAngle);
            };
            if (edge.from == otherEdge.from)
                narrow(mine.fromAngle, other.fromAngle);
            if (edge.from == otherEdge.to)
                narrow(mine.fromAngle, other.toAngle);
            if (edge.to == otherEdge.from)
                narrow(mine.toAngle, other.fromAngle);
            if (edge.to == otherEdge.to)
                narrow(mine.toAngle, other.toAngle);
            const Meeting met = meeting(mine.trace, other.trace);
            sum += crossingCost * met.crossings;
            if (met.together > 0)
                sum += met.together < visibleRun ? besideCost * met.together / visibleRun : togetherCost;
            if (sum >= limit) {
                // Whoever was in the way will be in the way of the next candidate too: ask it first.
                std::rotate(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(at),
                    others.begin() + static_cast<std::ptrdiff_t>(at) + 1);
                break;
            }
        }
        return sum;
    }

    /// One pass over all links that have something to gain. Whether any changed.
    bool improve()
    {
        bool changed = false;
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            double best = cost(i, candidate(i, m_links[i].chosen), 1e9);
            if (best < 1.0)
                continue;
            std::size_t chosen = m_links[i].chosen;
            for (std::size_t k = 0; k < arcCount + detourMargins.size(); ++k) {
                // The first detour that is no worse than a detour has to be is as good as any.
                if (k >= arcCount && best < detourCost + (k > arcCount ? nearCost : 0))
                    break;
                const Candidate& other = candidate(i, k);
                if (other.cost >= best)
                    continue;
                if (const double sum = cost(i, other, best); sum < best - 1e-9) {
                    best = sum;
                    chosen = k;
                }
            }
            changed |= chosen != m_links[i].chosen;
            m_links[i].chosen = chosen;
        }
        return changed;
    }

    const Graph& m_graph;
    const std::vector<double>& m_wanted;
    std::vector<Link> m_links;
};

} // namespace

std::vector<Curve> chooseArcs(const Graph& graph, const std::vector<double>& wanted)
{
    return Choice(graph, wanted).curves();
}

} // namespace layout
