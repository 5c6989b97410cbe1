// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/loops.h"

#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/terminal.h"
#include "editor/model/find.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace command {

namespace {

struct LoopList {
    Q_DECLARE_TR_FUNCTIONS(LoopList)
};

QString kindWord(model::Kind kind)
{
    switch (kind) {
    case model::Kind::reinforcing:
        return QStringLiteral("reinforcing");
    case model::Kind::balancing:
        return QStringLiteral("balancing");
    case model::Kind::unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

/// Empty for a loop that nobody named, whether the map keeps it or not.
QString nameOf(const model::Map& map, const model::Cycle& loop)
{
    const model::Loop* kept = model::namedLoop(map, loop);
    return kept ? QString::fromStdString(kept->name) : QString();
}

QString asJson(const model::Map& map, const model::FoundLoops& found)
{
    QJsonArray list;
    for (const model::Cycle& loop : found.loops) {
        QJsonArray steps;
        for (const model::StepId step : loop)
            steps.append(static_cast<qint64>(number(step)));
        const QString name = nameOf(map, loop);
        list.append(
            QJsonObject{{QStringLiteral("steps"), steps}, {QStringLiteral("kind"), kindWord(model::kindOf(map, loop))},
                {QStringLiteral("name"), name.isEmpty() ? QJsonValue() : QJsonValue(name)}});
    }
    const QJsonObject all{{QStringLiteral("complete"), found.complete},
        {QStringLiteral("count"), static_cast<qint64>(found.loops.size())}, {QStringLiteral("loops"), list}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
}

QString asText(const model::Map& map, const model::FoundLoops& found)
{
    QString text;
    for (const model::Cycle& loop : found.loops) {
        QStringList steps;
        for (const model::StepId step : loop)
            steps << QString::number(number(step));
        text += steps.join(QStringLiteral(" → "));
        if (const QString name = nameOf(map, loop); !name.isEmpty())
            text += QStringLiteral("  ‘%1’").arg(name);
        text += QLatin1Char('\n');
    }
    return text + (found.complete ? QString() : LoopList::tr("There are more; --limit shows more of them.\n"));
}

} // namespace

int loops(const QStringList& words)
{
    const QString json = QStringLiteral("json");
    const QString length = QStringLiteral("max-length");
    const QString limit = QStringLiteral("limit");
    const auto options = Options::read(QStringLiteral("loops"), words, Files::one,
        {{json}, {length, QStringLiteral("N")}, {limit, QStringLiteral("N")}});
    if (!options)
        return wrongUsage;
    const auto longest = options->number(length, 1, static_cast<int>(model::maximumSteps));
    const auto most = options->number(limit, 0, 10'000);
    if (!longest || !most)
        return wrongUsage;
    const std::optional<model::Map> map = load(options->file(), Purpose::look);
    if (!map)
        return failed;
    const model::FoundLoops found = model::findLoops(*map,
        {.limit = static_cast<std::size_t>(*most), .maximumLength = static_cast<std::size_t>(*longest), .stop = {}});
    print(options->has(json) ? asJson(*map, found) : asText(*map, found));
    return done;
}

} // namespace command
