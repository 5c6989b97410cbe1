// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/versions.h"

#include "editor/document/state.h"
#include "editor/document/storage.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace document {

namespace {

/// Sorts by time as it sorts by letter.
const QString stamp = QStringLiteral("yyyyMMdd-HHmmss-zzz");

QString folderOf(const QString& path)
{
    return stateFolder(QStringLiteral("versions/") + stateName(path));
}

} // namespace

bool keepVersion(const QString& path, const QByteArray& bytes)
{
    const QString folder = folderOf(path);
    if (folder.isEmpty())
        return false;
    const std::vector<Version> known = versions(path);
    QString problem;
    if (!known.empty() && readFile(known.front().keptAt, problem) == bytes)
        return true;
    // Never before the last one, even if the clock was put back or two are saved at once.
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (!known.empty())
        now = std::max(now, known.front().when.toUTC().addMSecs(1));
    if (!writeFile(folder + QLatin1Char('/') + now.toString(stamp) + QStringLiteral(".patroon"), bytes).isEmpty())
        return false;
    for (std::size_t i = keptVersions - 1; i < known.size(); ++i)
        QFile::remove(known[i].keptAt);
    return true;
}

std::vector<Version> versions(const QString& path)
{
    std::vector<Version> found;
    const QDir folder(folderOf(path));
    for (const QFileInfo& file : folder.entryInfoList(
             {QStringLiteral("*.patroon")}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed)) {
        QDateTime when = QDateTime::fromString(file.completeBaseName(), stamp);
        when.setTimeSpec(Qt::UTC);
        if (when.isValid())
            found.push_back({when.toLocalTime(), file.filePath()});
    }
    return found;
}

} // namespace document
