// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/caption.h"

#include "editor/draw/font.h"
#include "editor/model/find.h"

#include <QPainter>

#include <algorithm>

namespace window {

namespace {

/// In a room of 800 pixels high; larger rooms are seen from further away.
constexpr double stepSizes[] = {46, 40, 34, 29, 25, 21, 18, 15};
constexpr double smallSize = 19;
constexpr double hintSize = 13;
constexpr double margin = 26;
/// The map keeps more than half of the room.
constexpr double largestShare = 0.42;
constexpr std::size_t mostLines = 3;
/// More dots would say nothing.
constexpr std::size_t mostDots = 24;

draw::Text set(const QString& text, double size, draw::Weight weight, double width, const QString& language)
{
    return draw::setText(text, {draw::font(size, weight), size * 1.28, width, draw::Align::leading, language});
}

QString own(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

Caption::Caption(const model::Map& map, const Story& story, const draw::Theme& theme, QSizeF room)
    : Caption(map, story, story.arrows(), theme, room)
{
    for (std::size_t arrows = 0; arrows <= m_count; ++arrows)
        m_height = std::max(m_height, Caption(map, story, arrows, theme, room).m_height);
}

Caption::Caption(const model::Map& map, const Story& story, std::size_t arrows, const draw::Theme& theme, QSizeF room)
    : m_theme(theme)
    , m_room(room)
    , m_size(std::max(0.6, room.height() / 800))
    , m_arrows(arrows)
    , m_count(story.pattern().size())
    , m_colour(theme.quiet)
{
    const double above = m_size * (margin + smallSize * 1.28 + 6);
    const double below = m_size * (hintSize * 1.28 + 10 + margin / 2);
    m_height = above + setWords(map, story) + below;
}

double Caption::setWords(const model::Map& map, const Story& story)
{
    const std::vector<model::StepId>& loop = story.pattern();
    const QString language = own(map.heading.language);
    const double width = m_room.width() - 2 * margin * m_size;
    const bool closed = m_arrows == m_count;
    const model::Loop* named = model::namedLoop(map, loop);
    if (named && !named->name.empty()) {
        m_patternName = tr("‘%1’").arg(own(named->name));
        m_colour = draw::loopLook(map, static_cast<std::size_t>(named - map.loops.data()), m_theme).text;
    }
    const model::Step& step = map.steps.at(loop[m_arrows % m_count]);
    m_step = own(step.text);
    if (m_arrows > 0) {
        const auto link = model::linksOf(map, loop)[m_arrows - 1];
        const bool later = link && map.links.at(*link).delay;
        m_lead = closed ? tr("and so it begins again:") : later ? tr("and later…") : tr("and then…");
    }
    if (closed && named && !named->story.empty())
        m_beside = own(named->story);
    else if (!step.reading.empty())
        m_beside = tr("Some see it differently: %1").arg(own(step.reading));

    const double small = smallSize * m_size;
    m_nameText = set(m_patternName, small, draw::Weight::bold, width * 0.6, language);
    m_leadText = set(m_lead, small, draw::Weight::regular, width * 0.3, language);
    m_hint = !closed     ? tr("Space: on · ←: back · F2: change this step · Esc: done")
        : story.isLast() ? tr("That was all · Space: to the map · Shift+F5: the questions · ←: back")
                         : tr("Space: the next pattern · ←: back · Esc: done");
    m_hintText = set(m_hint, hintSize * m_size, draw::Weight::regular, width, {});
    const double room = m_room.height() * largestShare;
    double besideHeight = 0;
    if (!m_beside.isEmpty()) {
        m_besideText = set(m_beside, small, draw::Weight::regular, width, language);
        besideHeight = m_besideText.size.height() + 8 * m_size;
        // Long stories are told, not shown.
        if (m_besideText.lines.size() > mostLines) {
            m_besideText = {};
            besideHeight = 0;
        }
    }
    for (const double size : stepSizes) {
        m_stepText = set(m_step, size * m_size, draw::Weight::bold, width, language);
        if (m_stepText.lines.size() <= mostLines && m_stepText.size.height() + besideHeight <= room)
            break;
    }
    return m_stepText.size.height() + besideHeight;
}

QString Caption::words() const
{
    QStringList all{m_patternName, m_lead, m_step, m_beside};
    // Where it goes on from here is worth hearing only once.
    if (m_arrows == m_count)
        all << m_hint;
    return all.join(QLatin1Char(' ')).trimmed();
}

void Caption::paintPlace(QPainter& painter, double right, double middle) const
{
    if (m_count > mostDots)
        return;
    const double radius = 4 * m_size;
    const double apart = 18 * m_size;
    painter.setPen(QPen(m_colour, 1.5 * m_size));
    for (std::size_t i = 0; i < m_count; ++i) {
        const bool now = i == m_arrows % m_count;
        const bool told = i <= m_arrows;
        painter.setBrush(told ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        const double x = right - radius - apart * static_cast<double>(m_count - 1 - i);
        const double size = now ? radius * 1.6 : radius;
        painter.drawEllipse(QPointF(x, middle), size, size);
    }
}

void Caption::paint(QPainter& painter) const
{
    const QRectF strip(0, m_room.height() - m_height, m_room.width(), m_height);
    painter.fillRect(strip, m_theme.paper);
    painter.setPen(QPen(draw::faded(m_theme.outline, m_theme), 1));
    painter.drawLine(strip.topLeft(), strip.topRight());
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = margin * m_size;
    double y = strip.top() + margin * m_size * 0.7;
    double x = left;
    if (!m_patternName.isEmpty()) {
        draw::paintText(painter, m_nameText, {x, y}, m_colour);
        x += m_nameText.size.width() + 18 * m_size;
    }
    draw::paintText(painter, m_leadText, {x, y}, m_theme.quiet);
    paintPlace(painter, m_room.width() - left, y + smallSize * m_size * 0.64);
    y += smallSize * m_size * 1.28 + 8 * m_size;
    draw::paintText(painter, m_stepText, {left, y}, m_theme.ink);
    y += m_stepText.size.height() + 8 * m_size;
    if (!m_besideText.lines.empty())
        draw::paintText(painter, m_besideText, {left, y}, m_theme.quiet);
}

void Caption::paintHint(QPainter& painter) const
{
    draw::paintText(
        painter, m_hintText, {margin * m_size, m_room.height() - (hintSize * 1.28 + 10) * m_size}, m_theme.quiet);
}

} // namespace window
