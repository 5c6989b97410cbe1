// SPDX-License-Identifier: EUPL-1.2
/// First moves: small things that may break a pattern, each on an arrow or a step or about a pattern. The one that is
/// current is shown on the map.
#pragma once

#include "editor/panels/listpanel.h"

#include <optional>

class QLabel;

namespace panels {

class Toggles;

class FirstMoves : public ListPanel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit FirstMoves(document::Document& document, QWidget* parent = nullptr);

    model::Patch typed() const override;
    QString otherWords() const override;

Q_SIGNALS:
    /// This first move is spoken of now; nullopt: none.
    void shown(std::optional<model::MoveId> move);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    bool canAdd() const override;
    Edit added(std::size_t place, const QString& text) const override;
    Edit written(std::uint32_t id, const QString& text) const override;
    Edit ticked(std::uint32_t id, bool on) const override;
    Edit moved(std::uint32_t id, int by) const override;
    Edit removed(std::uint32_t id) const override;
    void showCurrent() override;

private:
    QString invitation() const;
    /// Says where a first move could be, and whether one can be written there.
    void invite();
    /// Whether it sits on what is selected.
    bool sitsHere(const model::FirstMove& move) const;
    void fillDetails();
    void tellShown();
    const model::FirstMove* current() const;
    /// A first move after `change`.
    template <class Change> Edit changed(std::uint32_t id, const QString& name, Change&& change) const;
    /// Who begins, when, or how we notice, of the current first move.
    Edit detailed(std::uint32_t line, const QString& text) const;

    /// What was selected when a new one was begun.
    model::Selection m_place;
    QLabel* m_invitation;
    QLabel* m_ticked;
    /// Takes over what was said at the questions; hidden when all of it is here.
    QPushButton* m_takeOver;
    QWidget* m_details;
    QLabel* m_question;
    EntryList* m_lines;
    Toggles* m_layers;
};

} // namespace panels
