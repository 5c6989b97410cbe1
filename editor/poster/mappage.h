// SPDX-License-Identifier: EUPL-1.2
/// The first page: the map as large as it goes, with as much beside it as fits.
#pragma once

#include "editor/poster/content.h"

namespace poster {

struct MapPage {
    Page page;
    /// What did not fit.
    std::vector<Block> later;
    bool legendLater = false;
};

/// Tries several sizes of text and shapes of the band beside the map, and takes the one that reads best. `page` is the
/// size of the page in points; wide pages get the band at the side, high ones at the bottom.
MapPage mapPage(const Content& content, QSizeF page);

} // namespace poster
