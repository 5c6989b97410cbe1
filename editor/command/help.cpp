// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/command.h"

#include <QCoreApplication>

#include <vector>

namespace command {

namespace {

using namespace Qt::StringLiterals;

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// What to type, and what it does; nothing behind it when it goes on from the line before.
struct Row {
    QString words;
    QString meaning;
};

QString lines(const std::vector<Row>& rows, qsizetype column)
{
    QString text;
    for (const Row& row : rows)
        text += u"  "_s + (row.meaning.isEmpty() ? row.words : row.words.leftJustified(column) + row.meaning) + u'\n';
    return text;
}

} // namespace

QString help()
{
    const std::vector<Row> commands{
        {u"patroon [FILE]"_s, Help::tr("open the editor")},
        {u"patroon templates [--json]"_s, Help::tr("list the patterns to start from")},
        {u"patroon new --template NAME -o OUT"_s, Help::tr("a new map from a pattern")},
        {u"patroon check FILE..."_s, Help::tr("tell what is wrong with maps")},
        {u"patroon convert IN -o OUT"_s, Help::tr(".patroon to .dot and back")},
        {u"patroon layout IN -o OUT [--fresh]"_s, Help::tr("give every step a place")},
        {u"patroon geometry FILE"_s, Help::tr("where everything is drawn, as JSON")},
        {u"patroon loops FILE [--json]"_s, Help::tr("list the loops")},
        {u"    [--max-length N] [--limit N]"_s, {}},
        {u"patroon breaks FILE [--json] [--named]"_s, Help::tr("the fewest links that break every loop")},
        {u"patroon poster FILE... -o OUT"_s, Help::tr("a poster: .pdf, .svg, .png or a folder")},
        {u"    [--paper A4|A3|A2|A1|A0|WxH] [--orientation auto|portrait|landscape]"_s, {}},
        {u"    [--tile A4|A3] [--overlap MM] [--margin MM] [--style colour|grey|empty] [--dpi N]"_s, {}},
        {u"    [--without stories,principles,triangle,moves,legend,notes]"_s, {}},
        {u"patroon cards FILE -o OUT.pdf"_s, Help::tr("cards for on the table")},
        {u"patroon handout FILE -o OUT.pdf"_s, Help::tr("a sheet of A4 for each pattern, with questions on its back")},
        {u"patroon report FILE -o OUT"_s, Help::tr("what was said, as .html, .odt, .md or .csv")},
    };
    const std::vector<Row> options{
        {u"--lang nl|en"_s, Help::tr("the language of the program")},
        {u"--help"_s, Help::tr("this text")},
        {u"--version"_s, Help::tr("the version")},
    };
    constexpr qsizetype commandColumn = 42;
    constexpr qsizetype optionColumn = 16;
    return Help::tr("Patroon draws the pattern that a group keeps landing in.") + u"\n\n"_s
        + lines(commands, commandColumn) + u'\n' + lines(options, optionColumn);
}

} // namespace command
