// SPDX-License-Identifier: EUPL-1.2
/// The steps of a map as one would read them out from top to bottom.
#pragma once

#include "editor/model/map.h"

namespace model {

/// The steps that no named pattern tells.
struct Rest {
    /// Without any link: thought of, not yet placed. By id.
    std::vector<StepId> loose;
    /// With links, along the arrows: first what nothing leads to.
    std::vector<StepId> linked;
};

Rest outsidePatterns(const Map& map);

} // namespace model
