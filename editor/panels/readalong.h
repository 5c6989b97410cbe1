// SPDX-License-Identifier: EUPL-1.2
/// Reading along: what a second pair of eyes would point out, for who opens this. Hints without any weight.
#pragma once

#include "editor/model/audit.h"
#include "editor/panels/panel.h"

#include <vector>

class QLabel;

namespace panels {

class PickList;

class ReadAlong : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit ReadAlong(document::Document& document, QWidget* parent = nullptr);

    /// A hint about this map in words.
    static QString sentence(const model::Map& map, const model::Hint& hint);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override { }
    void showEvent(QShowEvent* event) override;

private:
    void goTo(int row);

    QLabel* m_about;
    PickList* m_list;
    std::vector<model::Hint> m_hints;
};

} // namespace panels
