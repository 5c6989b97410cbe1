// SPDX-License-Identifier: EUPL-1.2
/// The patterns of the map as a list, and the loops that have no name yet. Choosing one lights it on the map.
#pragma once

#include "editor/panels/loopwatch.h"
#include "editor/panels/panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace panels {

class LongText;
class PickList;

class Patterns : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Patterns(document::Document& document, QWidget* parent = nullptr);

    model::Patch typed() const override;
    QString otherWords() const override;

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDetails();
    void tellWhetherAll();
    /// The chosen loop under the name that stands in the field.
    Edit named() const;
    void keepStory(bool goesOn);
    const model::Loop* chosenLoop() const;

    LoopWatch m_watch;
    PickList* m_list;
    /// The loop in each row, named ones first.
    std::vector<std::vector<model::StepId>> m_rows;
    QLabel* m_empty;
    /// Says that there are more loops than are listed, and lists more of them.
    QLabel* m_most;
    QPushButton* m_more;
    QWidget* m_details;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_storyLabel;
    LongText* m_story;
    /// What is typed without leaving the story is undone together.
    int m_storyRun = -1;
};

} // namespace panels
