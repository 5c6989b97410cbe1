// SPDX-License-Identifier: EUPL-1.2
/// What the panels with a list of things have in common: a line is added, written, ticked, moved and taken away by the
/// same keys, buttons and menu.
#pragma once

#include "editor/panels/dragged.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/panel.h"

class QMenu;
class QPushButton;
class QToolButton;

namespace panels {

class ListPanel : public Panel {
    Q_OBJECT

public:
    model::Patch typed() const override;

    /// Opens the field for a new line, where one may be begun now; the list has the keyboard.
    void begin();

protected:
    /// `document` must outlive the panel. Lines can be dragged onto the map as things of this kind.
    ListPanel(document::Document& document, Dragged::Kind kind, QWidget* parent);

    EntryList& list() { return *m_list; }
    const EntryList& list() const { return *m_list; }
    /// Adds a line; it looks like the field that opens in its stead.
    QPushButton& addButton() { return *m_add; }
    /// Opens the menu of the current line.
    QToolButton& moreButton() { return *m_more; }

    /// Shows these lines, and offers the buttons that mean something now.
    void fillList(const std::vector<Entry>& entries);
    void setTexts() override;

    /// A new line may be begun now.
    virtual bool canAdd() const { return !document().isReadOnly(); }
    /// A new line at this place of the list.
    virtual Edit added(std::size_t place, const QString& text) const = 0;
    /// Another text for a line.
    virtual Edit written(std::uint32_t id, const QString& text) const = 0;
    virtual Edit ticked(std::uint32_t id, bool on) const = 0;
    /// So many lines down, or up when negative.
    virtual Edit moved(std::uint32_t id, int by) const = 0;
    virtual Edit removed(std::uint32_t id) const = 0;
    /// What else the menu offers for this line.
    virtual void addToMenu(QMenu&, std::uint32_t) { }
    /// Another line is current, or none.
    virtual void showCurrent() = 0;

private:
    void fillMenu();
    void offer();
    void move(int by);
    void removeCurrent();

    EntryList* m_list;
    QPushButton* m_add;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace panels
