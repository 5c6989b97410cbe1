// SPDX-License-Identifier: EUPL-1.2
/// What stands below the map: how to read it, what its signs mean, and where it goes on.
#pragma once

#include "editor/poster/legend.h"

namespace poster {

/// A strip of the page as wide as the page without its margins, from its top left corner.
struct Footer {
    std::vector<Part> parts;
    double height = 0;
    /// The signs take too much room for here.
    bool legendLater = false;
};

struct FooterText {
    /// Empty when there is nothing to read.
    QString howToRead;
    /// At the right; empty when there is nothing to say.
    QString aside;
};

Footer footer(
    const FooterText& text, const std::vector<LegendEntry>& legend, const Frame& frame, const draw::Theme& theme);

} // namespace poster
