// SPDX-License-Identifier: EUPL-1.2
/// Little pictures that stand before a line of a list.
#pragma once

#include <QIcon>
#include <QSize>

namespace panels {

/// As large beside the letters of the program as `size`, in pixels, is beside letters of 15 pixels.
QSize besideLetters(QSize size);

/// Its colour means something, so it keeps it also where its line is selected.
QIcon alwaysTheSame(const QPixmap& pixmap);

} // namespace panels
