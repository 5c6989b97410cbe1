// SPDX-License-Identifier: EUPL-1.2
/// Everything that goes on the pages of one poster, before there are pages.
#pragma once

#include "editor/poster/language.h"
#include "editor/poster/legend.h"
#include "editor/poster/sheet.h"

namespace poster {

struct Content {
    model::Heading heading;
    draw::Theme theme;
    Words words;
    Language language;
    Sheet sheet;
    std::vector<Block> blocks;
    std::vector<LegendEntry> legend;
    /// One line for people who were not there; empty when there is no map to read, or when it is not wanted.
    QString howToRead;
};

Content contentOf(const model::Map& map, const Options& options);

} // namespace poster
