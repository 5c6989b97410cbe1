// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/patternview.h"

#include "editor/draw/paintmap.h"
#include "editor/draw/paintstep.h"

#include <QMouseEvent>
#include <QPainter>

namespace window {

namespace {

/// Larger than this, on a view of 800 pixels high, a few boxes look like a billboard.
constexpr double largestScale = 2.2;

constexpr double ringRoom = draw::size::ringGap + draw::size::ring + 1;

} // namespace

PatternView::PatternView(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setMinimumSize(240, 160);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PatternView::setMap(const model::Map& map)
{
    m_map = map;
    compose();
}

void PatternView::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    compose();
}

void PatternView::compose()
{
    m_picture = draw::picture(m_map, m_theme, {}, m_boxes);
    update();
}

void PatternView::setSpoken(std::optional<model::StepId> step)
{
    m_spoken = step;
    update();
}

QTransform PatternView::toRoom(const QRectF& room) const
{
    // The ring around a step reaches beyond its box.
    const QRectF bounds = m_picture.bounds.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom);
    const double scale = std::min({largestScale * std::max(1.0, room.height() / 800.0), room.width() / bounds.width(),
        room.height() / bounds.height()});
    return QTransform::fromTranslate(-bounds.center().x(), -bounds.center().y()) * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(room.center().x(), room.center().y());
}

void PatternView::paint(QPainter& painter, const QRectF& room) const
{
    if (m_picture.bounds.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toRoom(room), true);
    draw::paintMap(painter, m_picture, m_theme);
    const auto spoken = m_spoken ? m_picture.steps.find(*m_spoken) : m_picture.steps.end();
    if (spoken != m_picture.steps.end()) {
        painter.translate(spoken->second.centre);
        draw::paintStep(painter, spoken->second, m_theme, {.selected = true});
    }
    painter.restore();
}

void PatternView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect());
}

void PatternView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    if (event->button() != Qt::LeftButton || m_picture.bounds.isEmpty())
        return;
    const QPointF place = toRoom(rect()).inverted().map(event->position());
    for (const auto& [id, step] : m_picture.steps)
        if (step.rect().contains(place)) {
            Q_EMIT stepClicked(id);
            return;
        }
}

} // namespace window
