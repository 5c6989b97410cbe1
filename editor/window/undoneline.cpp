// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/undoneline.h"

#include <chrono>

namespace window {

UndoneLine::UndoneLine(const document::Document& document, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(12, 0, 12, 0);
    // However long its words, it must not widen the window.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::seconds(6));
    connect(&m_pause, &QTimer::timeout, this, &QWidget::hide);
    connect(&document, &document::Document::changed, this, &QWidget::hide);
    connect(&document, &document::Document::replaced, this, &QWidget::hide);
    connect(&document, &document::Document::undone, this, [this](const QString& edit) {
        if (!edit.isEmpty())
            tell(tr("Undone: %1").arg(edit));
    });
    connect(&document, &document::Document::redone, this, [this](const QString& edit) {
        if (!edit.isEmpty())
            tell(tr("Done again: %1").arg(edit));
    });
    hide();
}

void UndoneLine::tell(const QString& sentence)
{
    setText(sentence);
    show();
    m_pause.start();
}

} // namespace window
