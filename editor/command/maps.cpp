// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/maps.h"

#include "editor/arrange/importdot.h"
#include "editor/command/command.h"
#include "editor/command/terminal.h"
#include "editor/document/storage.h"
#include "editor/file/dot.h"

#include <QCoreApplication>

#include <algorithm>

namespace command {

namespace {

struct Maps {
    Q_DECLARE_TR_FUNCTIONS(Maps)
};

std::optional<model::Map> loadDot(const QString& path)
{
    QString problem;
    const std::optional<QByteArray> bytes = document::readFile(path, problem);
    if (!bytes) {
        complain(path, problem);
        return std::nullopt;
    }
    arrange::Imported imported = arrange::importDot(*bytes);
    if (!imported.map)
        complain(path, imported.problem);
    else if (!imported.leftOut.isEmpty())
        complain(path, imported.leftOut);
    return std::move(imported.map);
}

} // namespace

bool isDot(const QString& path)
{
    return path.endsWith(QLatin1String(".dot"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".gv"), Qt::CaseInsensitive);
}

std::optional<model::Map> load(const QString& path, Purpose purpose, qsizetype mostProblems)
{
    if (isDot(path))
        return loadDot(path);
    document::Opened opened = document::openMap(path);
    const qsizetype count = opened.problems.size();
    for (const QString& problem : opened.problems.first(std::min(count, mostProblems)))
        complain(path, problem);
    if (mostProblems > 1 && count > mostProblems)
        complain(path, Maps::tr("and %1 more.").arg(count - mostProblems));
    if (opened.map && opened.newer) {
        complain(path, Maps::tr("This map was made by a newer version of Patroon."));
        if (purpose == Purpose::write)
            return std::nullopt;
    }
    return std::move(opened.map);
}

int store(const QString& path, const model::Map& map)
{
    if (isDot(path))
        return store(path, QByteArray::fromStdString(file::toDot(map)));
    const QString problem = document::saveMap(path, map);
    if (problem.isEmpty())
        return done;
    complain(path, problem);
    return failed;
}

int store(const QString& path, const QByteArray& bytes)
{
    const QString problem = document::writeFile(path, bytes);
    if (problem.isEmpty())
        return done;
    complain(path, problem);
    return failed;
}

} // namespace command
