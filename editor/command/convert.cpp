// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/terminal.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Convert {
    Q_DECLARE_TR_FUNCTIONS(Convert)
};

bool isKnown(const QString& path)
{
    return isDot(path) || path.endsWith(QLatin1String(".patroon"), Qt::CaseInsensitive);
}

} // namespace

int convert(const QStringList& words)
{
    const QString out = QStringLiteral("o");
    const auto options = Options::read(QStringLiteral("convert"), words, Files::one, {{out, QStringLiteral("OUT")}});
    if (!options)
        return wrongUsage;
    const QString target = options->value(out);
    for (const QString& path : {options->file(), target})
        if (!isKnown(path)) {
            complain(path, Convert::tr("The name should end in .patroon, .dot or .gv."));
            return wrongUsage;
        }
    const std::optional<model::Map> map = load(options->file(), isDot(target) ? Purpose::look : Purpose::write);
    return map ? store(target, *map) : failed;
}

} // namespace command
