// SPDX-License-Identifier: EUPL-1.2
/// Who looks at the situation: a list, who of them is at the table, and what the selected step looks like from there.
#pragma once

#include "editor/panels/panel.h"

#include <optional>
#include <set>

class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace panels {

class EntryList;
class StepViews;

class Perspectives : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Perspectives(document::Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Initials on the steps, or not.
    void tagsWanted(bool on);
    /// One perspective is looked from: these steps are not recognised there. Empty: no step recedes.
    void receding(const std::set<model::StepId>& steps);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    void forget() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fillMenu();
    void tellReceding();
    void rename(std::uint32_t id, const QString& name);
    void setPresent(std::uint32_t id, bool present);
    void setColour(const QString& colour);
    void move(int by);
    void removeCurrent();
    std::optional<model::Perspective> current() const;

    QLabel* m_table;
    EntryList* m_list;
    QToolButton* m_add;
    QToolButton* m_more;
    QMenu* m_menu;
    QCheckBox* m_only;
    QCheckBox* m_tags;
    StepViews* m_views;
};

} // namespace panels
