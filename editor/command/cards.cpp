// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/cards/cards.h"

#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/placed.h"
#include "editor/command/terminal.h"
#include "editor/poster/write.h"

#include <QCoreApplication>

namespace command {

using namespace Qt::StringLiterals;

int cards(const QStringList& words)
{
    const auto options = Options::read(u"cards"_s, words, Files::one, {{u"o"_s, u"OUT"_s}});
    if (!options)
        return wrongUsage;
    const QString out = options->value(u"o"_s);
    if (!out.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        complain(out, QCoreApplication::translate("Report", "Cards come as a .pdf."));
        return wrongUsage;
    }
    const std::optional<model::Map> map = loadPlaced(options->file());
    return map ? store(out, poster::pdf({poster::cards(*map)})) : failed;
}

} // namespace command
