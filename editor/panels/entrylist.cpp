// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/entrylist.h"

#include "editor/panels/newline.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace panels {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

EntryList::EntryList(QWidget* parent)
    : TextList(parent)
{
    setIndentation(0);
    connect(this, &TextList::written, this, &EntryList::keep);
    connect(this, &TextList::givenUp, this, &EntryList::giveUpNew);
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentChanged();
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_filling && item != m_new && !item->data(0, Qt::CheckStateRole).isNull())
            Q_EMIT ticked(item->data(0, idRole).toUInt(), item->checkState(0) == Qt::Checked);
    });
}

void EntryList::setEntries(const std::vector<Entry>& entries, bool writable)
{
    m_filling = true;
    const std::optional<std::uint32_t> before = current();
    const int row = currentItem() ? indexOfTopLevelItem(currentItem()) : 0;
    const bool same = std::ranges::equal(entries, m_entries, {}, &Entry::id, &Entry::id);
    const auto typed = same || m_new ? std::nullopt : beingWritten();
    const bool focused = hasFocus() || typed;
    m_entries = entries;
    m_writable = writable;
    // A field for a new entry stays open while others come and go.
    if (!same)
        rebuild(entries.size());
    std::size_t place = 0;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i) != m_new)
            describe(*topLevelItem(i), m_entries[place++]);
    if (!same && !m_new && !entries.empty()) {
        const auto found = before ? std::ranges::find(entries, *before, &Entry::id) : entries.end();
        const bool there = found != entries.end();
        const int now = there ? static_cast<int>(found - entries.begin())
                              : std::clamp(row, 0, static_cast<int>(entries.size()) - 1);
        if (before)
            setCurrentItem(topLevelItem(now));
        if (there && typed)
            write(topLevelItem(now), typed);
        else if (focused)
            setFocus();
    }
    m_filling = false;
    if (current() != before)
        Q_EMIT currentChanged();
}

void EntryList::rebuild(std::size_t count)
{
    const int scrolled = verticalScrollBar()->value();
    for (int i = topLevelItemCount() - 1; i >= 0; --i)
        if (topLevelItem(i) != m_new)
            delete topLevelItem(i);
    const std::size_t after = m_new ? std::min<std::size_t>(m_new->data(0, idRole).toUInt(), count) : count;
    for (std::size_t i = 0; i < count; ++i)
        insertTopLevelItem(static_cast<int>(i < after ? i : i + (m_new ? 1 : 0)), new QTreeWidgetItem);
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

void EntryList::describe(QTreeWidgetItem& item, const Entry& entry) const
{
    item.setData(0, idRole, entry.id);
    item.setText(0, entry.text);
    item.setData(0, writtenRole, entry.written ? QVariant(*entry.written) : QVariant());
    item.setData(0, promptRole, entry.prompt);
    item.setIcon(0, entry.icon);
    item.setData(0, Qt::AccessibleTextRole, entry.spoken.isEmpty() ? entry.text : entry.spoken);
    QFont font = this->font();
    font.setItalic(entry.quiet);
    item.setFont(0, font);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (m_writable)
        flags |= Qt::ItemIsEditable;
    if (entry.ticked && m_writable)
        flags |= Qt::ItemIsUserCheckable;
    item.setFlags(flags);
    if (entry.ticked)
        item.setCheckState(0, *entry.ticked ? Qt::Checked : Qt::Unchecked);
    else
        item.setData(0, Qt::CheckStateRole, QVariant());
}

std::optional<std::uint32_t> EntryList::current() const
{
    const QTreeWidgetItem* item = currentItem();
    // The list marks a line as soon as it has the keyboard; only a chosen one counts.
    if (!item || item == m_new || !item->isSelected())
        return std::nullopt;
    return item->data(0, idRole).toUInt();
}

void EntryList::setCurrent(std::uint32_t id)
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    if (found != m_entries.end() && !m_new)
        setCurrentItem(topLevelItem(static_cast<int>(found - m_entries.begin())));
}

void EntryList::setNoneCurrent()
{
    if (!m_new)
        setCurrentItem(nullptr);
}

void EntryList::typingBeginsLines()
{
    m_typingBegins = true;
    setEditTriggers(EditKeyPressed | DoubleClicked);
}

QList<std::uint32_t> EntryList::selectedIds() const
{
    QList<std::uint32_t> ids;
    for (const QTreeWidgetItem* item : selectedItems())
        if (item != m_new)
            ids << item->data(0, idRole).toUInt();
    return ids;
}

void EntryList::setDragged(std::function<Dragged(std::uint32_t)> dragged)
{
    m_dragged = std::move(dragged);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

QMimeData* EntryList::mimeData(const QList<QTreeWidgetItem*>& items) const
{
    if (!m_dragged || items.isEmpty() || items.front() == m_new)
        return nullptr;
    return packed(m_dragged(items.front()->data(0, idRole).toUInt()));
}

std::optional<TypedEntry> EntryList::typed() const
{
    QTreeWidgetItem* item = writtenItem();
    if (!item)
        return std::nullopt;
    const QString text = beingWritten()->trimmed();
    if (item == m_new)
        return TypedEntry{std::nullopt, static_cast<std::size_t>(indexOfTopLevelItem(item)), text};
    return TypedEntry{item->data(0, idRole).toUInt(), 0, text};
}

void EntryList::beginNew()
{
    if (!m_writable || m_new)
        return;
    m_before = current();
    const int place = m_before ? indexOfTopLevelItem(currentItem()) + 1 : topLevelItemCount();
    m_filling = true;
    m_new = new QTreeWidgetItem;
    m_new->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    m_new->setData(0, idRole, place);
    insertTopLevelItem(place, m_new);
    m_filling = false;
    write(m_new);
    Q_EMIT newLine(true);
}

/// Words that are typed while no line is chosen are a line of their own.
void EntryList::keyPressEvent(QKeyEvent* event)
{
    if (!writes(*event) || (current() && !m_typingBegins)) {
        TextList::keyPressEvent(event);
        return;
    }
    Q_EMIT wished(Wish::add);
    handOn(*event, *this);
}

/// Composed letters are typed ones.
void EntryList::inputMethodEvent(QInputMethodEvent* event)
{
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (!writes || !m_typingBegins) {
        TextList::inputMethodEvent(event);
        return;
    }
    Q_EMIT wished(Wish::add);
    handOn(*event, *this);
}

void EntryList::keep(QTreeWidgetItem* item, const QString& text, bool byEnter)
{
    if (item != m_new) {
        Q_EMIT changedText(item->data(0, idRole).toUInt(), text);
        return;
    }
    const auto place = static_cast<std::size_t>(indexOfTopLevelItem(item));
    const std::size_t before = m_entries.size();
    if (text.isEmpty()) {
        giveUpNew();
        return;
    }
    dropNew();
    Q_EMIT added(place, text);
    if (m_entries.size() == before)
        return;
    setCurrentItem(topLevelItem(static_cast<int>(place)));
    if (byEnter)
        beginNew();
}

void EntryList::dropNew()
{
    if (!m_new)
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    // Left alone, Qt would choose a line that nobody pointed at.
    m_filling = true;
    delete std::exchange(m_new, nullptr);
    setCurrentItem(nullptr);
    if (m_before)
        setCurrent(*m_before);
    m_filling = false;
    Q_EMIT newLine(false);
    if (focused)
        setFocus();
}

void EntryList::giveUpNew()
{
    if (!m_new)
        return;
    dropNew();
    if (current())
        Q_EMIT currentChanged();
}

} // namespace panels
