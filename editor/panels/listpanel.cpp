// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/listpanel.h"

#include "editor/panels/newline.h"

#include <QMenu>
#include <QToolButton>

namespace panels {

ListPanel::ListPanel(document::Document& document, Dragged::Kind kind, QWidget* parent)
    : Panel(document, parent)
    , m_list(new EntryList)
    , m_add(new NewLine(*m_list))
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
{
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragged([kind](std::uint32_t id) { return Dragged{kind, id}; });
    m_list->typingBeginsLines();
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    setFocusProxy(m_list);
    connect(
        m_list, &EntryList::added, this, [this](std::size_t place, const QString& text) { apply(added(place, text)); });
    connect(m_list, &EntryList::changedText, this,
        [this](std::uint32_t id, const QString& text) { apply(written(id, text)); });
    connect(m_list, &EntryList::ticked, this, [this](std::uint32_t id, bool on) { apply(ticked(id, on)); });
    connect(m_list, &EntryList::currentChanged, this, [this] {
        showCurrent();
        offer();
    });
    connect(m_list, &TextList::typing, this, &Panel::typing);
    connect(m_list, &TextList::wished, this, [this](TextList::Wish wish) {
        switch (wish) {
        case TextList::Wish::add:
            return m_add->click();
        case TextList::Wish::remove:
        case TextList::Wish::removeAndClose:
            return removeCurrent();
        case TextList::Wish::up:
            return move(-1);
        case TextList::Wish::down:
            return move(1);
        case TextList::Wish::leave:
            Q_EMIT left();
        }
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](QPoint place) { m_menu->popup(m_list->viewport()->mapToGlobal(place)); });
    connect(m_menu, &QMenu::aboutToShow, this, &ListPanel::fillMenu);
    connect(m_add, &QPushButton::clicked, m_list, &EntryList::beginNew);
    connect(m_list, &EntryList::newLine, m_add, &QWidget::setHidden);
}

void ListPanel::begin()
{
    m_list->setFocus();
    m_add->click();
}

model::Patch ListPanel::typed() const
{
    const auto typed = m_list->typed();
    if (!typed)
        return {};
    return (typed->id ? written(*typed->id, typed->text) : added(typed->place, typed->text)).patch;
}

void ListPanel::setTexts()
{
    m_more->setText(tr("More"));
}

void ListPanel::fillList(const std::vector<Entry>& entries)
{
    m_list->setEntries(entries, !document().isReadOnly());
    offer();
}

void ListPanel::offer()
{
    m_add->setEnabled(canAdd());
    m_more->setVisible(m_list->current().has_value());
    m_more->setEnabled(!document().isReadOnly());
}

void ListPanel::fillMenu()
{
    m_menu->clear();
    const auto id = m_list->current();
    if (!id || document().isReadOnly())
        return;
    m_menu->addAction(
        tr("Change the text") + QStringLiteral("\tF2"), this, [this] { m_list->write(m_list->currentItem()); });
    m_menu->addSeparator();
    addToMenu(*m_menu, *id);
    m_menu->addAction(tr("Up") + QStringLiteral("\tAlt+↑"), this, [this] { move(-1); });
    m_menu->addAction(tr("Down") + QStringLiteral("\tAlt+↓"), this, [this] { move(1); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Take away") + QStringLiteral("\tDel"), this, &ListPanel::removeCurrent);
}

void ListPanel::move(int by)
{
    if (const auto id = m_list->current())
        apply(moved(*id, by));
}

void ListPanel::removeCurrent()
{
    if (const auto id = m_list->current())
        apply(removed(*id));
}

} // namespace panels
