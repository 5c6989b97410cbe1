// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/naming.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"

#include <QCoreApplication>

namespace poster {

using namespace Qt::StringLiterals;

QString layerName(model::Layer layer, const Words& words)
{
    switch (layer) {
    case model::Layer::goals:
        return words(QT_TRANSLATE_NOOP("poster", "goals and content"));
    case model::Layer::rules:
        return words(QT_TRANSLATE_NOOP("poster", "rules of the game"));
    case model::Layer::relations:
        return words(QT_TRANSLATE_NOOP("poster", "relations and interplay"));
    }
    return {};
}

QString levelsOf(const model::Principle& principle, const Words& words)
{
    QStringList levels;
    for (const model::Level level : principle.level)
        switch (level) {
        case model::Level::practice:
            levels << words(QT_TRANSLATE_NOOP("poster", "practice"));
            break;
        case model::Level::management:
            levels << words(QT_TRANSLATE_NOOP("poster", "management"));
            break;
        case model::Level::board:
            levels << words(QT_TRANSLATE_NOOP("poster", "board"));
            break;
        }
    if (levels.isEmpty() || levels.size() == 3)
        return {};
    return words(QT_TRANSLATE_NOOP("poster", "Held in %1.")).arg(words.list(levels));
}

QString placeOf(const model::Map& map, const model::FirstMove& move)
{
    const auto said = [&map](model::StepId id) { return QString::fromStdString(map.steps.at(id).text).simplified(); };
    if (move.loop)
        return draw::quoted(QString::fromStdString(model::findLoop(map, *move.loop)->name).simplified());
    if (move.step)
        return said(*move.step);
    const model::Link& link = map.links.at(*move.link);
    return said(link.from) + u" → "_s + said(link.to);
}

QString lookAgain(const model::Heading& heading, const Words& words)
{
    return heading.lookAgain.empty() ? QString()
                                     : words(QT_TRANSLATE_NOOP("poster", "We look again on %1."))
                                           .arg(words.date(QString::fromStdString(heading.lookAgain)));
}

} // namespace poster
