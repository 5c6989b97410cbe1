// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/pill.h"

#include "editor/draw/font.h"
#include "editor/draw/initials.h"
#include "editor/panels/besideletters.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace panels {

QSize pillSize()
{
    return besideLetters({40, 22});
}

QIcon pill(const model::Map& map, const model::Perspective& perspective, const draw::Theme& theme)
{
    const double ratio = qApp->devicePixelRatio();
    const QSize size = pillSize();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = draw::perspectiveFill(map, perspective.id, theme);
    const QRectF rect(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(draw::contrast(Qt::white, fill) > draw::contrast(Qt::black, fill) ? Qt::white : Qt::black);
    painter.setFont(draw::font(size.height() * 12 / 22., draw::Weight::bold));
    painter.drawText(rect, Qt::AlignCenter, draw::initials(map, perspective));
    return alwaysTheSame(pixmap);
}

} // namespace panels
