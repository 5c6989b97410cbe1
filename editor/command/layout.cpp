// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/layoutagain.h"

#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/terminal.h"

namespace command {

int layout(const QStringList& words)
{
    const QString out = QStringLiteral("o");
    const QString fresh = QStringLiteral("fresh");
    const auto options =
        Options::read(QStringLiteral("layout"), words, Files::one, {{out, QStringLiteral("OUT")}, {fresh}});
    if (!options)
        return wrongUsage;
    const std::optional<model::Map> map = load(options->file(), Purpose::write);
    if (!map)
        return failed;
    draw::StepBoxes boxes;
    const arrange::LaidOut result = arrange::laidOut(*map, boxes, options->has(fresh));
    if (!result.warning.isEmpty())
        complain(options->file(), result.warning);
    return store(options->value(out), result.map);
}

} // namespace command
