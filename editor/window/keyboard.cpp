// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/keyboard.h"

#include <QEvent>
#include <QWidget>

namespace window {

bool Keyboard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        const Qt::WindowType type = widget->windowType();
        if (widget->isWindow() && (type == Qt::Window || type == Qt::Dialog))
            widget->activateWindow();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
