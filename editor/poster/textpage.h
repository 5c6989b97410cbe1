// SPDX-License-Identifier: EUPL-1.2
/// The pages behind the map, for what did not fit beside it.
#pragma once

#include "editor/poster/content.h"

namespace poster {

/// Adds as many pages of text as the blocks, and the legend when it is wanted there, need; none when there are none.
/// The first of `pages` says how large a page is.
void addTextPages(std::vector<Page>& pages, const Content& content, const std::vector<Block>& blocks, bool withLegend);

} // namespace poster
