// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/talkslide.h"

#include "editor/draw/font.h"
#include "editor/draw/text.h"

#include <QPainter>

namespace window {

namespace {

constexpr double lineHeight = 1.3;

draw::Text typeset(const QString& text, double size, draw::Weight weight, double width)
{
    return draw::setText(text, {draw::font(size, weight), size * lineHeight, width, draw::Align::leading});
}

/// An answer and what it is about, one below the other.
struct SetAnswer {
    draw::Text text;
    draw::Text besides;

    double height() const { return text.size.height() + (besides.lines.empty() ? 0 : besides.size.height()); }
};

/// As many of the newest answers as the height holds, from the top down.
void paintAnswers(QPainter& painter, const QRectF& room, const TalkSlide& slide, const draw::Theme& theme, double unit)
{
    const double size = unit * 1.1;
    const double gap = size * 0.6;
    std::vector<SetAnswer> shown;
    double height = 0;
    for (auto line = slide.answers.rbegin(); line != slide.answers.rend(); ++line) {
        SetAnswer answer{
            typeset(line->text, size, line->isMove ? draw::Weight::bold : draw::Weight::regular, room.width()), {}};
        if (!line->besides.isEmpty())
            answer.besides = typeset(line->besides, size * 0.7, draw::Weight::regular, room.width());
        height += answer.height() + gap;
        if (height > room.height() && !shown.empty())
            break;
        shown.push_back(std::move(answer));
    }
    double y = room.top();
    for (auto answer = shown.rbegin(); answer != shown.rend(); ++answer) {
        draw::paintText(painter, answer->text, {room.left(), y}, theme.ink);
        if (!answer->besides.lines.empty())
            draw::paintText(painter, answer->besides, {room.left(), y + answer->text.size.height()}, theme.quiet);
        y += answer->height() + gap;
    }
}

void paintWaysOut(QPainter& painter, const QRectF& room, const QStringList& ways, const draw::Theme& theme, double unit)
{
    std::vector<draw::Text> lines;
    double height = 0;
    double gap = 0;
    // Smaller until all of them are in sight.
    for (double size = unit; size > unit / 3; size *= 0.92) {
        lines.clear();
        gap = size * 0.7;
        height = -gap;
        for (const QString& way : ways) {
            lines.push_back(typeset(way, size, draw::Weight::regular, room.width()));
            height += lines.back().size.height() + gap;
        }
        if (height <= room.height())
            break;
    }
    double y = room.top() + std::max(0.0, (room.height() - height) / 2);
    for (const draw::Text& way : lines) {
        draw::paintText(painter, way, {room.left(), y}, theme.ink);
        y += way.size.height() + gap;
    }
}

} // namespace

void paintSlide(
    QPainter& painter, QSizeF room, const TalkSlide& slide, const PatternView& ring, const draw::Theme& theme)
{
    painter.fillRect(QRectF({}, room), theme.paper);
    const double unit = std::min(room.height() / 26, room.width() / 42);
    const QRectF page = QRectF({}, room).adjusted(2 * unit, 1.6 * unit, -2 * unit, -1.6 * unit);
    const double left = page.width() * 0.42;
    double y = page.top();
    const auto say = [&](const QString& text, double size, draw::Weight weight, const QColor& colour) {
        if (text.isEmpty())
            return;
        const draw::Text words = typeset(text, size, weight, left);
        draw::paintText(painter, words, {page.left(), y}, colour);
        y += words.size.height() + unit * 0.8;
    };
    say(slide.name, unit, draw::Weight::bold, theme.quiet);
    say(slide.question, unit * 1.5, draw::Weight::bold, theme.ink);
    say(slide.note, unit, draw::Weight::regular, theme.quiet);
    paintAnswers(painter, QRectF(page.left(), y, left, page.bottom() - y), slide, theme, unit);
    const QRectF beside(page.left() + left + 1.5 * unit, page.top(), page.width() - left - 1.5 * unit, page.height());
    if (slide.waysOut.isEmpty())
        ring.paint(painter, beside);
    else
        paintWaysOut(painter, beside, slide.waysOut, theme, unit);
}

} // namespace window
