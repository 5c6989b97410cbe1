// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/stroke.h"

#include "editor/panels/besideletters.h"

#include <QPainter>
#include <QPixmap>

namespace panels {

QSize strokeSize()
{
    return besideLetters({28, 16});
}

QIcon stroke(const draw::LoopLook& look)
{
    const QSize size = strokeSize();
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, size.height() / 4., look.pen, Qt::FlatCap));
    painter.drawLine(1, size.height() / 2, size.width() - 1, size.height() / 2);
    return alwaysTheSame(pixmap);
}

} // namespace panels
