// SPDX-License-Identifier: EUPL-1.2
#include "layout/petals.h"

#include "layout/ellipse.h"
#include "layout/loops.h"
#include "layout/roundness.h"

#include <array>
#include <numbers>
#include <optional>

namespace layout {
namespace {

constexpr double full = 2 * std::numbers::pi;
constexpr int directionsTried = 24;
/// How much further than a ring asks a petal may stand from the shared step, in points: petals are broad.
constexpr std::array pushes{0.0, 60.0, 120.0, 200.0};
/// A loop counts as this much larger than its boxes' centres when another's box must not stand in it.
constexpr double grown = 1.2;
/// In units of a drawing's costs: a box in a loop that is not its own, a box that moves by its own width, and what has
/// to be won for anybody to move.
constexpr double tangle = 10;
constexpr double moving = 0.5;
constexpr double worthMoving = 10;
/// On bigger maps a hundred looks at the whole would take longer than anybody waits for a key.
constexpr std::size_t mostBoxes = 300;

struct Petal {
    /// The shared step first.
    Loop ring;
    /// An even ring of its boxes around (0, 0), in their order.
    Positions even;
    /// Of its middle, seen from the shared step.
    double angle = 0;
};

double angleOf(Point p)
{
    return std::atan2(p.y, p.x);
}

/// By how far b lies clockwise of a, from -π to π.
double turnTo(double a, double b)
{
    return std::remainder(b - a, full);
}

/// The one box of the loop that is on other rings too; none when there are more, or none.
std::optional<int> sharedBox(const std::vector<Loop>& rings, const Loop& loop)
{
    std::optional<int> shared;
    for (const int box : loop) {
        const bool elsewhere = std::any_of(rings.begin(), rings.end(), [&](const Loop& other) {
            return other != loop && std::find(other.begin(), other.end(), box) != other.end();
        });
        if (elsewhere && shared)
            return std::nullopt;
        if (elsewhere)
            shared = box;
    }
    return shared;
}

/// Whether nothing but the shared box joins the loop to other boxes, and all of its own may move.
bool isFree(const Drawing& drawing, const Loop& ring, int shared)
{
    return std::all_of(ring.begin(), ring.end(), [&](int box) {
        const std::vector<int>& near = drawing.neighboursOf(box);
        return box == shared || (!drawing.boxes()[box].pinned && std::all_of(near.begin(), near.end(), [&](int other) {
            return std::find(ring.begin(), ring.end(), other) != ring.end();
        }));
    });
}

Petal petalOf(const Drawing& drawing, Loop ring, int shared, bool isNew)
{
    std::rotate(ring.begin(), std::find(ring.begin(), ring.end(), shared), ring.end());
    std::vector<Box> boxes;
    Point middle;
    for (const int box : ring) {
        boxes.push_back(drawing.boxes()[box]);
        middle = middle + drawing.positions()[box] * (1.0 / static_cast<double>(ring.size()));
    }
    // A loop that people know turning one way goes on turning that way.
    const bool mirrored = !isNew && !ringOf(ring, drawing.positions()).clockwise;
    Positions even = evenEllipse(boxes);
    if (mirrored)
        for (Point& p : even)
            p.x = -p.x;
    return {std::move(ring), std::move(even), angleOf(middle - drawing.positions()[shared])};
}

/// How many boxes of `guest`, but for the shared one, stand within the ring of `host`.
int within(const Positions& at, const Loop& host, const Loop& guest, int shared)
{
    Point middle;
    for (const int box : host)
        middle = middle + at[box] * (1.0 / static_cast<double>(host.size()));
    const auto corner = [&](std::size_t i) { return between(middle, at[host[i % host.size()]], grown); };
    return static_cast<int>(std::count_if(guest.begin(), guest.end(), [&](int box) {
        bool encloses = false;
        for (std::size_t i = 0; i < host.size(); ++i)
            encloses ^= crosses(corner(i), corner(i + 1), at[box], at[box] + Point{1e6, 1});
        return encloses && box != shared;
    }));
}

/// The loops that run through the shared box, `closed` first.
std::vector<Loop> loopsAt(const std::vector<Loop>& rings, const Loop& closed, int shared)
{
    std::vector<Loop> loops{closed};
    std::copy_if(rings.begin(), rings.end(), std::back_inserter(loops), [&](const Loop& ring) {
        return ring != closed && ring.size() > 2 && std::find(ring.begin(), ring.end(), shared) != ring.end();
    });
    return loops;
}

/// How many times a box of one of the loops at the shared box stands within another of them.
int tangles(const Positions& at, const std::vector<Loop>& loops, int shared)
{
    int count = 0;
    for (const Loop& host : loops)
        for (const Loop& guest : loops)
            if (host != guest)
                count += within(at, host, guest, shared);
    return count;
}

/// Where a petal stands: its direction from the shared step, and how much further out than a ring asks.
struct Stand {
    double angle = 0;
    double push = 0;
};

/// The even ring in this direction of the shared step: its places, that of the shared step first.
Positions placesAt(const Petal& petal, Point shared, const Stand& stand)
{
    std::size_t first = 0;
    const auto aside = [&](std::size_t i) { return std::abs(turnTo(stand.angle, angleOf(Point{} - petal.even[i]))); };
    for (std::size_t i = 1; i < petal.even.size(); ++i)
        if (aside(i) < aside(first))
            first = i;
    const Point middle =
        shared + Point{std::cos(stand.angle), std::sin(stand.angle)} * (length(petal.even[first]) + stand.push);
    Positions at{shared};
    for (std::size_t i = 1; i < petal.even.size(); ++i)
        at.push_back(middle + petal.even[(first + i) % petal.even.size()]);
    return at;
}

/// Turns the petals apart until each has its share of the circle; the first of them stays.
std::vector<double> apart(std::vector<double> angles)
{
    const double share = 0.97 * full / static_cast<double>(angles.size());
    for (int round = 0; round < 60; ++round)
        for (std::size_t a = 0; a < angles.size(); ++a)
            for (std::size_t b = a + 1; b < angles.size(); ++b) {
                const double turn = turnTo(angles[a], angles[b]);
                const double lack = share - std::abs(turn);
                if (lack <= 0)
                    continue;
                const double push = turn < 0 ? -lack : lack;
                angles[b] += a == 0 ? push : push / 2;
                angles[a] -= a == 0 ? 0 : push / 2;
            }
    return angles;
}

/// Of each petal; none: where people saw it.
using Stands = std::vector<std::optional<Stand>>;

/// The petals of one step in a drawing, the one that is new first.
class Flower {
public:
    /// `loops` are those through the shared box, the new one first.
    Flower(Drawing& drawing, std::vector<Loop> loops, int shared)
        : m_drawing(drawing)
        , m_shared(shared)
        , m_home(drawing.positions())
        , m_loops(std::move(loops))
        , m_petals{petalOf(drawing, m_loops.front(), shared, true)}
    {
        for (auto loop = std::next(m_loops.begin()); loop != m_loops.end(); ++loop)
            if (isFree(drawing, *loop, shared))
                m_petals.push_back(petalOf(drawing, *loop, shared, false));
    }

