// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/commands.h"
#include "editor/command/terminal.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace command {

namespace {

struct Command {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

using Function = std::function<int(const QStringList&, const QString&)>;

const std::map<QString, Function>& commands()
{
    const auto plain = [](int (*function)(const QStringList&)) {
        return [function](const QStringList& words, const QString&) { return function(words); };
    };
    static const std::map<QString, Function> all{
        {QStringLiteral("templates"), plain(templates)},
        {QStringLiteral("new"), newMap},
        {QStringLiteral("check"), plain(check)},
        {QStringLiteral("convert"), plain(convert)},
        {QStringLiteral("layout"), plain(layout)},
        {QStringLiteral("geometry"), plain(geometry)},
        {QStringLiteral("loops"), plain(loops)},
        {QStringLiteral("breaks"), plain(breaks)},
        {QStringLiteral("poster"), plain(poster)},
        {QStringLiteral("cards"), plain(cards)},
        {QStringLiteral("handout"), plain(handout)},
        {QStringLiteral("report"), plain(report)},
    };
    return all;
}

} // namespace

bool isCommand(const QString& word)
{
    return commands().contains(word);
}

int run(const QStringList& words, const QString& language)
{
    return ended(commands().at(words.first())(words.mid(1), language));
}

int ended(int code)
{
    if (finishOutput())
        return code;
    complain(Command::tr("The output could not be written."));
    return failed;
}

} // namespace command
