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
        {QStringLiteral("poster"), plain(poster)},
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

QString help()
{
    return Command::tr("Patroon draws the pattern that a group keeps landing in.\n"
                       "\n"
                       "  patroon [FILE]                            open the editor\n"
                       "  patroon templates [--json]                list the patterns to start from\n"
                       "  patroon new --template NAME -o OUT        a new map from a pattern\n"
                       "  patroon check FILE...                     tell what is wrong with maps\n"
                       "  patroon convert IN -o OUT                 .patroon to .dot and back\n"
                       "  patroon layout IN -o OUT [--fresh]        give every step a place\n"
                       "  patroon geometry FILE                     where everything is drawn, as JSON\n"
                       "  patroon loops FILE [--json]               list the loops\n"
                       "      [--max-length N] [--limit N]\n"
                       "  patroon poster FILE... -o OUT             print a poster: .pdf, .svg, .png or a folder\n"
                       "      [--paper A4|A3|A2|A1|A0|WxH] [--orientation auto|portrait|landscape]\n"
                       "      [--tile A4|A3] [--overlap MM] [--margin MM] [--style colour|grey|empty] [--dpi N]\n"
                       "      [--without stories,principles,triangle,moves,legend,notes]\n"
                       "\n"
                       "  --lang nl|en    the language of the program\n"
                       "  --help          this text\n"
                       "  --version       the version\n");
}

} // namespace command
