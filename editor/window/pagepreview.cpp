// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/pagepreview.h"

#include "editor/poster/paintpage.h"

#include <QPainter>

namespace window {

namespace {

constexpr int air = 24;
constexpr QColor shadow{0xc4, 0xca, 0xca};

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(360, 300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::setPage(poster::Page page)
{
    m_page = std::move(page);
    update();
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().alternateBase());
    if (m_page.size.isEmpty())
        return;
    const QSizeF size = m_page.size.scaled(width() - 2 * air, height() - 2 * air, Qt::KeepAspectRatio);
    const QRectF sheet(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.fillRect(sheet.translated(3, 3), shadow);
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    const double scale = size.width() / m_page.size.width();
    painter.scale(scale, scale);
    poster::paintPage(painter, m_page);
}

} // namespace window
