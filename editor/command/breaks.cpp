// SPDX-License-Identifier: EUPL-1.2
#include "editor/breaks/breaks.h"

#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace command {

namespace {

struct BreakList {
    Q_DECLARE_TR_FUNCTIONS(BreakList)
};

/// In how many of the loops each link lies.
struct Share {
    std::map<model::LinkId, int> loops;
    bool complete = true;
};

template <class Id> qint64 asNumber(Id id)
{
    return static_cast<qint64>(number(id));
}

QString asJson(const model::Map& map, const ::breaks::Breaks& found, const Share& share)
{
    QJsonArray links;
    for (const model::LinkId id : found.links) {
        const model::Link& link = map.links.at(id);
        links.append(QJsonObject{{QStringLiteral("id"), asNumber(id)}, {QStringLiteral("from"), asNumber(link.from)},
            {QStringLiteral("to"), asNumber(link.to)}});
    }
    QJsonArray shares;
    for (const auto& [id, loops] : share.loops)
        shares.append(QJsonObject{{QStringLiteral("link"), asNumber(id)}, {QStringLiteral("loops"), loops}});
    const QJsonObject all{{QStringLiteral("optimal"), found.optimal}, {QStringLiteral("links"), links},
        {QStringLiteral("share"), shares}, {QStringLiteral("shareComplete"), share.complete}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
}

QString asText(const model::Map& map, const ::breaks::Breaks& found, const Share& share)
{
    QString text;
    for (const model::LinkId id : found.links) {
        const model::Link& link = map.links.at(id);
        const auto step = [&](model::StepId from) {
            return QString::fromStdString(map.steps.at(from).text).simplified();
        };
        const auto loops = share.loops.find(id);
        text += BreakList::tr("%1 → %2 (in %n loop(s))", nullptr, loops == share.loops.end() ? 0 : loops->second)
                    .arg(step(link.from), step(link.to))
            + QLatin1Char('\n');
    }
    if (found.links.empty())
        text += BreakList::tr("There is no loop to break.") + QLatin1Char('\n');
    if (!found.optimal)
        text += BreakList::tr("Fewer links may do; the search was cut off.") + QLatin1Char('\n');
    if (!share.complete)
        text += BreakList::tr("There are more loops than were counted.") + QLatin1Char('\n');
    return text;
}

} // namespace

int breaks(const QStringList& words)
{
    const QString json = QStringLiteral("json");
    const QString named = QStringLiteral("named");
    const auto options = Options::read(QStringLiteral("breaks"), words, Files::one, {{json}, {named}});
    if (!options)
        return wrongUsage;
    const std::optional<model::Map> map = load(options->file(), Purpose::look);
    if (!map)
        return failed;
    const ::breaks::Breaks found =
        options->has(named) ? ::breaks::breakNamedLoops(*map) : ::breaks::breakEveryLoop(*map);
    const model::FoundLoops loops = model::findLoops(*map);
    const Share share{::breaks::loopsThrough(*map, loops.loops), loops.complete};
    print(options->has(json) ? asJson(*map, found, share) : asText(*map, found, share));
    return done;
}

} // namespace command
