// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/templates.h"

#include "editor/command/commands.h"
#include "editor/command/options.h"
#include "editor/command/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace command {

int templates(const QStringList& words)
{
    const auto options = Options::read(QStringLiteral("templates"), words, Files::none, {{QStringLiteral("json")}});
    if (!options)
        return wrongUsage;
    QJsonArray list;
    QString lines;
    for (const document::Shipped& shipped : document::templates()) {
        list.append(QJsonObject{{QStringLiteral("name"), shipped.name}, {QStringLiteral("title"), shipped.title},
            {QStringLiteral("language"), shipped.language}});
        lines += QStringLiteral("%1  %2  %3\n").arg(shipped.name, -32).arg(shipped.language, shipped.title);
    }
    print(options->has(QStringLiteral("json")) ? QString::fromUtf8(QJsonDocument(list).toJson()) : lines);
    return done;
}

} // namespace command
