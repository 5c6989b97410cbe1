// SPDX-License-Identifier: EUPL-1.2
/// Composes the pages of a poster: the map as large as it goes, and what belongs to it around it.
#pragma once

#include "editor/poster/options.h"
#include "editor/poster/page.h"

namespace poster {

struct Poster {
    /// At least one. The map is on the first; later pages hold what did not fit there.
    std::vector<Page> pages;
    /// Of the map; may be empty.
    QString title;
    /// Of the fixed words: "nl", "en", or empty for that of the program.
    QString language;
    /// Who drew the map, one after the other; may be empty.
    QString organisations;
};

/// Without pages yet: what its file says about itself.
Poster blank(const model::Map& map);

/// The poster of a map, whose steps should all have a position. Nothing is cut off: text shrinks as far as it can be
/// read, and then goes on on a next page. Needs a QGuiApplication.
Poster compose(const model::Map& map, const Options& options);

} // namespace poster
