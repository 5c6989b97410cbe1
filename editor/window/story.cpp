// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/story.h"

#include "editor/model/find.h"
#include "editor/model/loops.h"

#include <algorithm>

namespace window {

std::vector<std::vector<model::StepId>> patternsToTell(const model::Map& map, const std::vector<model::StepId>& chosen)
{
    std::vector<std::vector<model::StepId>> patterns;
    for (const model::Loop& loop : map.loops)
        if (!loop.steps.empty())
            patterns.push_back(loop.steps);
    if (!chosen.empty()) {
        const auto same = [&](const auto& pattern) {
            return model::fromSmallest(pattern) == model::fromSmallest(chosen);
        };
        const auto first = std::find_if(patterns.begin(), patterns.end(), same);
        if (first == patterns.end())
            patterns.insert(patterns.begin(), chosen);
        else
            std::rotate(patterns.begin(), first, patterns.end());
    }
    if (!patterns.empty())
        return patterns;
    model::LoopSearch search;
    search.limit = 2;
    patterns = model::findLoops(map, search).loops;
    if (patterns.size() > 1)
        patterns.clear();
    return patterns;
}

Story::Story(std::vector<std::vector<model::StepId>> patterns)
    : m_patterns(std::move(patterns))
{
}

bool Story::forward()
{
    if (m_arrows < pattern().size()) {
        ++m_arrows;
        return true;
    }
    if (m_pattern + 1 == m_patterns.size())
        return false;
    ++m_pattern;
    m_arrows = 0;
    return true;
}

bool Story::back()
{
    if (m_arrows > 0) {
        --m_arrows;
        return true;
    }
    if (m_pattern == 0)
        return false;
    --m_pattern;
    toEnd();
    return true;
}

} // namespace window
