// SPDX-License-Identifier: EUPL-1.2
#include "layout/drawing.h"

#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/roundness.h"
#include "layout/spot.h"

#include <numbers>

namespace layout {
namespace {

/// A link closer to a box than this counts as running through it.
constexpr double airMargin = 9;
/// This many of the rings count in full, the others little: a map cannot have all of its loops round.
constexpr int ringsThatCount = 12;
constexpr double otherRings = 0.25;
constexpr double namedRings = 5;

/// The angle of a vector as std::atan2 gives it, to 0.00001: asked for so often that the exact one took a fifth of the
/// search.
/// Source: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 4.4.49.
double direction(Point p)
{
    const double x = std::abs(p.x);
    const double y = std::abs(p.y);
    const double slope = std::min(x, y) / std::max({x, y, 1e-9});
    const double q = slope * slope;
    double angle = slope * (0.9998660 + q * (-0.3302995 + q * (0.1801410 + q * (-0.0851330 + q * 0.0208351))));
    angle = y > x ? std::numbers::pi / 2 - angle : angle;
    angle = p.x < 0 ? std::numbers::pi - angle : angle;
    return p.y < 0 ? -angle : angle;
}

} // namespace

Drawing::Drawing(
    const Graph& graph, const std::vector<Loop>& rings, const Wishes* wishes, Positions at, const Minds& minds)
    : m_graph(graph)
    , m_wishes(wishes)
    , m_minds(minds)
    , m_at(std::move(at))
    , m_near(neighbours(graph))
    , m_edgesAt(graph.boxes.size())
    , m_ringsAt(graph.boxes.size())
    , m_angle(graph.edges.size())
    , m_fromX(graph.edges.size())
    , m_fromY(graph.edges.size())
    , m_toX(graph.edges.size())
    , m_toY(graph.edges.size())
    , m_x(graph.boxes.size())
    , m_y(graph.boxes.size())
{
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Edge& edge = graph.edges[i];
        m_edgesAt[edge.from].push_back(static_cast<int>(i));
        m_edgesAt[edge.to].push_back(static_cast<int>(i));
    }
    int counted = 0;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const bool named = i < graph.named.size();
        if (rings[i].size() < 3 || (!named && counted >= 2 * ringsThatCount))
            continue;
        const double weight = named ? namedRings : counted < ringsThatCount ? 1 : otherRings;
        ++counted;
        for (const int box : rings[i])
            m_ringsAt[box].push_back(static_cast<int>(m_rings.size()));
        m_rings.push_back({rings[i], weight});
    }
    for (const Box& box : graph.boxes) {
        m_boxArea += box.width * box.height;
        m_halfWidth.push_back(static_cast<float>(box.width / 2 + airMargin));
        m_halfHeight.push_back(static_cast<float>(box.height / 2 + airMargin));
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        move(static_cast<int>(i), m_at[i]);
}

void Drawing::place(int box, Point to)
{
    m_at[box] = to;
    for (const int edge : m_edgesAt[box]) {
        const Point a = m_at[m_graph.edges[edge].from];
        const Point b = m_at[m_graph.edges[edge].to];
        m_fromX[edge] = static_cast<float>(a.x);
        m_fromY[edge] = static_cast<float>(a.y);
        m_toX[edge] = static_cast<float>(b.x);
        m_toY[edge] = static_cast<float>(b.y);
    }
    m_x[box] = static_cast<float>(to.x);
    m_y[box] = static_cast<float>(to.y);
}

void Drawing::turn(int box)
{
    for (const int edge : m_edgesAt[box])
        m_angle[edge] = direction(m_at[m_graph.edges[edge].to] - m_at[m_graph.edges[edge].from]);
    m_turned = true;
}

void Drawing::move(int box, Point to)
{
    place(box, to);
    turn(box);
    m_known = -1;
}

double Drawing::change(int box, Point to, double limit)
{
    const Point from = m_at[box];
    if (m_known != box) {
        m_others = boundsWithout(box);
        m_knownCost = local(box, 1e18);
        m_known = box;
    }
    m_turned = false;
    place(box, to);
    const double after = local(box, m_knownCost + limit);
    place(box, from);
    if (m_turned)
        turn(box);
    return after - m_knownCost;
}

