// SPDX-License-Identifier: EUPL-1.2
/// First moves: small things that may break a pattern, each on an arrow or a step. The one that is current is shown on
/// the map.
#pragma once

#include "editor/panels/panel.h"

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace panels {

class EntryList;
class Toggles;

class FirstMoves : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit FirstMoves(document::Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// This first move is spoken of now; nullopt: none.
    void shown(std::optional<model::MoveId> move);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QString invitation() const;
    void fillDetails();
    void fillMenu();
    void tellShown();
    void goTo();
    void add(std::size_t place, const QString& text);
    const model::FirstMove* current() const;
    /// Changes a first move.
    template <class Change> void change(std::uint32_t id, const QString& name, Change&& change);
    void writeDetail(std::uint32_t line, const QString& text);
    void move(int by);
    void removeCurrent();

    QLabel* m_invitation;
    QToolButton* m_add;
    QToolButton* m_more;
    QMenu* m_menu;
    QLabel* m_ticked;
    EntryList* m_list;
    QWidget* m_details;
    QLabel* m_question;
    EntryList* m_lines;
    Toggles* m_layers;
};

} // namespace panels
