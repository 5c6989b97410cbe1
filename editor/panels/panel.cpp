// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/panel.h"

#include <QEvent>

namespace panels {

Panel::Panel(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    connect(&document, &document::Document::changed, this, [this] {
        m_selection = model::within(map(), std::move(m_selection));
        refresh();
    });
    connect(&document, &document::Document::readOnlyChanged, this, [this] { refresh(); });
    connect(&document, &document::Document::replaced, this, [this] {
        m_selection = {};
        forget();
        refresh();
    });
}

Panel::~Panel()
{
    // A field that loses the keyboard while it goes has nobody left to tell.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

void Panel::mark(const model::Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (isVisible())
        showSelection();
    else
        m_stale = true;
}

void Panel::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    refresh();
}

void Panel::refresh()
{
    m_stale = !isVisible();
    if (!m_stale)
        fill();
}

void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    fill();
    showSelection();
}

void Panel::apply(Edit edit, int run)
{
    m_document.edit(std::move(edit.patch), edit.name, run);
}

void Panel::choose(const model::Selection& selection)
{
    m_selection = model::within(map(), selection);
    Q_EMIT chosen(m_selection);
}

void Panel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace panels
