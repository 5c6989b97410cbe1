// SPDX-License-Identifier: EUPL-1.2
/// Who looks at the situation: a list, who of them is at the table, and what the selected step looks like from there.
#pragma once

#include "editor/panels/listpanel.h"

#include <set>

class QCheckBox;
class QLabel;

namespace panels {

class StepViews;

class Perspectives : public ListPanel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Perspectives(document::Document& document, QWidget* parent = nullptr);

    /// Ticks, without asking for it, whether there are initials on the steps.
    void showTags(bool on);

    model::Patch typed() const override;
    QString otherWords() const override;

Q_SIGNALS:
    /// A person wants initials on the steps, or not.
    void tagsWanted(bool on);
    /// One perspective is looked from: these steps are not recognised there. Empty: no step recedes.
    void receding(const std::set<model::StepId>& steps);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    void forget() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    Edit added(std::size_t place, const QString& text) const override;
    Edit written(std::uint32_t id, const QString& text) const override;
    Edit ticked(std::uint32_t id, bool on) const override;
    Edit moved(std::uint32_t id, int by) const override;
    Edit removed(std::uint32_t id) const override;
    void addToMenu(QMenu& menu, std::uint32_t id) override;
    void showCurrent() override;

private:
    void tellReceding();
    void setColour(const QString& colour);
    /// Null when none is chosen.
    const model::Perspective* current() const;
    std::set<model::StepId> recognised(const model::Perspective& perspective) const;
    /// A perspective after `change`.
    template <class Change> Edit changed(std::uint32_t id, const QString& name, Change&& change) const;

    QLabel* m_table;
    QCheckBox* m_only;
    QCheckBox* m_tags;
    StepViews* m_views;
};

} // namespace panels
