// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/placed.h"
#include "editor/command/terminal.h"
#include "editor/draw/systemfonts.h"
#include "editor/file/writer.h"
#include "editor/poster/distance.h"
#include "editor/poster/tiles.h"
#include "editor/poster/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace command {

namespace {

using namespace Qt::StringLiterals;

struct Print {
    Q_DECLARE_TR_FUNCTIONS(Poster)
};

/// What the command line asks for.
struct Request {
    QStringList files;
    QString out;
    /// "pdf", "svg" or "png"; empty when `out` is a folder.
    QString kind;
    int dotsPerInch = 0;
    poster::Options options;
    /// The paper of the sheets that the poster is cut into, in millimetres; empty when it stays whole.
    QSizeF tile;
    double overlap = 0;
    double margin = 0;
};

int wrong(const QString& option, const QString& value, const QString& problem)
{
    complain(u"--"_s + option + u' ' + value, problem);
    return wrongUsage;
}

bool leaveOut(poster::Parts& parts, const QString& name)
{
    const std::pair<QLatin1String, bool*> all[] = {{"stories"_L1, &parts.stories}, {"principles"_L1, &parts.principles},
        {"triangle"_L1, &parts.triangle}, {"moves"_L1, &parts.moves}, {"legend"_L1, &parts.legend},
        {"notes"_L1, &parts.notes}};
    for (const auto& [known, part] : all)
        if (name == known) {
            *part = false;
            return true;
        }
    return false;
}

std::optional<poster::Style> styleNamed(const QString& name)
{
    if (name == "colour"_L1)
        return poster::Style::colour;
    if (name == "grey"_L1)
        return poster::Style::grey;
    if (name == "empty"_L1)
        return poster::Style::empty;
    return std::nullopt;
}

/// Understands how the poster should look; `done`, or the exit code after saying what is wrong.
int readLook(const Options& words, Request& request)
{
    const QString paperWord = words.value(u"paper"_s, u"A4"_s);
    const std::optional<poster::Paper> paper = poster::paperNamed(paperWord);
    if (!paper)
        return wrong(u"paper"_s, paperWord,
            Print::tr(
                "The paper is A4, A3, A2, A1, A0, or width and height in millimetres like 900x1200, from %1 to %2.")
                .arg(poster::shortestSide)
                .arg(poster::longestSide));
    const QString orientationWord = words.value(u"orientation"_s, u"auto"_s);
    const std::optional<poster::Orientation> orientation = poster::orientationNamed(orientationWord);
    if (!orientation)
        return wrong(u"orientation"_s, orientationWord, Print::tr("The orientation is auto, portrait or landscape."));
    const QString styleWord = words.value(u"style"_s, u"colour"_s);
    const std::optional<poster::Style> style = styleNamed(styleWord);
    if (!style)
        return wrong(u"style"_s, styleWord, Print::tr("The style is colour, grey or empty."));
    request.options = {*paper, *orientation, *style, {}};
    for (const QString& name : words.value(u"without"_s).split(u',', Qt::SkipEmptyParts))
        if (!leaveOut(request.options.parts, name.trimmed()))
            return wrong(u"without"_s, name,
                Print::tr("What can be left out: stories, principles, triangle, moves, legend, notes."));
    const std::optional<int> dotsPerInch = words.number(u"dpi"_s, 10, 150);
    if (!dotsPerInch)
        return wrongUsage;
    request.dotsPerInch = *dotsPerInch;
    return done;
}

/// Understands into which sheets it should be cut.
int readTiles(const Options& words, Request& request)
{
    const std::optional<int> overlap = words.number(u"overlap"_s, 0, 10);
    const std::optional<int> margin = words.number(u"margin"_s, 0, 5);
    if (!overlap || !margin)
        return wrongUsage;
    request.overlap = *overlap;
    request.margin = *margin;
    if (!words.has(u"tile"_s))
        return done;
    const QString word = words.value(u"tile"_s);
    if (word.toUpper() != "A4"_L1 && word.toUpper() != "A3"_L1)
        return wrong(u"tile"_s, word, Print::tr("The sheets are A4 or A3."));
    request.tile = poster::paperNamed(word)->size;
    if (!poster::tiling(request.options.paper.size, request.tile, request.overlap, request.margin))
        return wrong(
            u"overlap"_s, QString::number(*overlap), Print::tr("Overlap and margin leave too little of the sheets."));
    if (request.kind == "svg"_L1) {
        complain(request.out, Print::tr("Sheets come as .pdf or .png."));
        return wrongUsage;
    }
    return done;
}

/// Understands where it should go.
int readTarget(const Options& words, Request& request)
{
    request.files = words.files();
    request.out = words.value(u"o"_s);
    const QFileInfo target(request.out);
    if (target.isDir() || request.out.endsWith(u'/') || target.suffix().isEmpty())
        return done;
    request.kind = target.suffix().toLower();
    if (request.kind != "pdf"_L1 && request.kind != "svg"_L1 && request.kind != "png"_L1) {
        complain(request.out, Print::tr("A poster is a .pdf, .svg or .png, or goes into a folder."));
        return wrongUsage;
    }
    if (request.files.size() > 1 && request.kind != "pdf"_L1) {
        complain(request.out, Print::tr("Several maps go into one .pdf or into a folder."));
        return wrongUsage;
    }
    return done;
}

/// A poster of one map.
struct Composed {
    QString file;
    poster::Poster poster;
    /// From how far all of it can be read, in metres.
    double distance = 0;
};

std::optional<Composed> composed(const QString& path, const Request& request)
{
    std::optional<model::Map> map = load(path, Purpose::look);
    if (!map)
        return std::nullopt;
    // With others to come nobody knows yet what their letters need.
    if (request.files.size() == 1 && !draw::needsSystemFonts(QString::fromStdString(file::write(*map))))
        draw::leaveOutSystemFonts();
    draw::StepBoxes boxes;
    poster::Poster whole = poster::compose(placed(std::move(*map), boxes, path), request.options);
    const double distance = poster::readableFrom(whole.pages.front().smallestText);
    if (request.tile.isEmpty())
        return Composed{path, std::move(whole), distance};
    auto tiled = poster::tiled(whole, request.tile, request.overlap, request.margin);
    return tiled ? std::optional(Composed{path, std::move(*tiled), distance}) : std::nullopt;
}

/// The distance belongs to whoever chooses the paper; on the wall it would only be in the way.
void tellDistance(const Composed& made)
{
    const QString words = made.distance > 0
        ? Print::tr("%1: readable up to about %2 m").arg(made.file, QLocale().toString(made.distance, 'f', 1))
        : Print::tr("%1: only readable from nearby").arg(made.file);
    print(words + u'\n');
}

/// The name of page `number` of a file of single pages: the first page has the name itself.
QString pagePath(const QString& path, std::size_t number)
{
    const QFileInfo info(path);
    return number == 1
        ? path
        : info.path() + u'/' + info.completeBaseName() + u'-' + QString::number(number) + u'.' + info.suffix();
}

int storePages(const poster::Poster& poster, const Request& request)
{
    for (std::size_t i = 0; i < poster.pages.size(); ++i) {
        const QString path = pagePath(request.out, i + 1);
        const poster::Page& page = poster.pages[i];
        const QByteArray bytes = request.kind == "svg"_L1 ? poster::svg(page, poster.title)
                                                          : poster::png(page, poster.title, request.dotsPerInch);
        if (bytes.isEmpty()) {
            const QSize dots = poster::dots(page, request.dotsPerInch);
            complain(path,
                Print::tr("A picture of %1 by %2 dots is too large. Ask for fewer with --dpi.")
                    .arg(dots.width())
                    .arg(dots.height()));
            return failed;
        }
        if (const int code = store(path, bytes); code != done)
            return code;
        if (i > 0 && request.tile.isEmpty())
            complain(path, Print::tr("Not everything fits on one page; this is page %1.").arg(i + 1));
    }
    return done;
}

/// All maps as pages of one file.
int storeTogether(const Request& request)
{
    std::vector<Composed> made;
    std::vector<poster::Poster> posters;
    int code = done;
    for (const QString& file : request.files) {
        if (auto one = composed(file, request)) {
            posters.push_back(one->poster);
            made.push_back(std::move(*one));
        } else
            code = failed;
    }
    // A file that lacks one of its maps would pass for whole.
    if (code != done)
        return code;
    code = request.kind == "pdf"_L1 ? store(request.out, poster::pdf(posters)) : storePages(posters.front(), request);
    if (code == done)
        std::ranges::for_each(made, tellDistance);
    return code;
}

/// A PDF for each map, named after it.
int storeApart(const Request& request)
{
    const QDir folder(request.out);
    if (!folder.mkpath(u"."_s)) {
        complain(request.out, Print::tr("The folder cannot be made."));
        return failed;
    }
    int code = done;
    QSet<QString> used;
    for (const QString& file : request.files) {
        const QString name = QFileInfo(file).completeBaseName();
        QString free = name;
        for (int number = 2; used.contains(free.toLower()); ++number)
            free = name + u'-' + QString::number(number);
        used.insert(free.toLower());
        const std::optional<Composed> made = composed(file, request);
        if (made && store(folder.filePath(free + u".pdf"_s), poster::pdf({made->poster})) == done)
            tellDistance(*made);
        else
            code = failed;
    }
    return code;
}

} // namespace

int poster(const QStringList& words)
{
    const auto options = Options::read(u"poster"_s, words, Files::several,
        {{u"o"_s, u"OUT"_s}, {u"paper"_s, u"PAPER"_s}, {u"orientation"_s, u"WAY"_s}, {u"style"_s, u"STYLE"_s},
            {u"without"_s, u"PARTS"_s}, {u"dpi"_s, u"N"_s}, {u"tile"_s, u"PAPER"_s}, {u"overlap"_s, u"MM"_s},
            {u"margin"_s, u"MM"_s}});
    if (!options)
        return wrongUsage;
    Request request;
    if (const int code = readLook(*options, request); code != done)
        return code;
    if (const int code = readTarget(*options, request); code != done)
        return code;
    if (const int code = readTiles(*options, request); code != done)
        return code;
    return request.kind.isEmpty() ? storeApart(request) : storeTogether(request);
}

} // namespace command
