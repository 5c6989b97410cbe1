// SPDX-License-Identifier: EUPL-1.2
/// Reading along, on request: what a second pair of eyes would point out. Hints, never faults.
#pragma once

#include "editor/model/loops.h"

namespace model {

/// Something worth a second look. It is about a pattern, a step, or a loop without a name.
struct Hint {
    enum class Kind {
        /// Two patterns are called the same.
        sameName,
        /// The name says reinforcing or balancing, the signs say the other.
        nameAgainstSigns,
        /// An arrow of the pattern is missing.
        openPattern,
        loopWithoutName,
        /// A step is on no loop at all.
        stepOutsideLoops,
        /// A step or a name mentions an organisation or a partner: `word`.
        mentionsPartner,
        /// A step or a name seems to mention a person: `word`.
        mentionsPerson,
    };

    Kind kind = Kind::openPattern;
    /// Zero when it is not about a named pattern.
    LoopId loop{};
    /// Zero when it is not about a step.
    StepId step{};
    /// The loop without a name.
    Cycle cycle = {};
    std::string word = {};
    bool operator==(const Hint&) const = default;
};

/// All hints, patterns first. `found` are the loops of this map.
std::vector<Hint> readAlong(const Map& map, const FoundLoops& found);

} // namespace model
