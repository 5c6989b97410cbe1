// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/cards/cards.h"

#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/placed.h"
#include "editor/command/terminal.h"
#include "editor/poster/handout/handout.h"
#include "editor/poster/write.h"

#include <QCoreApplication>

namespace command {

using namespace Qt::StringLiterals;

namespace {

/// What goes on the table: one map as one PDF.
int paper(const QString& command, const QStringList& words, const QString& otherwise,
    poster::Poster (*set)(const model::Map&))
{
    const auto options = Options::read(command, words, Files::one, {{u"o"_s, u"OUT"_s}});
    if (!options)
        return wrongUsage;
    const QString out = options->value(u"o"_s);
    if (!out.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        complain(out, otherwise);
        return wrongUsage;
    }
    const std::optional<model::Map> map = loadPlaced(options->file());
    return map ? store(out, poster::pdf({set(*map)})) : failed;
}

} // namespace

int cards(const QStringList& words)
{
    return paper(u"cards"_s, words, QCoreApplication::translate("Report", "Cards come as a .pdf."), poster::cards);
}

int handout(const QStringList& words)
{
    return paper(
        u"handout"_s, words, QCoreApplication::translate("Report", "A hand-out comes as a .pdf."), poster::handout);
}

} // namespace command
