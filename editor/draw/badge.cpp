// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/badge.h"

#include "editor/draw/font.h"
#include "editor/draw/paintbarrier.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"

#include <QCoreApplication>

#include <algorithm>

namespace draw {

namespace {

/// Between the parts of a badge.
constexpr double gap = 6;

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
        badge.name = setText(quoted(QString::fromStdString(loop.name)),
            {font(size::name, Weight::bold), size::nameLineHeight, size::nameWidth, Align::centre});
    if (shown.principles)
        for (std::size_t i = 0; i < map.principles.size(); ++i)
            if (belongs(loop.principles, map.principles[i].id))
                badge.principles.push_back(setText(QString::number(i + 1),
                    {font(size::small, Weight::bold), size::smallLineHeight, size::tag, Align::centre}));
    if (shown.triangle)
        badge.layers = loop.layers;
    badge.barrier =
        shown.moves && std::ranges::find(map.firstMoves, loop.id, &model::FirstMove::loop) != map.firstMoves.end();

    double height = size::turn;
    if (!badge.name.lines.empty())
        height += gap + badge.name.size.height();
    if (rowWidth(badge) > 0)
        height += gap + size::tag;
    const double top = badge.barrier ? size::turn + 2 * (gap + badgeBarrier * barrierReach) : size::turn;
    badge.size = QSizeF(std::max({top, badge.name.size.width(), rowWidth(badge)}), height);
    return badge;
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
