// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/sheet.h"

#include "editor/draw/badge.h"
#include "editor/draw/paintbarrier.h"
#include "editor/draw/stepbox.h"
#include "editor/model/loops.h"

#include <QCoreApplication>

namespace poster {

namespace {

void setLetter(draw::BadgeShape& badge, const QString& letter)
{
    badge.letter = draw::setText(letter,
        {draw::font(draw::size::name, draw::Weight::bold), draw::size::nameLineHeight, draw::size::turn,
            draw::Align::centre});
}

/// The letters in the badges: in grey that of the pattern, else that of its kind in the language of the map.
void setLetters(draw::Picture& picture, const model::Map& map, Style style, const Words& words)
{
    for (std::size_t i = 0; i < map.loops.size(); ++i) {
        const model::Loop& loop = map.loops[i];
        const auto badge = picture.badges.find(loop.id);
        if (badge == picture.badges.end())
            continue;
        if (style == Style::grey) {
            setLetter(badge->second, letter(i));
            continue;
        }
        const model::Kind kind = model::kindOf(map, loop.steps);
        if (badge->second.letter.lines.empty() || kind == model::Kind::unknown)
            continue;
        setLetter(badge->second,
            kind == model::Kind::reinforcing ? words.of("draw", "R", "reinforcing: one letter in the middle of a loop")
                                             : words.of("draw", "B", "balancing: one letter in the middle of a loop"));
    }
}

/// Perspectives bring their own colours; on grey paper they keep how dark they are.
void greyPills(draw::Picture& picture)
{
    for (auto& [id, step] : picture.steps)
        for (draw::Pill& pill : step.pills) {
            const int grey = qGray(pill.fill.rgb());
            pill.fill = QColor(grey, grey, grey);
        }
}

void blank(draw::Picture& picture)
{
    for (auto& [id, step] : picture.steps) {
        auto box = std::make_shared<draw::StepBox>();
        box->size = step.box->size;
        step.box = std::move(box);
    }
}

/// Beside the link, on the side where the barrier is not.
QPointF besideBarrier(const draw::LinkShape& link)
{
    QPointF across(-link.arc.middle.direction.y(), link.arc.middle.direction.x());
    const QPointF arm(0.53, -0.85);
    if (QPointF::dotProduct(across, arm) > 0)
        across = -across;
    return link.arc.middle.place + across * (moveSignRadius + 8);
}

/// Beside the circular arrow, where the barrier is not.
QPointF besideTurn(const draw::BadgeShape& badge)
{
    const QRectF turn = draw::badgePlaces(badge).turn;
    return badge.centre + QPointF(turn.left() - moveSignRadius - 4, turn.center().y());
}

void addMoves(Sheet& sheet, const model::Map& map, const draw::Picture& picture)
{
    for (const model::FirstMove& move : map.firstMoves) {
        const QString sign = letter(sheet.moves.size());
        const auto link = move.link ? picture.links.find(*move.link) : picture.links.end();
        const auto step = move.step ? picture.steps.find(*move.step) : picture.steps.end();
        const auto badge = move.loop ? picture.badges.find(*move.loop) : picture.badges.end();
        if (link != picture.links.end())
            sheet.moves.push_back({sign, besideBarrier(link->second)});
        else if (badge != picture.badges.end())
            sheet.moves.push_back({sign, besideTurn(badge->second)});
        else if (step != picture.steps.end())
            sheet.moves.push_back({sign, step->second.rect().bottomLeft() + QPointF(14, 0)});
        else
            sheet.moves.push_back({});
    }
}

QRectF boundsOf(const draw::Picture& picture, const std::vector<MoveSign>& moves)
{
    QRectF bounds = picture.bounds;
    const auto include = [&bounds](QPointF centre, double reach) {
        bounds |= QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    };
    for (const auto& [id, link] : picture.links) {
        if (link.barrier)
            include(link.arc.middle.place, draw::barrierReach);
        if (!link.sign.lines.empty())
            include(link.arc.sign.place, draw::size::signDisc / 2 + 1);
    }
    for (const MoveSign& move : moves)
        if (!move.letter.isEmpty())
            include(move.place, moveSignRadius + 2);
    return bounds;
}

double smallestTextOf(const draw::Picture& picture)
{
    double smallest = 0;
    for (const auto& [id, step] : picture.steps) {
        if (smallest == 0 && !step.box->text.lines.empty())
            smallest = draw::size::text;
        if (!step.box->reading.lines.empty())
            return draw::size::text - 2;
    }
    return smallest;
}

} // namespace

draw::Theme themeOf(Style style)
{
    return style == Style::grey ? draw::greyTheme() : draw::lightTheme();
}

model::Map forPaper(model::Map map, const Options& options)
{
    std::erase_if(map.firstMoves, [&](const model::FirstMove& move) {
        return !move.chosen || !options.parts.moves || options.style == Style::empty;
    });
    return map;
}

Sheet sheet(const model::Map& map, const draw::Theme& theme, const Options& options, const Words& words)
{
    draw::Shown shown;
    shown.perspectives = options.style != Style::empty;
    shown.principles = options.parts.principles && options.style != Style::empty;
    shown.triangle = options.parts.triangle && options.style != Style::empty;
    draw::StepBoxes boxes;
    draw::Picture picture = draw::picture(map, theme, shown, boxes);
    setLetters(picture, map, options.style, words);
    if (options.style == Style::grey)
        greyPills(picture);
    if (options.style == Style::empty)
        blank(picture);

    Sheet sheet;
    addMoves(sheet, map, picture);
    sheet.bounds = boundsOf(picture, sheet.moves);
    sheet.smallestText = smallestTextOf(picture);
    sheet.picture = std::make_shared<const draw::Picture>(std::move(picture));
    return sheet;
}

} // namespace poster
