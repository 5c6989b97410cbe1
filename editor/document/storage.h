// SPDX-License-Identifier: EUPL-1.2
/// Files on disk: a map is read whole or not at all, and whatever is written replaces the old file only when it is
/// complete and safely on the disk.
#pragma once

#include "editor/model/map.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace document {

/// What became of opening a file.
struct Opened {
    /// None when there is a problem.
    std::optional<model::Map> map;
    /// Made by a newer program: to be looked at, not to be written over.
    bool newer = false;
    /// One sentence each, in the user's language, beginning with the place in the file where there is one.
    QStringList problems;
};

/// Reads a .patroon file.
Opened openMap(const QString& path);

/// Reads any file up to the size that a map may have. On failure nullopt, and one sentence in `problem`.
std::optional<QByteArray> readFile(const QString& path, QString& problem);

/// Puts `bytes` at `path`: written beside it, flushed and synced, then renamed over it, and the folder synced. Follows
/// symbolic links and keeps mode and owner. Returns one sentence when it failed, and then the old file is as it was;
/// null when it worked.
[[nodiscard]] QString writeFile(const QString& path, const QByteArray& bytes);

/// Saves a map; the bytes are read back as a map before they replace anything. Returns as `writeFile` does.
[[nodiscard]] QString saveMap(const QString& path, const model::Map& map);

} // namespace document
