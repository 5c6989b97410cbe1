// SPDX-License-Identifier: EUPL-1.2
/// The answers to one question about one pattern, line by line; below each the step it is about.
#pragma once

#include "editor/model/map.h"

#include <QListWidget>

#include <optional>

namespace window {

/// One answer as it is shown.
struct AnswerLine {
    /// Its place among the answers of the pattern.
    std::size_t place = 0;
    QString text;
    /// The step it is about, or that it is a first move; empty when there is nothing to say.
    QString besides;
    bool isMove = false;
};

/// A text on one line; of one longer than `most` characters its beginning.
QString inShort(const std::string& utf8, qsizetype most);
/// So much is said of a step that an answer is about; more would take the place of the answers.
inline constexpr qsizetype mostOfAStep = 240;

class AnswerField;

class AnswerList : public QListWidget {
    Q_OBJECT

public:
    explicit AnswerList(QWidget* parent = nullptr);

    /// Shows these; the newest one is chosen when there are more than before.
    void setLines(const std::vector<AnswerLine>& lines);
    const std::vector<AnswerLine>& lines() const { return m_lines; }

    /// The one that is chosen; null when there is none.
    const AnswerLine* chosen() const;
    /// Chooses the line above or below.
    void walk(int by);

    /// The chosen answer as it is being written now; nullopt while nobody writes other words for it.
    std::optional<QString> beingReworded() const;

Q_SIGNALS:
    /// Somebody wrote other words for the answer at this place.
    void reworded(std::size_t place, const QString& text);
    /// What is being written in the list has changed.
    void typing();

private:
    std::vector<AnswerLine> m_lines;
    bool m_filling = false;
};

/// The answers that the pattern has to a question.
std::vector<AnswerLine> answerLines(const model::Map& map, const model::Loop& pattern, model::Question question);

} // namespace window
