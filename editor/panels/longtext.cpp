// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/longtext.h"

#include <chrono>

namespace panels {

LongText::LongText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(500));
    connect(&m_pause, &QTimer::timeout, this, &LongText::tell);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Running on, not starting anew: somebody who never stops typing is told as well.
        if (hasFocus() && !m_pause.isActive())
            m_pause.start();
    });
}

void LongText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_pause.stop();
    tell();
    m_told = false;
}

void LongText::tell()
{
    const bool goesOn = m_told;
    m_told = true;
    Q_EMIT written(goesOn);
}

} // namespace panels
