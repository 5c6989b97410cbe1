// SPDX-License-Identifier: EUPL-1.2
/// The map as a list to read and write: each named pattern with its steps in order, then the steps outside patterns.
/// In step with the map both ways, and by keyboard as on the map.
#pragma once

#include "editor/panels/outlinerows.h"
#include "editor/panels/panel.h"
#include "editor/panels/textlist.h"

#include <optional>
#include <vector>

class QLabel;

namespace panels {

class Outline : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Outline(document::Document& document, QWidget* parent = nullptr);

    model::Patch typed() const override;
    QString otherWords() const override;

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    void forget() override { m_draft.reset(); }

private:
    using Row = OutlineRow;
    using Kind = OutlineRow::Kind;

    /// Other rows than before.
    void build();
    std::optional<Row> rowOf(const QTreeWidgetItem* item) const;
    QTreeWidgetItem* itemOf(const Row& row) const;
    bool isSelected(const Row& row) const;
    QTreeWidgetItem* markRows();
    void chooseRows();
    /// The row with another text; for a draft the new step.
    Edit written(const Row& row, const QString& text) const;
    Edit drafted(const Row& after, const QString& text) const;
    void keepDraft(const QString& text, bool byEnter);
    void giveUp();
    void begin(const Row& after);
    void removeChosen(bool close);
    void wish(TextList::Wish wish);

    TextList* m_list;
    QLabel* m_empty;
    std::vector<Row> m_rows;
    std::vector<QTreeWidgetItem*> m_items;
    /// A new step is being written after this row.
    std::optional<Row> m_draft;
    bool m_filling = false;
};

} // namespace panels
