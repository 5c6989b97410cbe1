// SPDX-License-Identifier: EUPL-1.2
/// Chooses one of many things by typing part of its words: a step, a command, a pattern.
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace canvas {

/// One of the things to choose from.
struct Option {
    QString text;
    /// Said more quietly at the end of the line, like the key of a command; often empty.
    QString aside;
    /// Found by these words too; never shown.
    QString also = {};
};

/// The options whose text holds all words of `words`, in any order and without regard to capitals or accents; those
/// that begin with the first word come first, else the order is kept. Indices into `options`.
std::vector<std::size_t> optionsWith(const std::vector<Option>& options, const QString& words);

/// A small list over its parent. Enter takes the marked option, Esc none; either way it then goes away by itself and
/// hands the keyboard to its parent.
class Chooser : public QFrame {
    Q_OBJECT

public:
    /// `invitation` stands in the empty field and is its name for a screen reader.
    Chooser(std::vector<Option> options, const QString& invitation, QWidget* parent);

Q_SIGNALS:
    /// The option that Enter would take, whenever it changes; -1 when none is left.
    void marked(int option);
    /// A person has taken this one.
    void chosen(int option);
    /// Nothing was taken.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void mark(int row);
    void end(bool take);

    std::vector<Option> m_options;
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_nothing;
    std::vector<std::size_t> m_offered;
    bool m_ended = false;
};

} // namespace canvas
