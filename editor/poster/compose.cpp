// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/compose.h"

#include "editor/model/find.h"
#include "editor/poster/content.h"
#include "editor/poster/header.h"
#include "editor/poster/mappage.h"
#include "editor/poster/textpage.h"

#include <algorithm>

namespace poster {

namespace {

/// The pages of one way to turn the paper.
std::vector<Page> pagesOn(const Content& content, QSizeF page)
{
    MapPage first = mapPage(content, page);
    std::vector<Page> pages{std::move(first.page)};
    addTextPages(pages, content, first.later, first.legendLater);
    return pages;
}

/// Fewer pages first, then the larger map.
bool better(const std::vector<Page>& one, const std::vector<Page>& other)
{
    if (one.size() != other.size())
        return one.size() < other.size();
    return one.front().stepText > other.front().stepText;
}

} // namespace

Poster blank(const model::Map& map)
{
    return {{}, QString::fromStdString(model::titleOf(map)), QString::fromStdString(map.heading.language),
        organisationsOf(map.heading)};
}

Poster compose(const model::Map& map, const Options& options)
{
    const Content content = contentOf(map, options);
    Poster poster = blank(map);
    const QSizeF size = options.paper.size * pointsPerMillimetre;
    switch (options.orientation) {
    case Orientation::portrait:
        poster.pages = pagesOn(content, portrait(size));
        return poster;
    case Orientation::landscape:
        poster.pages = pagesOn(content, landscape(size));
        return poster;
    case Orientation::automatic:
        break;
    }
    poster.pages = pagesOn(content, options.paper.measured ? size : landscape(size));
    if (options.paper.measured)
        return poster;
    std::vector<Page> upright = pagesOn(content, portrait(size));
    if (better(upright, poster.pages))
        poster.pages = std::move(upright);
    return poster;
}

} // namespace poster
