// SPDX-License-Identifier: EUPL-1.2
/// What somebody asks of a poster.
#pragma once

#include "editor/poster/paper.h"

namespace poster {

/// Empty shows the ring, its arrows and names, with blank boxes for a group that writes by hand.
enum class Style { colour, grey, empty };

/// What stands on the page beside title and map.
struct Parts {
    bool stories = true;
    bool principles = true;
    bool triangle = true;
    bool moves = true;
    bool legend = true;
    /// What was noted at patterns and principles.
    bool notes = true;
};

struct Options {
    Paper paper;
    Orientation orientation = Orientation::automatic;
    Style style = Style::colour;
    Parts parts;
};

} // namespace poster
