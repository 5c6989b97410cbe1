// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/leftover.h"

#include "editor/document/state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>

#include <algorithm>

namespace document {

namespace {

/// A field that no map has of itself, written as a text without anything to escape.
const std::string mark = "keptFor";

/// Whether some running program works on it. What a killed program had locked is free.
bool inUse(const QString& keptAt)
{
    QLockFile lock(lockOf(keptAt));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

} // namespace

QString lockOf(const QString& keptAt)
{
    return keptAt + QStringLiteral(".lock");
}

std::vector<Leftover> leftovers()
{
    std::vector<Leftover> found;
    const QString folder = stateFolder(QStringLiteral("autosave"));
    if (folder.isEmpty())
        return found;
    for (const QFileInfo& file :
        QDir(folder).entryInfoList({QStringLiteral("*.patroon")}, QDir::Files | QDir::NoSymLinks, QDir::Time))
        if (!inUse(file.filePath()))
            found.push_back({file.filePath(), file.lastModified()});
    return found;
}

Recovered readLeftover(const Leftover& leftover)
{
    Recovered recovered{openMap(leftover.keptAt), {}};
    if (recovered.opened.map)
        recovered.path = takeMark(*recovered.opened.map);
    return recovered;
}

bool discard(const Leftover& leftover)
{
    return !inUse(leftover.keptAt) && QFile::remove(leftover.keptAt);
}

model::Map marked(model::Map map, const QString& path)
{
    takeMark(map);
    if (!path.isEmpty()) {
        const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
        map.heading.unknown.emplace_back(mark, '"' + encoded.toStdString() + '"');
    }
    return map;
}

QString takeMark(model::Map& map)
{
    QString path;
    std::erase_if(map.heading.unknown, [&](const auto& field) {
        if (field.first != mark)
            return false;
        if (field.second.size() >= 2 && field.second.front() == '"')
            path =
                QUrl::fromPercentEncoding(QByteArray::fromStdString(field.second.substr(1, field.second.size() - 2)));
        return true;
    });
    return path;
}

} // namespace document
