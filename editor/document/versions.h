// SPDX-License-Identifier: EUPL-1.2
/// The last saved versions of a map, to look at and to bring back.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace document {

/// How many versions of each map are kept.
inline constexpr int keptVersions = 20;

struct Version {
    QDateTime when;
    /// Where it is kept; to be opened like any map.
    QString keptAt;
};

/// Keeps these bytes as a version of the map at `path`, unless the last version is the same; the oldest beyond
/// `keptVersions` go. A version that cannot be kept is no reason to stop saving: false, and nothing else happens.
bool keepVersion(const QString& path, const QByteArray& bytes);

/// The latest first.
std::vector<Version> versions(const QString& path);

} // namespace document
