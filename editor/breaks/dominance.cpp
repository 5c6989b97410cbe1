// SPDX-License-Identifier: EUPL-1.2
#include "editor/breaks/dominance.h"

#include <algorithm>
#include <numeric>

namespace breaks {

std::vector<int> partsOf(const std::vector<Arrow>& arrows, const std::vector<std::vector<int>>& out)
{
    const std::size_t count = out.size();
    std::vector<int> part(count, -1);
    std::vector<int> order(count, -1);
    std::vector<int> low(count, 0);
    std::vector<std::size_t> next(count, 0);
    std::vector<int> open;
    int visited = 0;
    int parts = 0;
    for (std::size_t root = 0; root < count; ++root) {
        if (order[root] >= 0)
            continue;
        std::vector<int> path{static_cast<int>(root)};
        while (!path.empty()) {
            const int here = path.back();
            const auto at = static_cast<std::size_t>(here);
            if (order[at] < 0) {
                order[at] = low[at] = visited++;
                open.push_back(here);
            }
            if (next[at] < out[at].size()) {
                const int to = arrows[static_cast<std::size_t>(out[at][next[at]++])].to;
                const auto ahead = static_cast<std::size_t>(to);
                if (order[ahead] < 0)
                    path.push_back(to);
                else if (part[ahead] < 0)
                    low[at] = std::min(low[at], order[ahead]);
                continue;
            }
            path.pop_back();
            if (!path.empty()) {
                const auto before = static_cast<std::size_t>(path.back());
                low[before] = std::min(low[before], low[at]);
            }
            if (low[at] != order[at])
                continue;
            int member = -1;
            do {
                member = open.back();
                open.pop_back();
                part[static_cast<std::size_t>(member)] = parts;
            } while (member != here);
            ++parts;
        }
    }
    return part;
}

std::vector<int> dominants(
    const std::vector<Arrow>& arrows, const std::vector<std::vector<int>>& out, const std::vector<std::vector<int>>& in)
{
    const auto onlyInto = [&](int arrow) {
        const std::vector<int>& into = in[static_cast<std::size_t>(arrows[static_cast<std::size_t>(arrow)].from)];
        return into.size() == 1 ? into[0] : -1;
    };
    const auto onlyOut = [&](int arrow) {
        const std::vector<int>& leaving = out[static_cast<std::size_t>(arrows[static_cast<std::size_t>(arrow)].to)];
        return leaving.size() == 1 ? leaving[0] : -1;
    };
    std::vector<int> dominant(arrows.size());
    std::iota(dominant.begin(), dominant.end(), 0);
    std::vector<int> onLoops;
    for (const std::vector<int>& leaving : out)
        onLoops.insert(onLoops.end(), leaving.begin(), leaving.end());
    for (const int arrow : onLoops) {
        int best = arrow;
        int least = arrow;
        for (int before = onlyInto(best); before >= 0 && before != arrow; before = onlyInto(best)) {
            best = before;
            least = std::min(least, best);
        }
        if (onlyInto(best) >= 0) {
            // Nothing but a ring: any of its arrows will do.
            dominant[static_cast<std::size_t>(arrow)] = least;
            continue;
        }
        const int first = best;
        for (int after = onlyOut(first); after >= 0 && after != first; after = onlyOut(after))
            if (onlyInto(after) < 0)
                best = after;
        dominant[static_cast<std::size_t>(arrow)] = best;
    }
    return dominant;
}

} // namespace breaks
