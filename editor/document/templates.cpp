// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/templates.h"

#include "editor/document/storage.h"

#include <QDir>

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

} // namespace

std::vector<Shipped> templates()
{
    return shipped(QStringLiteral(":/templates"));
}

std::vector<Shipped> samples()
{
    return shipped(QStringLiteral(":/samples"));
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
