// SPDX-License-Identifier: EUPL-1.2
/// The leading principles of a group: "what do we do when…", in their order, with the patterns that they belong to.
#pragma once

#include "editor/panels/panel.h"

#include <optional>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace panels {

class EntryList;
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void fillExamples();
    void fillDetails();
    const model::Loop* pattern() const;
    const model::Principle* current() const;
    /// Changes the current principle.
    template <class Change> void change(const QString& name, Change&& change);
    void write(std::uint32_t id, const QString& text);
    void link(std::uint32_t id, model::LoopId loop, bool belongs);
    void move(int by);
    void removeCurrent();
    void keepNote();

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
    QPlainTextEdit* m_note;
    QLabel* m_reviewed;
    QToolButton* m_today;
};

} // namespace panels