double Drawing::total()
{
    double sum = page(boundsWithout(-1));
    const int count = static_cast<int>(m_graph.boxes.size());
    for (int a = 0; a < count; ++a) {
        sum += angles(a);
        for (int b = a + 1; b < count; ++b)
            sum += boxAgainst(a, b);
    }
    for (int edge = 0; edge < static_cast<int>(m_graph.edges.size()); ++edge)
        // Each crossing is met twice, once from either link.
        sum += lengthCost(edge) + m_minds.crossing * crossingsOf(edge) / 2 + m_minds.hit * boxesHitBy(edge);
    for (const Ringed& ring : m_rings) {
        const Ring seen = ringOf(ring.boxes, m_at);
        sum += m_minds.roundness * ring.weight * (1 - seen.roundness + (seen.clockwise ? 0 : m_minds.anticlockwise));
    }
    return sum;
}

/// Everything that changes when this box moves; the parts that are soon found and often large come first.
double Drawing::local(int box, double limit)
{
    double sum = page(around(m_others, rectOf(m_graph.boxes[box], m_at[box])));
    for (int other = 0; other < static_cast<int>(m_at.size()); ++other)
        if (other != box)
            sum += boxAgainst(box, other);
    if (sum > limit)
        return sum;
    for (const int edge : m_edgesAt[box])
        sum += lengthCost(edge);
    if (sum > limit)
        return sum;
    sum += ringsAt(box);
    if (sum > limit)
        return sum;
    sum += links(box, limit - sum);
    if (sum > limit)
        return sum;
    turn(box);
    sum += angles(box);
    for (const int other : m_near[box])
        sum += angles(other);
    return sum;
}

double Drawing::ringsAt(int box) const
{
    double sum = 0;
    for (const int index : m_ringsAt[box]) {
        const Ringed& ring = m_rings[index];
        const Ring seen = ringOf(ring.boxes, m_at);
        sum += ring.weight * (1 - seen.roundness + (seen.clockwise ? 0 : m_minds.anticlockwise));
    }
    return m_minds.roundness * sum;
}

/// Crossings of the links at this box, what they run through, and what runs through the box.
double Drawing::links(int box, double limit) const
{
    double sum = m_minds.hit * linksThrough(box);
    for (const int edge : m_edgesAt[box]) {
        if (sum > limit)
            return sum;
        sum += m_minds.crossing * crossingsOf(edge) + m_minds.hit * boxesHitBy(edge);
    }
    return sum;
}

int Drawing::crossingsOf(int edge) const
{
    const float x = m_fromX[edge];
    const float y = m_fromY[edge];
    const float dx = m_toX[edge] - x;
    const float dy = m_toY[edge] - y;
    const std::size_t count = m_fromX.size();
    int crossings = 0;
    // Links that share an end give an exact zero in one of the products and do not count.
    for (std::size_t i = 0; i < count; ++i) {
        const float ax = m_fromX[i] - x;
        const float ay = m_fromY[i] - y;
        const float bx = m_toX[i] - x;
        const float by = m_toY[i] - y;
        const float sideA = dx * ay - dy * ax;
        const float sideB = dx * by - dy * bx;
        const float sx = bx - ax;
        const float sy = by - ay;
        const float sideFrom = sy * ax - sx * ay;
        const float sideTo = sx * (dy - ay) - sy * (dx - ax);
        crossings += static_cast<int>(sideA * sideB < 0) & static_cast<int>(sideFrom * sideTo < 0);
    }
    return crossings;
}

int Drawing::boxesHitBy(int edge) const
{
    const float halfX = (m_toX[edge] - m_fromX[edge]) / 2;
    const float halfY = (m_toY[edge] - m_fromY[edge]) / 2;
    const float middleX = m_fromX[edge] + halfX;
    const float middleY = m_fromY[edge] + halfY;
    const float wide = std::abs(halfX);
    const float high = std::abs(halfY);
    const std::size_t count = m_x.size();
    int found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float x = m_x[i] - middleX;
        const float y = m_y[i] - middleY;
        const float w = m_halfWidth[i];
        const float h = m_halfHeight[i];
        found += static_cast<int>(std::abs(x) < w + wide) & static_cast<int>(std::abs(y) < h + high)
            & static_cast<int>(std::abs(halfX * y - halfY * x) < w * high + h * wide);
    }
    // The boxes at its own ends are always among them.
    return found - 2;
}

