// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/idle.h"

#include <QVariant>

namespace canvas {

Idle::Idle()
{
    setFlag(ItemIsFocusable);
    setFlag(ItemAcceptsInputMethod);
    setFlag(ItemHasNoContents);
    setAcceptedMouseButtons(Qt::NoButton);
}

QVariant Idle::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
        return QRectF(0, 0, 1, 1);
    default:
        return {};
    }
}

} // namespace canvas
