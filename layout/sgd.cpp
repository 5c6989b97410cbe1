// SPDX-License-Identifier: EUPL-1.2
#include "layout/sgd.h"

#include "layout/vector.h"

namespace layout {

Positions solveBySgd(const Wishes& wishes, Positions at, Random& random)
{
    constexpr int rounds = 30;
    const int count = static_cast<int>(at.size());
    double shortest = 1e18;
    double longest = 1;
    std::vector<std::pair<int, int>> pairs;
    for (int a = 0; a < count; ++a)
        for (int b = a + 1; b < count; ++b) {
            pairs.push_back({a, b});
            shortest = std::min(shortest, wishes.between(a, b));
            longest = std::max(longest, wishes.between(a, b));
        }
    // The step falls from one that fulfils every wish at once to one that hardly moves the shortest.
    const double first = longest * longest;
    const double last = 0.1 * shortest * shortest;
    for (int round = 0; round < rounds; ++round) {
        const double step = first * std::pow(last / first, static_cast<double>(round) / (rounds - 1));
        for (std::size_t i = pairs.size(); i > 1; --i)
            std::swap(pairs[i - 1], pairs[random.below(static_cast<int>(i))]);
        for (const auto& [a, b] : pairs) {
            const double wish = wishes.between(a, b);
            const double share = std::min(1.0, step / (wish * wish));
            const Point d = at[b] - at[a];
            const double far = std::max(1e-6, length(d));
            const Point pull = d * (share * (far - wish) / (2 * far));
            at[a] = at[a] + pull;
            at[b] = at[b] - pull;
        }
    }
    return at;
}

} // namespace layout
