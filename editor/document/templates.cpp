// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/templates.h"

#include "editor/document/storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace document {

namespace {

std::vector<Shipped> shipped(const QString& folder)
{
    std::vector<Shipped> found;
    const QDir files(folder);
    for (const QString& file : files.entryList({QStringLiteral("*.patroon")}, QDir::Files, QDir::Name)) {
        // NAME.LANGUAGE.patroon
        const QStringList parts = file.split(QLatin1Char('.'));
        const QString path = files.filePath(file);
        const Opened opened = openMap(path);
        if (parts.size() == 3 && opened.map)
            found.push_back({parts[0], QString::fromStdString(opened.map->heading.title), parts[1], path});
    }
    return found;
}

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/patroon/templates");
}

} // namespace

std::vector<Shipped> templates()
{
    return shipped(QStringLiteral(":/templates"));
}

std::vector<Shipped> samples()
{
    return shipped(QStringLiteral(":/samples"));
}

std::vector<Shipped> ownTemplates()
{
    std::vector<Shipped> found;
    const QDir files(ownFolder());
    for (const QString& file : files.entryList({QStringLiteral("*.patroon")}, QDir::Files, QDir::Name))
        if (const Opened opened = openMap(files.filePath(file)); opened.map)
            found.push_back({QFileInfo(file).completeBaseName(), QString::fromStdString(opened.map->heading.title),
                QString::fromStdString(opened.map->heading.language), files.filePath(file)});
    return found;
}

QString keepTemplate(model::Map map, const QString& title)
{
    map.heading.title = title.toStdString();
    map.heading.occasion.clear();
    map.heading.date.clear();
    map.heading.organisations.clear();
    map.heading.lookAgain.clear();
    for (model::Loop& loop : map.loops)
        loop.answers.clear();
    if (!QDir().mkpath(ownFolder()))
        return QCoreApplication::translate("document", "The folder %1 cannot be made.").arg(ownFolder());
    // A title may hold what a file name may not.
    QString name = title.simplified().toLower();
    for (QChar& character : name)
        if (!character.isLetterOrNumber())
            character = u'-';
    return saveMap(QDir(ownFolder()).filePath(name.left(80) + QStringLiteral(".patroon")), map);
}

bool dropTemplate(const Shipped& own)
{
    return own.path.startsWith(ownFolder() + QLatin1Char('/')) && QFile::remove(own.path);
}

Shipped findTemplate(const QString& nameOrTitle, const QString& language)
{
    const std::vector<Shipped> all = templates();
    // A title may be in the other language: it names the pattern all the same.
    for (const Shipped& any : all) {
        if (any.name.compare(nameOrTitle, Qt::CaseInsensitive) != 0
            && any.title.compare(nameOrTitle, Qt::CaseInsensitive) != 0)
            continue;
        for (const Shipped& wanted : all)
            if (wanted.name == any.name && wanted.language == language)
                return wanted;
    }
    return {};
}

} // namespace document
