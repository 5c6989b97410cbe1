// SPDX-License-Identifier: EUPL-1.2
/// Opening and writing maps for the commands, which say on standard error what went wrong.
#pragma once

#include "editor/model/map.h"

#include <QString>

#include <optional>

namespace command {

/// What a command means to do with a map: one of a newer program may be looked at, with a warning, but not be written.
enum class Purpose { look, write };

/// .dot and .gv are read as DOT, everything else as a map. nullopt when it failed, which has been said: the first
/// problem in one line, or up to `mostProblems` in a line each and how many more there are.
std::optional<model::Map> load(const QString& path, Purpose purpose, qsizetype mostProblems = 1);

/// By the ending: .dot, .gv or .patroon. The exit code; what went wrong has been said.
int store(const QString& path, const model::Map& map);

/// Bytes of whatever kind. The exit code; what went wrong has been said.
int store(const QString& path, const QByteArray& bytes);

/// .dot or .gv.
bool isDot(const QString& path);

} // namespace command
