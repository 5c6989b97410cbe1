// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/stroke.h"

#include <QPainter>
#include <QPixmap>

namespace panels {

QIcon stroke(const draw::LoopLook& look)
{
    QPixmap pixmap(strokeSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 4, look.pen, Qt::FlatCap));
    painter.drawLine(1, strokeSize.height() / 2, strokeSize.width() - 1, strokeSize.height() / 2);
    return QIcon(pixmap);
}

} // namespace panels
