// SPDX-License-Identifier: EUPL-1.2
/// What was said at the table, beside the map: about what is selected, or all of it. To read; it is written at the
/// questions.
#pragma once

#include "editor/panels/panel.h"

#include <vector>

class QLabel;

namespace panels {

class PickList;

class Said : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Said(document::Document& document, QWidget* parent = nullptr);

    QString otherWords() const override;

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override { fill(); }

private:
    /// Nothing is selected, or this is about it.
    bool isWanted(const model::Loop& pattern, const model::Answer& answer) const;
    void goTo(int row);

    QLabel* m_about;
    PickList* m_list;
    /// What each line is about.
    std::vector<model::Selection> m_places;
};

} // namespace panels
