// SPDX-License-Identifier: EUPL-1.2
/// The fewest arrows that break every pattern: all smallest sets beside each other, as something to talk about. For who
/// goes deeper; a hidden panel computes nothing.
#pragma once

#include "editor/breaks/ways.h"
#include "editor/panels/panel.h"

#include <thread>

class QCheckBox;
class QLabel;

namespace panels {

class PickList;

class Fewest : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Fewest(document::Document& document, QWidget* parent = nullptr);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override { }
    void hideEvent(QHideEvent* event) override;

private:
    struct Answer {
        breaks::Breaks smallest;
        breaks::Ways ways;
    };

    breaks::Goal goal() const;
    void take(Answer answer);
    QString said(const Answer& answer) const;
    QString inWords(const std::vector<model::LinkId>& links) const;
    void goTo(int row);

    QLabel* m_said;
    QCheckBox* m_every;
    PickList* m_list;
    QLabel* m_question;
    std::vector<std::vector<model::LinkId>> m_sets;
    /// Looks for the answer, beside the person's work; the last member, so that it ends first.
    std::jthread m_search;
};

} // namespace panels
