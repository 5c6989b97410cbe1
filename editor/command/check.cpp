// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"

namespace command {

namespace {

/// Who mends a file by hand sees enough in this many lines; a file that is garbage would fill the screen for minutes.
constexpr qsizetype mostLines = 100;

} // namespace

int check(const QStringList& words)
{
    const auto options = Options::read(QStringLiteral("check"), words, Files::several, {});
    if (!options)
        return wrongUsage;
    bool sound = true;
    for (const QString& path : options->files())
        sound = load(path, Purpose::write, mostLines) && sound;
    return sound ? done : failed;
}

} // namespace command
