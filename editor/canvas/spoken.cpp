// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/spoken.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"

#include <QCoreApplication>

#include <algorithm>

namespace canvas {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(canvas::Map)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8).simplified();
}

QString nameOf(const model::Map& map, model::StepId id)
{
    return text(map.steps.at(id).text);
}

QString signInWords(model::Polarity polarity)
{
    switch (polarity) {
    case model::Polarity::none:
        return {};
    case model::Polarity::plus:
        return Words::tr("the one grows with the other");
    case model::Polarity::minus:
        return Words::tr("the more of the one, the less of the other");
    case model::Polarity::open:
        return Words::tr("we see this differently");
    }
    return {};
}

QString nameOf(const model::Map& map, model::LinkId id)
{
    const model::Link& link = map.links.at(id);
    QStringList parts{Words::tr("From %1 and then to %2").arg(nameOf(map, link.from), nameOf(map, link.to))};
    if (const QString sign = signInWords(link.polarity); !sign.isEmpty())
        parts << sign;
    if (link.delay)
        parts << Words::tr("works later");
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const model::Map& map, model::LoopId id)
{
    const model::Loop& loop = *model::findLoop(map, id);
    QStringList parts{Words::tr("Pattern %1").arg(draw::quoted(text(loop.name)))};
    if (model::isOpen(map, loop.steps))
        parts << Words::tr("an arrow is missing");
    else if (model::hasSigns(map, loop.steps))
        switch (model::kindOf(map, loop.steps)) {
        case model::Kind::reinforcing:
            parts << Words::tr("reinforcing");
            break;
        case model::Kind::balancing:
            parts << Words::tr("balancing");
            break;
        case model::Kind::unknown:
            parts << Words::tr("we see this differently");
            break;
        }
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const model::Map&, std::monostate)
{
    return {};
}

} // namespace

QString spokenName(const model::Map& map, const Target& part)
{
    return std::visit([&map](auto id) { return nameOf(map, id); }, part);
}

QString spokenDetails(const model::Map& map, const Target& part)
{
    if (const auto* step = std::get_if<model::StepId>(&part)) {
        QStringList said;
        for (const model::Loop& loop : map.loops)
            if (std::ranges::find(loop.steps, *step) != loop.steps.end())
                said << Words::tr("in %1").arg(draw::quoted(text(loop.name)));
        if (const std::string& reading = map.steps.at(*step).reading; !reading.empty())
            said << Words::tr("also read as: %1").arg(text(reading));
        return said.join(QStringLiteral(", "));
    }
    if (const auto* id = std::get_if<model::LoopId>(&part)) {
        QStringList steps;
        for (const model::StepId step : model::findLoop(map, *id)->steps)
            steps << nameOf(map, step);
        return steps.join(QStringLiteral(" → "));
    }
    return {};
}

} // namespace canvas
