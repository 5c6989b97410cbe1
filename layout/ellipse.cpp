// SPDX-License-Identifier: EUPL-1.2
#include "layout/ellipse.h"

#include "layout/vector.h"

#include <numbers>
#include <numeric>

namespace layout {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double page = std::numbers::sqrt2;

/// The ring with half-axes in the proportion `ratio` to 1.
Positions ring(const std::vector<Box>& boxes, double gap, double ratio)
{
    const std::size_t count = boxes.size();
    std::vector<double> turn(count, 2 * pi / static_cast<double>(count));
    double scale = 100;
    Positions at(count);
    for (int round = 0; round < 200; ++round) {
        double angle = -pi / 2;
        for (std::size_t i = 0; i < count; ++i) {
            at[i] = {scale * ratio * std::cos(angle), scale * std::sin(angle)};
            angle += turn[i];
        }
        std::vector<double> chord(count);
        std::vector<double> wanted(count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t k = (i + 1) % count;
            chord[i] = std::max(1.0, distance(at[i], at[k]));
            const double covered = shareInside(boxes[i], at[i], at[k]) + shareInside(boxes[k], at[k], at[i]);
            wanted[i] = chord[i] * covered + gap;
        }
        const double grow =
            std::accumulate(wanted.begin(), wanted.end(), 0.0) / std::accumulate(chord.begin(), chord.end(), 0.0);
        scale *= std::sqrt(grow);
        for (std::size_t i = 0; i < count; ++i)
            turn[i] *= std::sqrt(wanted[i] / chord[i] / grow);
        const double full = std::accumulate(turn.begin(), turn.end(), 0.0);
        for (double& t : turn)
            t *= 2 * pi / full;
    }
    return at;
}

double aspect(const std::vector<Box>& boxes, const Positions& at)
{
    Rect bounds = rectOf(boxes[0], at[0]);
    for (std::size_t i = 1; i < boxes.size(); ++i)
        bounds = around(bounds, rectOf(boxes[i], at[i]));
    return (bounds.right - bounds.left) / std::max(1.0, bounds.bottom - bounds.top);
}

} // namespace

Positions evenEllipse(const std::vector<Box>& boxes, double gap)
{
    if (boxes.size() < 2)
        return Positions(boxes.size());
    // The proportion that suits a page best: boxes are wide, so a circle of them would be wider than it is high.
    Positions best;
    double bestMiss = 1e9;
    for (double ratio = 0.8; ratio < 1.75; ratio += 0.1) {
        Positions at = ring(boxes, gap, ratio);
        const double miss = std::abs(std::log(aspect(boxes, at) / page));
        if (miss < bestMiss) {
            bestMiss = miss;
            best = std::move(at);
        }
    }
    return best;
}

} // namespace layout
