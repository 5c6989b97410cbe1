// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/newline.h"

#include <QApplication>
#include <QKeyEvent>

namespace panels {

bool writes(const QKeyEvent& key)
{
    const QString text = key.text();
    return !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

void handOn(QEvent& typed, const QWidget& list)
{
    QWidget* field = QApplication::focusWidget();
    if (field && field != &list && list.isAncestorOf(field))
        QApplication::sendEvent(field, &typed);
}

NewLine::NewLine(const QWidget& list)
    : m_list(list)
{
    setObjectName(QStringLiteral("newLine"));
    setCursor(Qt::IBeamCursor);
}

void NewLine::keyPressEvent(QKeyEvent* event)
{
    const bool begins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!begins && !writes(*event)) {
        QPushButton::keyPressEvent(event);
        return;
    }
    click();
    if (!begins)
        handOn(*event, m_list);
}

} // namespace panels
