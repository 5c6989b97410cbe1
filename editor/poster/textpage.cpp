// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/textpage.h"

#include "editor/poster/header.h"

#include <algorithm>

namespace poster {

void addTextPages(std::vector<Page>& pages, const Content& content, const std::vector<Block>& blocks, bool withLegend)
{
    const QSizeF size = pages.front().size;
    const Frame grid = frame(size, 1.1 * usualSideText(size), content.language);
    Columns columns;
    columns.count = size.width() >= size.height() ? 3 : 2;
    columns.gutter = 1.5 * grid.gutter;
    columns.width = (grid.inside().width() - (columns.count - 1) * columns.gutter) / columns.count;

    std::vector<Item> items = setBlocks(blocks, grid, columns.width);
    if (withLegend) {
        std::vector<Item> signs = legendItems(content.legend, grid, content.theme, columns.width);
        for (Item& sign : signs)
            sign.block = blocks.size();
        std::move(signs.begin(), signs.end(), std::back_inserter(items));
    }
    while (!items.empty()) {
        Page page;
        page.size = size;
        page.theme = content.theme;
        page.sideText = grid.sideText;
        page.smallestText = grid.sideText;
        const Header top =
            laterHeader(content.heading, static_cast<int>(pages.size()) + 1, grid, content.theme, content.words);
        const QPointF corner = grid.inside().topLeft();
        for (const Part& part : top.parts)
            page.parts.push_back(moved(part, corner));
        const double down = top.height + grid.line();
        columns.origin = corner + QPointF(0, down);
        columns.height = std::max(grid.inside().height() - down, grid.line());
        Flow flowed = flow(items, columns);
        std::move(flowed.parts.begin(), flowed.parts.end(), std::back_inserter(page.parts));
        items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(flowed.placed));
        pages.push_back(std::move(page));
    }
}

} // namespace poster
