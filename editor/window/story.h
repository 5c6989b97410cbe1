// SPDX-License-Identifier: EUPL-1.2
/// The patterns of a map one after the other, arrow by arrow, and how far the telling is.
#pragma once

#include "editor/model/map.h"

#include <vector>

namespace window {

/// What there is to tell: the chosen loop first, then the named patterns from there on; without either the only loop of
/// the map. Empty when there is nothing, or too much, to tell.
std::vector<std::vector<model::StepId>> patternsToTell(const model::Map& map, const std::vector<model::StepId>& chosen);

class Story {
public:
    /// Begins at the first step of the first pattern. There must be a pattern, and none may be empty.
    explicit Story(std::vector<std::vector<model::StepId>> patterns);

    const std::vector<model::StepId>& pattern() const { return m_patterns[m_pattern]; }
    /// So many arrows of the pattern have been told; as many as it has steps closes the round.
    std::size_t arrows() const { return m_arrows; }
    model::StepId step() const { return pattern()[m_arrows % pattern().size()]; }

    /// The next arrow, or the first step of the next pattern. False when all is told.
    bool forward();
    /// One arrow back, or to the end of the pattern before. False at the very beginning.
    bool back();
    /// No pattern follows this one.
    bool isLast() const { return m_pattern + 1 == m_patterns.size(); }
    /// To the first step of this pattern.
    void toStart() { m_arrows = 0; }
    /// To where this pattern closes.
    void toEnd() { m_arrows = pattern().size(); }

private:
    std::vector<std::vector<model::StepId>> m_patterns;
    std::size_t m_pattern = 0;
    std::size_t m_arrows = 0;
};

} // namespace window
