// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/layerwords.h"

#include <QCoreApplication>

namespace panels {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(panels::Layers)
};

} // namespace

QStringList layerWords()
{
    return {Words::tr("Goals and content"), Words::tr("Rules of the game"), Words::tr("Relations and interplay")};
}

QStringList shortLayerWords()
{
    return {Words::tr("Goals"), Words::tr("Rules"), Words::tr("Relations")};
}

QStringList guidingQuestions(model::Layer layer)
{
    switch (layer) {
    case model::Layer::goals:
        return {Words::tr("What are we for, together? It may be something small."),
            Words::tr("Which craft do we need for that?"),
            Words::tr("Time, money and people have an end. Does our goal have one too?"),
            Words::tr("What do we all know, and does nobody say?")};
    case model::Layer::rules:
        return {Words::tr("Who joins in when, and who does not?"),
            Words::tr("Who has which task, and may decide what?"), Words::tr("Who gets to know what, and from whom?"),
            Words::tr("When is it good, and how do we notice?"),
            Words::tr("How do we decide, and how do we settle it when we differ?")};
    case model::Layer::relations:
        return {Words::tr("Do we see each other often enough?"),
            Words::tr("Is there appreciation, and do we let it be heard?"),
            Words::tr("What helps us to trust each other?")};
    }
    return {};
}

} // namespace panels