    /// The new petal in this direction and the others turned aside for it.
    Stands turnedFor(double angle, double push) const
    {
        std::vector<double> angles{angle};
        for (std::size_t i = 1; i < m_petals.size(); ++i)
            angles.push_back(m_petals[i].angle);
        angles = apart(std::move(angles));
        Stands stands{Stand{angle, push}};
        for (std::size_t i = 1; i < m_petals.size(); ++i) {
            const bool stays = std::abs(turnTo(m_petals[i].angle, angles[i])) < 0.02;
            stands.push_back(stays ? std::nullopt : std::optional(Stand{angles[i], push}));
        }
        return stands;
    }

    /// Draws the petals there; what a reader minds of it.
    double put(const Stands& stands)
    {
        double cost = 0;
        for (std::size_t i = 0; i < m_petals.size(); ++i) {
            const Loop& ring = m_petals[i].ring;
            const Positions at = stands[i] ? placesAt(m_petals[i], m_home[m_shared], *stands[i]) : Positions{};
            for (std::size_t k = 1; k < ring.size(); ++k) {
                m_drawing.move(ring[k], stands[i] ? at[k] : m_home[ring[k]]);
                const double far = distance(m_home[ring[k]], m_drawing.positions()[ring[k]]);
                cost += i == 0 ? 0 : moving * far / m_drawing.boxes()[ring[k]].width;
            }
        }
        return cost + asItIs();
    }

    double asItIs() { return m_drawing.total() + tangle * tangles(m_drawing.positions(), m_loops, m_shared); }

    /// The boxes that stand elsewhere now.
    std::vector<int> moved() const
    {
        std::vector<int> boxes;
        for (int box = 0; box < static_cast<int>(m_home.size()); ++box)
            if (m_drawing.positions()[box] != m_home[box])
                boxes.push_back(box);
        return boxes;
    }

    Stands asSeen() const { return Stands(m_petals.size()); }

private:
    Drawing& m_drawing;
    int m_shared;
    Positions m_home;
    std::vector<Loop> m_loops;
    std::vector<Petal> m_petals;
};

} // namespace

std::vector<int> spreadPetals(Drawing& drawing, const std::vector<Loop>& rings, const Loop& closed)
{
    const std::optional<int> shared = sharedBox(rings, closed);
    if (!shared || drawing.boxes().size() > mostBoxes || !isFree(drawing, closed, *shared))
        return {};
    std::vector<Loop> loops = loopsAt(rings, closed, *shared);
    if (tangles(drawing.positions(), loops, *shared) == 0)
        return {};
    Flower flower(drawing, std::move(loops), *shared);
    Stands best = flower.asSeen();
    double least = flower.asItIs() - worthMoving;
    bool better = false;
    const auto consider = [&](const Stands& stands) {
        if (const double cost = flower.put(stands); cost < least) {
            least = cost;
            best = stands;
            better = true;
        }
    };
    for (int direction = 0; direction < directionsTried; ++direction)
        for (const double push : pushes)
            consider(flower.turnedFor(full * direction / directionsTried, push));
    // All have been pushed and turned alike so far; now each by itself.
    for (std::size_t i = 0; better && i < best.size(); ++i)
        for (const double turn : {-0.3, -0.15, 0.0, 0.15, 0.3})
            for (const double push : pushes)
                if (Stands stands = best; stands[i]) {
                    stands[i] = Stand{stands[i]->angle + turn, push};
                    consider(stands);
                }
    flower.put(best);
    return flower.moved();
}

} // namespace layout
