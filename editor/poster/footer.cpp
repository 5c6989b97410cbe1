// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/footer.h"

#include "editor/poster/type.h"

#include <algorithm>

namespace poster {

Footer footer(
    const FooterText& text, const std::vector<LegendEntry>& legend, const Frame& frame, const draw::Theme& theme)
{
    const double width = frame.inside().width();
    const Type type{frame.sideText, frame.line(), {}, frame.language};
    const std::vector<SetLine> aside = setLines(text.aside, type, width / 2);
    const double asideWidth = aside.empty() ? 0 : aside.front().width + 2 * frame.gutter;
    const std::vector<SetLine> reading = setLines(text.howToRead, type, width - asideWidth);
    const double most = 5 * frame.line();
    LegendRows rows = legendRows(legend, frame, theme, width, most);
    Footer footer;
    if (rows.height > most) {
        footer.legendLater = true;
        rows = {};
    }
    if (aside.empty() && reading.empty() && rows.parts.empty())
        return footer;

    footer.parts.push_back(LinePart{{0, 0, width, 0}, frame.margin / 48, draw::faded(theme.quiet, theme)});
    const double top = frame.line() / 2;
    double y = top;
    for (const SetLine& line : reading) {
        footer.parts.push_back(line.at({0, y}, theme.quiet));
        y += line.height;
    }
    double right = top;
    for (const SetLine& line : aside) {
        footer.parts.push_back(line.at({width - line.width, right}, theme.quiet));
        right += line.height;
    }
    y = std::max(y, right);
    if (y > top && !rows.parts.empty())
        y += frame.line() / 4;
    for (Part& part : rows.parts)
        footer.parts.push_back(moved(std::move(part), {0, y}));
    footer.height = y + rows.height;
    return footer;
}

} // namespace poster
