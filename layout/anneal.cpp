// SPDX-License-Identifier: EUPL-1.2
#include "layout/anneal.h"

namespace layout {
namespace {

constexpr int triesForABox = 4;

/// Two boxes change places unless that makes the drawing worse by more than `limit`. Returns the change of the cost.
double swapped(Drawing& drawing, int a, int b, double limit)
{
    const Point atA = drawing.positions()[a];
    const Point atB = drawing.positions()[b];
    double sum = drawing.change(a, atB);
    drawing.move(a, atB);
    sum += drawing.change(b, atA, limit - sum);
    if (sum <= limit) {
        drawing.move(b, atA);
        return sum;
    }
    drawing.move(a, atA);
    return 0;
}

Point middle(const Drawing& drawing, const std::vector<int>& boxes)
{
    Point sum;
    for (const int box : boxes)
        sum = sum + drawing.positions()[box];
    return sum * (1.0 / static_cast<double>(boxes.size()));
}

} // namespace

void anneal(Drawing& drawing, const Cooling& cooling, Random& random)
{
    std::vector<int> movable;
    for (std::size_t i = 0; i < drawing.boxes().size(); ++i)
        if (!drawing.boxes()[i].pinned)
            movable.push_back(static_cast<int>(i));
    if (movable.empty())
        return;
    double cost = 0;
    double bestCost = 0;
    Positions best = drawing.positions();
    const double decay = std::pow(0.01, 1.0 / std::max(1, cooling.moves));
    const double shrink = std::pow(1.0 / 40, 1.0 / std::max(1, cooling.moves));
    double warmth = cooling.warmth;
    double reach = cooling.reach;
    int box = movable.front();
    for (int i = 0; i < cooling.moves; ++i) {
        warmth *= decay;
        reach *= shrink;
        // Some tries with the same box: what it costs where it is need be found once only.
        if (i % triesForABox == 0)
            box = movable[random.below(static_cast<int>(movable.size()))];
        const double limit = -warmth * std::log(1 - random.unit());
        const int kind = random.below(20);
        if (kind == 0 && movable.size() > 1) {
            const int other = movable[random.below(static_cast<int>(movable.size()))];
            if (other != box)
                cost += swapped(drawing, box, other, limit);
        } else {
            const std::vector<int>& near = drawing.neighboursOf(box);
            const bool homeward = kind <= 2 && !near.empty();
            const Point from = homeward ? middle(drawing, near) : drawing.positions()[box];
            const double far = homeward ? std::max(reach, 150.0) : reach * random.unit();
            const Point to = from + Point{random.signedUnit(), 0.7 * random.signedUnit()} * far;
            const double change = drawing.change(box, to, limit);
            if (change <= limit) {
                drawing.move(box, to);
                cost += change;
            }
        }
        if (cost < bestCost - 1e-9) {
            bestCost = cost;
            best = drawing.positions();
        }
    }
    for (std::size_t i = 0; i < best.size(); ++i)
        drawing.move(static_cast<int>(i), best[i]);
}

} // namespace layout
