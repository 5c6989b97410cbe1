// SPDX-License-Identifier: EUPL-1.2
#include "layout/relax.h"

#include <array>

namespace layout {
namespace {

constexpr std::array<Point, 8> compass{
    Point{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {0.7, 0.7}, {-0.7, 0.7}, {-0.7, -0.7}, {0.7, -0.7}};

} // namespace

void relax(Drawing& drawing, const std::vector<int>& movable, const std::vector<int>& loose, const Leash& leash)
{
    const Positions home = drawing.positions();
    const auto anchored = [&](int box) { return std::find(loose.begin(), loose.end(), box) == loose.end(); };
    const auto pull = [&](int box, Point at) {
        const double share = distance(home[box], at) / leash.reach;
        return anchored(box) ? leash.pull * share * share : 0;
    };
    for (const double step : {48.0, 24.0, 12.0, 6.0}) {
        bool moved = true;
        for (int round = 0; round < 4 && moved; ++round) {
            moved = false;
            for (const int box : movable) {
                const Point at = drawing.positions()[box];
                Point best = at;
                double least = -1e-6;
                for (const Point direction : compass) {
                    const Point to = at + direction * step;
                    if (anchored(box) && distance(home[box], to) > leash.reach)
                        continue;
                    const double pulled = pull(box, to) - pull(box, at);
                    const double change = pulled + drawing.change(box, to, least - pulled);
                    if (change < least) {
                        least = change;
                        best = to;
                    }
                }
                if (best != at) {
                    drawing.move(box, best);
                    moved = true;
                }
            }
        }
    }
}

} // namespace layout
