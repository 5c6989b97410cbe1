// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/picture.h"

#include "editor/poster/sheet.h"

#include <algorithm>

namespace poster {

Page picture(const model::Map& map)
{
    const Options options;
    const Words words(QString::fromStdString(map.heading.language));
    const draw::Theme theme = themeOf(Style::colour);
    const Sheet drawn = sheet(forPaper(map, options), theme, options, words);
    Page page;
    page.size = drawn.bounds.size().expandedTo(QSizeF(72, 72));
    page.theme = theme;
    page.parts.push_back(MapPart{drawn.picture, -drawn.bounds.topLeft(), 1});
    return page;
}

int pictureDots(const Page& picture)
{
    constexpr double across = 2000;
    return std::clamp(static_cast<int>(across * 72 / picture.size.width()), 20, 220);
}

} // namespace poster
