// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/frame.h"

#include <algorithm>
#include <cmath>

namespace poster {

QRectF Frame::inside() const
{
    return QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin);
}

double Frame::columns(double count) const
{
    const double column = (page.width() - 2 * margin - 11 * gutter) / 12;
    return count * column + (count - 1) * gutter;
}

double usualSideText(QSizeF page)
{
    constexpr double onA4 = 9;
    constexpr double sideOfA4 = 708; // of a square as large
    const double side = std::sqrt(page.width() * page.height());
    return std::min(onA4 * std::pow(side / sideOfA4, 0.75), std::min(page.width(), page.height()) / 40);
}

Frame frame(QSizeF page, double sideText, const Language& language)
{
    const double longer = std::max(page.width(), page.height());
    const double shorter = std::min(page.width(), page.height());
    Frame frame;
    frame.page = page;
    frame.margin = std::min(longer / 30, shorter / 12);
    frame.gutter = frame.margin * 0.75;
    frame.sideText = sideText;
    frame.language = language;
    return frame;
}

} // namespace poster
