// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/mapbar.h"

#include "editor/window/undoneline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace window {

MapBar::MapBar(const document::Document& document, QWidget* parent)
    : QFrame(parent)
    , m_names(new QLabel)
    , m_way(new QLabel)
{
    setObjectName(QStringLiteral("mapBar"));
    m_names->setTextFormat(Qt::PlainText);
    // However long the name, the bar must not widen the window.
    m_names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_names, 1);
    row->addWidget(new UndoneLine(document), 1);
    row->addWidget(m_way);
    setTexts();
    hide();
}

void MapBar::setNames(const QString& map, const QString& phase)
{
    m_names->setText(map + QStringLiteral("  ·  ") + phase);
}

void MapBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QFrame::changeEvent(event);
}

void MapBar::setTexts()
{
    m_way->setText(tr("Esc or F11: everything back"));
}

} // namespace window
