// SPDX-License-Identifier: EUPL-1.2
/// Chooses a step by typing part of its text.
#pragma once

#include "editor/model/map.h"

#include <QFrame>

#include <set>
#include <vector>

class QLineEdit;
class QListWidget;

namespace canvas {

/// The steps whose text holds all words of `words`, in any order and without regard to capitals or accents; those that
/// begin with the first word come first.
std::vector<model::StepId> stepsWith(const model::Map& map, const QString& words);

/// A small list over the map. Enter takes the marked step, Esc none; either way it then goes away by itself.
class Chooser : public QFrame {
    Q_OBJECT

public:
    /// Offers the steps of `map` but `except`. `map` must outlive the chooser.
    Chooser(const model::Map& map, const std::set<model::StepId>& except, QWidget* parent);

Q_SIGNALS:
    void chosen(model::StepId step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();

    const model::Map& m_map;
    std::set<model::StepId> m_except;
    QLineEdit* m_words;
    QListWidget* m_list;
    std::vector<model::StepId> m_offered;
};

} // namespace canvas
