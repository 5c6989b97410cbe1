// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/surroundings.h"

#include <QMainWindow>

#include <utility>

namespace window {

Surroundings::Surroundings(QMainWindow& window, QList<QWidget*> parts)
    : m_window(window)
    , m_parts(std::move(parts))
{
}

void Surroundings::hide()
{
    if (m_asked++ > 0)
        return;
    m_state = m_window.windowState();
    for (QWidget* part : std::as_const(m_parts))
        if (!part->isHidden()) {
            m_shown << part;
            part->hide();
        }
    m_window.setWindowState(m_state | Qt::WindowFullScreen);
}

void Surroundings::show()
{
    if (m_asked == 0 || --m_asked > 0)
        return;
    m_window.setWindowState(m_state);
    for (QWidget* part : std::as_const(m_shown))
        part->show();
    m_shown.clear();
}

} // namespace window
