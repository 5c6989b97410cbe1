// SPDX-License-Identifier: EUPL-1.2
/// Work that an earlier run of the program could not save: it was killed, or the power went.
#pragma once

#include "editor/document/storage.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace document {

struct Leftover {
    /// Where it is kept.
    QString keptAt;
    /// When the last of it was kept.
    QDateTime when;
};

/// What other runs left behind, the latest first; nothing that a running program still works on.
std::vector<Leftover> leftovers();

/// The work itself, and the file that it belongs to; `path` is empty for a map that was never saved.
struct Recovered {
    Opened opened;
    QString path;
};
Recovered readLeftover(const Leftover& leftover);

/// Forgets it for good. False when it could not be done, or when another program has taken it up.
bool discard(const Leftover& leftover);

/// The map with the mark of the file that it belongs to, as it is kept; and where the mark says so.
model::Map marked(model::Map map, const QString& path);
QString takeMark(model::Map& map);

/// The lock beside a kept file, which its program holds as long as it lives.
QString lockOf(const QString& keptAt);

} // namespace document
