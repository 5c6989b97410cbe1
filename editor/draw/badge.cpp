// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/badge.h"

#include "editor/draw/font.h"
#include "editor/draw/paintbarrier.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace draw {

namespace {

/// Between the parts of a badge.
constexpr double gap = 6;
/// The share of its width that a name gets where there is little room.
constexpr double narrowName = 0.75;

QString letter(model::Kind kind)
{
    switch (kind) {
    case model::Kind::reinforcing:
        return QCoreApplication::translate("draw", "R", "reinforcing: one letter in the middle of a loop");
    case model::Kind::balancing:
        return QCoreApplication::translate("draw", "B", "balancing: one letter in the middle of a loop");
    case model::Kind::unknown:
        return QStringLiteral("?");
    }
    return {};
}

bool belongs(const std::vector<model::PrincipleId>& ids, model::PrincipleId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

double rowWidth(const BadgeShape& badge)
{
    const auto tags = static_cast<double>(badge.principles.size() + (badge.layers.empty() ? 0 : 1));
    return tags == 0 ? 0 : tags * size::tag + (tags - 1) * gap;
}

Setting nameStyle(double width)
{
    return {font(size::name, Weight::bold), size::nameLineHeight, width, Align::centre};
}

Text nameIn(const model::Loop& loop, double width)
{
    return setText(quoted(QString::fromStdString(loop.name)), nameStyle(width));
}

QSizeF sizeOf(const BadgeShape& badge)
{
    double height = size::turn;
    if (!badge.name.lines.empty())
        height += gap + badge.name.size.height();
    if (rowWidth(badge) > 0)
        height += gap + size::tag;
    const double top = badge.barrier ? size::turn + 2 * (gap + badgeBarrier * barrierReach) : size::turn;
    return {std::max({top, badge.name.size.width(), rowWidth(badge)}), height};
}

} // namespace

QString quoted(const QString& name)
{
    if (name.isEmpty())
        return QCoreApplication::translate("draw", "(no name yet)", "in place of the name of a pattern");
    const bool hasQuotes = QStringView(u"'\"\u2018\u201C\u201E\u00AB").contains(name.front());
    return hasQuotes ? name : QChar(u'\u2018') + name + QChar(u'\u2019');
}

BadgeShape badgeShape(const model::Map& map, std::size_t index, const Theme& theme, const Shown& shown)
{
    const model::Loop& loop = map.loops[index];
    BadgeShape badge;
    badge.look = loopLook(map, index, theme);
    badge.open = model::isOpen(map, loop.steps);
    badge.steps = loop.steps;
    for (const auto& link : model::linksOf(map, loop.steps))
        if (link)
            badge.links.push_back(*link);
    if (model::hasSigns(map, loop.steps))
        badge.letter = setText(letter(model::kindOf(map, loop.steps)),
            {font(size::name, Weight::bold), size::nameLineHeight, size::turn, Align::centre});
    if (!loop.name.empty())
        badge.name = nameIn(loop, size::nameWidth);
    if (shown.principles)
        for (std::size_t i = 0; i < map.principles.size(); ++i)
            if (belongs(loop.principles, map.principles[i].id))
                badge.principles.push_back(setText(QString::number(i + 1),
                    {font(size::small, Weight::bold), size::smallLineHeight, size::tag, Align::centre}));
    if (shown.triangle)
        badge.layers = loop.layers;
    badge.barrier =
        shown.moves && std::ranges::find(map.firstMoves, loop.id, &model::FirstMove::loop) != map.firstMoves.end();

    badge.size = sizeOf(badge);
    return badge;
}

std::optional<BadgeShape> narrowBadge(const BadgeShape& badge, const model::Loop& loop)
{
    // Between words only: a name that is cut in two is no longer the saying that people know.
    double width = narrowName * badge.name.size.width();
    for (const QString& word : quoted(QString::fromStdString(loop.name)).split(u' '))
        width = std::max(width, std::ceil(setText(word, nameStyle(size::nameWidth)).size.width()));
    BadgeShape narrow = badge;
    narrow.name = nameIn(loop, width);
    narrow.size = sizeOf(narrow);
    return narrow.size.width() < badge.size.width() ? std::optional(std::move(narrow)) : std::nullopt;
}

BadgePlaces badgePlaces(const BadgeShape& badge)
{
    BadgePlaces places;
    double y = -badge.size.height() / 2;
    places.turn = QRectF(-size::turn / 2, y, size::turn, size::turn);
    y += size::turn + gap;
    if (!badge.name.lines.empty()) {
        places.name = QPointF(-badge.name.size.width() / 2, y);
        y += badge.name.size.height() + gap;
    }
    double x = -rowWidth(badge) / 2;
    for (std::size_t i = 0; i < badge.principles.size(); ++i, x += size::tag + gap)
        places.principles.emplace_back(x, y, size::tag, size::tag);
    if (!badge.layers.empty())
        places.triangle = QRectF(x, y, size::tag, size::tag);
    if (badge.barrier)
        places.barrier = places.turn.center() + QPointF(size::turn / 2 + gap, gap);
    return places;
}

} // namespace draw
