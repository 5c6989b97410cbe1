// SPDX-License-Identifier: EUPL-1.2
/// The words of a talk about a pattern: its four questions and the ways out for when it falls silent.
#pragma once

#include "editor/model/map.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace window {

class Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    static constexpr int count = 4;

    /// The question at this place, 0 to 3.
    static QString text(int place);
    /// What its answers are kept as; the last one is for oneself and kept nowhere.
    static std::optional<model::Question> kept(int place);
    /// Eight directions in which a first move may lie.
    static QStringList waysOut();
};

} // namespace window
