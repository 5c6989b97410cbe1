// SPDX-License-Identifier: EUPL-1.2
/// A flat list of things that have an id and a text. It shows what it is given, keeps the place of the person and what
/// is being typed, and tells what the person wants.
#pragma once

#include "editor/panels/dragged.h"
#include "editor/panels/textlist.h"

#include <QIcon>

#include <functional>
#include <optional>
#include <vector>

namespace panels {

/// One line of the list.
struct Entry {
    std::uint32_t id = 0;
    QString text;
    /// What one changes by writing; the same as `text` unless something is said here.
    std::optional<QString> written = {};
    /// What the empty field asks for.
    QString prompt = {};
    QIcon icon = {};
    /// With a tick box.
    std::optional<bool> ticked = {};
    /// For who listens; the same as `text` unless something is said here.
    QString spoken = {};
    /// In a low voice.
    bool quiet = false;
};

/// A text that is being written in the list.
struct TypedEntry {
    /// Of the line; nullopt for a new one.
    std::optional<std::uint32_t> id;
    /// Where a new line would stand in the list.
    std::size_t place = 0;
    QString text;
};

class EntryList : public TextList {
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);

    /// Shows these. `writable`: texts and ticks may be changed.
    void setEntries(const std::vector<Entry>& entries, bool writable);

    /// The id of the line that the person has chosen.
    std::optional<std::uint32_t> current() const;
    void setCurrent(std::uint32_t id);
    /// No line is chosen any more; a new one that is being written stays.
    void setNoneCurrent();

    /// From now on typing begins a new line, also while another is chosen; without this it writes in the chosen one.
    void typingBeginsLines();

    /// The ids of the lines that are chosen, where several may be.
    QList<std::uint32_t> selectedIds() const;

    /// From now on lines can be dragged out of the list, as what `dragged` says of their id.
    void setDragged(std::function<Dragged(std::uint32_t)> dragged);

    /// What stands in the field that is open now.
    std::optional<TypedEntry> typed() const;

    /// Opens a field for a new entry below the current one, or below all.
    void beginNew();

Q_SIGNALS:
    /// Another line is chosen, or none, by the person or since the old one went.
    void currentChanged();
    void changedText(std::uint32_t id, const QString& text);
    /// A new entry, to stand at this place in the list.
    void added(std::size_t place, const QString& text);
    void ticked(std::uint32_t id, bool on);
    /// A field for a new entry has been opened, or closed.
    void newLine(bool open);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;

private:
    void rebuild(std::size_t count);
    void describe(QTreeWidgetItem& item, const Entry& entry) const;
    void keep(QTreeWidgetItem* item, const QString& text, bool byEnter);
    void dropNew();
    void giveUpNew();

    std::vector<Entry> m_entries;
    std::function<Dragged(std::uint32_t)> m_dragged;
    bool m_writable = true;
    bool m_filling = false;
    /// The line in which a new entry is written; it belongs to no entry yet.
    QTreeWidgetItem* m_new = nullptr;
    /// Where the person was when it began.
    std::optional<std::uint32_t> m_before;
    bool m_typingBegins = false;
};

} // namespace panels
