// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/toggles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

Toggles::Toggles(int count, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
{
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (int i = 0; i < count; ++i) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("toggle"));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this] {
            QList<int> places;
            for (qsizetype place = 0; place < m_buttons.size(); ++place)
                if (m_buttons[place]->isChecked())
                    places << static_cast<int>(place);
            Q_EMIT switched(places);
        });
        m_buttons << button;
        row->addWidget(button);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addLayout(row);
}

void Toggles::setTexts(const QString& heading, const QStringList& words)
{
    m_heading->setText(heading);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words.value(i));
        m_buttons[i]->setAccessibleName(heading + QStringLiteral(": ") + words.value(i));
    }
}

void Toggles::setOn(const QList<int>& places)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(places.contains(static_cast<int>(i)));
}

} // namespace panels
