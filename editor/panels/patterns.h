// SPDX-License-Identifier: EUPL-1.2
/// The patterns of the map as a list, and the loops that have no name yet. Choosing one lights it on the map.
#pragma once

#include "editor/document/document.h"
#include "editor/draw/style.h"
#include "editor/panels/loopwatch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace panels {

class LongText;

class Patterns : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Patterns(document::Document& document, QWidget* parent = nullptr);

    void setTheme(const draw::Theme& theme);

    /// Marks the loop in the list, named or not; none when `loop` is empty or not in the list.
    void mark(const std::vector<model::StepId>& loop);

Q_SIGNALS:
    /// A person chose this loop in the list.
    void chosen(const std::vector<model::StepId>& loop);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    void fill();
    void choose();
    void showDetails();
    void tellWhetherAll();
    void keepName();
    void keepStory(bool goesOn);
    const model::Loop* chosenLoop() const;

    document::Document& m_document;
    LoopWatch m_watch;
    draw::Theme m_theme = draw::lightTheme();
    QTreeWidget* m_list;
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
    /// The loop that is marked, from its smallest id; empty: none.
    std::vector<model::StepId> m_marked;
    bool m_filling = false;
};

} // namespace panels