int Drawing::linksThrough(int box) const
{
    const float w = m_halfWidth[box];
    const float h = m_halfHeight[box];
    const std::size_t count = m_fromX.size();
    int found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float halfX = (m_toX[i] - m_fromX[i]) / 2;
        const float halfY = (m_toY[i] - m_fromY[i]) / 2;
        const float x = m_x[box] - m_fromX[i] - halfX;
        const float y = m_y[box] - m_fromY[i] - halfY;
        const float wide = std::abs(halfX);
        const float high = std::abs(halfY);
        found += static_cast<int>(std::abs(x) < w + wide) & static_cast<int>(std::abs(y) < h + high)
            & static_cast<int>(std::abs(halfX * y - halfY * x) < w * high + h * wide);
    }
    return found - static_cast<int>(m_edgesAt[box].size());
}

double Drawing::boxAgainst(int a, int b) const
{
    const Box& boxA = m_graph.boxes[a];
    const Box& boxB = m_graph.boxes[b];
    const double x = std::abs(m_at[a].x - m_at[b].x);
    const double y = std::abs(m_at[a].y - m_at[b].y);
    double sum = 0;
    const double overX = (boxA.width + boxB.width) / 2 + boxGap.x - x;
    const double overY = (boxA.height + boxB.height) / 2 + boxGap.y - y;
    if (overX > 0 && overY > 0)
        sum += m_minds.overlap * (0.5 + std::min(overX, overY) / 30);
    if (m_wishes) {
        const double tall = y / m_wishes->flatness();
        const double off = std::sqrt(x * x + tall * tall) / m_wishes->between(a, b) - 1;
        sum += m_minds.stress / static_cast<double>(m_at.size()) * off * off;
    }
    return sum;
}

double Drawing::lengthCost(int edge) const
{
    const int a = m_graph.edges[edge].from;
    const int b = m_graph.edges[edge].to;
    const Box& boxA = m_graph.boxes[a];
    const Box& boxB = m_graph.boxes[b];
    const double covered = shareInside(boxA, m_at[a], m_at[b]) + shareInside(boxB, m_at[b], m_at[a]);
    const double seen = distance(m_at[a], m_at[b]) * (1 - covered) / linkLength - 1;
    if (seen < 0)
        return m_minds.length * seen * seen;
    return 0.2 * m_minds.length * seen * seen / (1 + seen);
}

/// How much the narrowest angle between two links at the box misses the widest possible.
double Drawing::angles(int box)
{
    const std::size_t count = m_near[box].size();
    if (count < 2)
        return 0;
    m_directions.clear();
    for (const int edge : m_edgesAt[box]) {
        const bool out = m_graph.edges[edge].from == box;
        const int other = out ? m_graph.edges[edge].to : m_graph.edges[edge].from;
        // Two links to the same box bow apart: once is enough.
        const bool twice = !out && std::any_of(m_edgesAt[box].begin(), m_edgesAt[box].end(), [&](int back) {
            return m_graph.edges[back].from == box && m_graph.edges[back].to == other;
        });
        if (twice)
            continue;
        double direction = m_angle[edge];
        if (!out)
            direction += direction > 0 ? -std::numbers::pi : std::numbers::pi;
        m_directions.push_back(direction);
    }
    std::sort(m_directions.begin(), m_directions.end());
    double narrowest = m_directions.front() + 2 * std::numbers::pi - m_directions.back();
    for (std::size_t i = 1; i < m_directions.size(); ++i)
        narrowest = std::min(narrowest, m_directions[i] - m_directions[i - 1]);
    return m_minds.angle * (1 - narrowest * static_cast<double>(count) / (2 * std::numbers::pi));
}

/// Around all boxes but one.
Rect Drawing::boundsWithout(int box) const
{
    constexpr double far = 1e9;
    Rect bounds{far, far, -far, -far};
    for (int i = 0; i < static_cast<int>(m_at.size()); ++i)
        if (i != box)
            bounds = around(bounds, rectOf(m_graph.boxes[i], m_at[i]));
    return bounds;
}

double Drawing::page(const Rect& bounds) const
{
    const double side = std::max(bounds.right - bounds.left, (bounds.bottom - bounds.top) * std::numbers::sqrt2);
    return m_minds.page * std::log(static_cast<float>(side * side / std::numbers::sqrt2 / m_boxArea));
}

} // namespace layout
