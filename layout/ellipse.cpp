// SPDX-License-Identifier: EUPL-1.2
#include "layout/ellipse.h"

#include "layout/roundness.h"
#include "layout/vector.h"

#include <numbers>
#include <numeric>

namespace layout {
namespace {

constexpr double page = std::numbers::sqrt2;

/// An ellipse with half-axes in the proportion `ratio` to 1, and how far round each box stands from the one before.
struct Oval {
    double ratio = 1;
    double scale = 100;
    std::vector<double> turns;

    Positions centres() const
    {
        Positions at;
        double angle = -std::numbers::pi / 2;
        for (const double turn : turns) {
            at.push_back({scale * ratio * std::cos(angle), scale * std::sin(angle)});
            angle += turn;
        }
        return at;
    }
};

/// From centre to centre of neighbours on the ring: the whole way, and the part of it that their boxes cover.
struct Chord {
    double whole = 0;
    double covered = 0;
};

std::vector<Chord> chords(const std::vector<Box>& boxes, const Positions& at)
{
    std::vector<Chord> made;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const std::size_t k = (i + 1) % boxes.size();
        const double whole = std::max(1.0, distance(at[i], at[k]));
        made.push_back({whole, whole * (shareInside(boxes[i], at[i], at[k]) + shareInside(boxes[k], at[k], at[i]))});
    }
    return made;
}

/// How much the ring has to grow for its gaps to be `gap` on average.
double growth(const std::vector<Chord>& chords, double gap)
{
    double wanted = 0;
    double whole = 0;
    for (const Chord& chord : chords) {
        wanted += chord.covered + gap;
        whole += chord.whole;
    }
    return wanted / whole;
}

/// The oval whose gaps are all alike.
Oval evenOval(const std::vector<Box>& boxes, double gap, double ratio)
{
    Oval oval{ratio, 100, std::vector<double>(boxes.size(), 2 * std::numbers::pi / static_cast<double>(boxes.size()))};
    for (int round = 0; round < 120; ++round) {
        const std::vector<Chord> now = chords(boxes, oval.centres());
        const double grow = growth(now, gap);
        oval.scale *= std::sqrt(grow);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            oval.turns[i] *= std::sqrt((now[i].covered + gap) / now[i].whole / grow);
        const double full = std::accumulate(oval.turns.begin(), oval.turns.end(), 0.0);
        for (double& turn : oval.turns)
            turn *= 2 * std::numbers::pi / full;
    }
    return oval;
}

/// The centres on the same oval with a share of its turns made equal, grown to the same mean gap.
Positions towardsEqualTurns(Oval oval, double share, const std::vector<Box>& boxes, double gap)
{
    const double equal = 2 * std::numbers::pi / static_cast<double>(boxes.size());
    for (double& turn : oval.turns)
        turn += (equal - turn) * share;
    for (int round = 0; round < 12; ++round)
        oval.scale *= growth(chords(boxes, oval.centres()), gap);
    return oval.centres();
}

double aspect(const std::vector<Box>& boxes, const Positions& at)
{
    Rect bounds = rectOf(boxes[0], at[0]);
    for (std::size_t i = 1; i < boxes.size(); ++i)
        bounds = around(bounds, rectOf(boxes[i], at[i]));
    return (bounds.right - bounds.left) / std::max(1.0, bounds.bottom - bounds.top);
}

/// What is wrong with a ring: that it is not round, that its gaps differ, that it does not suit a page; in that order.
double flaws(const std::vector<Box>& boxes, const Loop& loop, const Positions& at, double gap)
{
    constexpr double roundEnough = 0.975;
    const double flat = boxes.size() < 3 ? 0 : std::max(0.0, roundEnough - ringOf(loop, at).roundness);
    double uneven = 0;
    for (const Chord& chord : chords(boxes, at))
        uneven = std::max(uneven, std::abs(chord.whole - chord.covered - gap) / gap);
    return 40 * flat + uneven + 0.2 * std::abs(std::log(aspect(boxes, at) / page));
}

/// Whether the name of the loop can stand in its middle. Two boxes have no middle to speak of.
bool hasMiddle(const std::vector<Box>& boxes, const Positions& at)
{
    constexpr Rect badge{-badgeWidth / 2, -badgeHeight / 2, badgeWidth / 2, badgeHeight / 2};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Rect box = rectOf(boxes[i], at[i]);
        if (box.left < badge.right && box.right > badge.left && box.top < badge.bottom && box.bottom > badge.top)
            return boxes.size() < 3;
    }
    return true;
}

/// The best oval with these gaps.
Positions bestOval(const std::vector<Box>& boxes, double gap)
{
    Loop all(boxes.size());
    std::iota(all.begin(), all.end(), 0);
    Positions best;
    double least = 1e9;
    // Boxes are wide, so they want more room beside each other than below each other.
    for (double ratio = 0.8; ratio < 2.11; ratio += 0.1) {
        const Oval even = evenOval(boxes, gap, ratio);
        // An odd number of wide boxes with even gaps can make an egg; it gives up as much evenness as roundness needs.
        for (double share = 0; share < 1.01; share += 0.1) {
            Positions at = towardsEqualTurns(even, share, boxes, gap);
            const double flaw = flaws(boxes, all, at, gap);
            if (share == 0 && flaw > least + 2)
                break;
            if (flaw < least) {
                least = flaw;
                best = std::move(at);
            }
        }
    }
    return best;
}

} // namespace

Positions evenEllipse(const std::vector<Box>& boxes, double gap)
{
    if (boxes.size() < 2)
        return Positions(boxes.size());
    Positions at = bestOval(boxes, gap);
    // A ring of three or four steps has to be wider than its arrows ask.
    for (int round = 0; round < 6 && !hasMiddle(boxes, at); ++round) {
        gap *= 1.2;
        at = bestOval(boxes, gap);
    }
    return at;
}

} // namespace layout
