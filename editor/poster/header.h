// SPDX-License-Identifier: EUPL-1.2
/// What stands above the map: title and subtitle, occasion, date and organisations.
#pragma once

#include "editor/poster/block.h"
#include "editor/poster/frame.h"
#include "editor/poster/page.h"

namespace poster {

/// A strip of the page as wide as the page without its margins, from its top left corner.
struct Header {
    std::vector<Part> parts;
    /// Zero when there is nothing to say.
    double height = 0;
    /// Texts too long for here, whole, for a later page.
    std::vector<Block> later;
};

/// "Thuiszorg, Gemeente"; empty when the map names none.
QString organisationsOf(const model::Heading& heading);

Header header(const model::Heading& heading, const Frame& frame, const draw::Theme& theme, const Words& words);

/// The strip of a page that goes on with what did not fit: the title once more, and the number of the page.
Header laterHeader(
    const model::Heading& heading, int page, const Frame& frame, const draw::Theme& theme, const Words& words);

} // namespace poster
