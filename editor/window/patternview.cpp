// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/patternview.h"

#include "editor/draw/paintmap.h"

#include <QMouseEvent>
#include <QPainter>

namespace window {

namespace {

/// Larger than this, on a view of 800 pixels high, a few boxes look like a billboard.
constexpr double largestScale = 2.2;

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

void PatternView::paintEvent(QPaintEvent*)
{
    if (m_picture.bounds.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF& bounds = m_picture.bounds;
    const double scale = std::min(
        {largestScale * std::max(1.0, height() / 800.0), width() / bounds.width(), height() / bounds.height()});
    painter.translate(QRectF(rect()).center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    draw::paintMap(painter, m_picture, m_theme);
}

void PatternView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace window
