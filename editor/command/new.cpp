// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/terminal.h"
#include "editor/document/templates.h"

#include <QCoreApplication>

namespace command {

namespace {

struct NewMap {
    Q_DECLARE_TR_FUNCTIONS(NewMap)
};

} // namespace

int newMap(const QStringList& words, const QString& language)
{
    const QString name = QStringLiteral("template");
    const QString out = QStringLiteral("o");
    const auto options = Options::read(
        QStringLiteral("new"), words, Files::none, {{name, QStringLiteral("NAME")}, {out, QStringLiteral("OUT")}});
    if (!options)
        return wrongUsage;
    if (!options->has(name)) {
        complain(NewMap::tr("Say with --template which pattern; patroon templates lists them."));
        return wrongUsage;
    }
    const document::Shipped shipped = document::findTemplate(options->value(name), language);
    if (shipped.path.isEmpty()) {
        complain(options->value(name), NewMap::tr("There is no such pattern; patroon templates lists them."));
        return wrongUsage;
    }
    const std::optional<model::Map> map = load(shipped.path, Purpose::write);
    return map ? store(options->value(out), *map) : failed;
}

} // namespace command
