// SPDX-License-Identifier: EUPL-1.2
/// A DOT file as a map. Graphviz parses it in the worker process, since the text may come from anybody.
#pragma once

#include "editor/model/map.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace arrange {

struct Imported {
    /// None when there is a problem.
    std::optional<model::Map> map;
    /// One sentence, in the user's language, beginning with the place in the text where there is one.
    QString problem;
    /// One sentence about what a map cannot hold and was left out; empty when nothing was.
    QString leftOut;
};

/// `program`: as for `Worker`.
Imported importDot(const QByteArray& text, const QString& program = {});

} // namespace arrange
