// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/besideletters.h"

#include <QApplication>
#include <QFontInfo>
#include <QPixmap>

namespace panels {

QSize besideLetters(QSize size)
{
    return size * (QFontInfo(QApplication::font()).pixelSize() / 15.);
}

QIcon alwaysTheSame(const QPixmap& pixmap)
{
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(pixmap, mode);
    return icon;
}

} // namespace panels
