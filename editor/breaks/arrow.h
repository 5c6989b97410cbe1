// SPDX-License-Identifier: EUPL-1.2
/// A link as the search for loops sees it.
#pragma once

namespace breaks {

/// From one step to another, each by its index.
struct Arrow {
    int from = 0;
    int to = 0;
};

} // namespace breaks
