// SPDX-License-Identifier: EUPL-1.2
/// The leading principles of a group: "what do we do when…", in their order, with the patterns that they belong to.
#pragma once

#include "editor/panels/listpanel.h"

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace panels {

class LongText;
class Toggles;

class Principles : public ListPanel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Principles(document::Document& document, QWidget* parent = nullptr);

    QString otherWords() const override;

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override { fill(); }

    Edit added(std::size_t place, const QString& text) const override;
    Edit written(std::uint32_t id, const QString& text) const override;
    Edit ticked(std::uint32_t id, bool on) const override;
    Edit moved(std::uint32_t id, int by) const override;
    Edit removed(std::uint32_t id) const override;
    void addToMenu(QMenu& menu, std::uint32_t id) override;
    void showCurrent() override { fillDetails(); }

private:
    void fillExamples();
    void fillDetails();
    const model::Loop* pattern() const;
    const model::Principle* current() const;
    /// Changes the current principle; `run` as in `Document::edit`.
    template <class Change> void change(const QString& name, Change&& change, int run = -1);
    Edit linked(std::uint32_t id, model::LoopId loop, bool belongs) const;
    void keepNote(bool goesOn);

    QLabel* m_question;
    QToolButton* m_examples;
    QToolButton* m_about;
    QMenu* m_exampleMenu;
    QWidget* m_details;
    /// Which principle the details are about.
    QLabel* m_which;
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
