// SPDX-License-Identifier: EUPL-1.2
/// The leading principles of a group: "what do we do when…", in their order, with the patterns that they belong to.
#pragma once

#include "editor/panels/panel.h"

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace panels {

class EntryList;
class LongText;
class Toggles;

class Principles : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Principles(document::Document& document, QWidget* parent = nullptr);

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override { fill(); }

private:
    void fillMenu();
    void fillExamples();
    void fillDetails();
    const model::Loop* pattern() const;
    const model::Principle* current() const;
    /// Changes the current principle; `run` as in `Document::edit`.
    template <class Change> void change(const QString& name, Change&& change, int run = -1);
    void write(std::uint32_t id, const QString& text);
    void link(std::uint32_t id, model::LoopId loop, bool belongs);
    void move(int by);
    void removeCurrent();
    void keepNote(bool goesOn);

    QLabel* m_question;
    EntryList* m_list;
    QToolButton* m_add;
    QToolButton* m_examples;
    QToolButton* m_about;
    QToolButton* m_more;
    QMenu* m_menu;
    QMenu* m_exampleMenu;
    QWidget* m_details;
    Toggles* m_layers;
    Toggles* m_level;
    QLabel* m_noteLabel;
    LongText* m_note;
    /// What is typed without leaving the note is undone together.
    int m_noteRun = -1;
    QLabel* m_reviewed;
    QToolButton* m_today;
};

} // namespace panels
