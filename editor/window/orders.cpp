// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/orders.h"

#include <QCoreApplication>

namespace window {

namespace {

using namespace Qt::StringLiterals;

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(Orders)
};
} // namespace

QString fileName(const QString& text)
{
    QString name = text.simplified();
    for (QChar& character : name)
        if (u"/\\:*?\"<>|"_s.contains(character))
            character = u' ';
    return name.simplified().left(80).trimmed();
}

QString mapFile(const QString& name)
{
    return fileName(name) + u".patroon"_s;
}

QStringList posterWords(const QString& paper, const poster::Options& options)
{
    static const QStringList orientations{u"auto"_s, u"portrait"_s, u"landscape"_s};
    static const QStringList styles{u"colour"_s, u"grey"_s, u"empty"_s};
    QStringList without;
    for (const auto& [wanted, name] :
        {std::pair(options.parts.stories, u"stories"_s), std::pair(options.parts.principles, u"principles"_s),
            std::pair(options.parts.triangle, u"triangle"_s), std::pair(options.parts.moves, u"moves"_s),
            std::pair(options.parts.legend, u"legend"_s), std::pair(options.parts.notes, u"notes"_s)})
        if (!wanted)
            without << name;
    QStringList words{u"--paper"_s, paper, u"--orientation"_s, orientations[static_cast<int>(options.orientation)],
        u"--style"_s, styles[static_cast<int>(options.style)]};
    if (!without.isEmpty())
        words << u"--without"_s << without.join(u',');
    return words;
}

QList<Order> toHandOver(const QString& name, const QString& paper)
{
    const QString poster = u"poster"_s;
    QList<Order> orders{{OrderWords::tr("Poster %1.pdf").arg(paper), poster, {u"--paper"_s, paper}}};
    if (paper != "A4"_L1)
        orders << Order{OrderWords::tr("Poster %1 on sheets of A4.pdf").arg(paper), poster,
            {u"--paper"_s, paper, u"--tile"_s, u"A4"_s}};
    return orders << Order{OrderWords::tr("Hand-out.pdf"), u"handout"_s}
                  << Order{OrderWords::tr("Report.odt"), u"report"_s}
                  << Order{OrderWords::tr("Map to click through.html"), u"report"_s}
                  << Order{OrderWords::tr("Picture.png"), poster,
                         {u"--orientation"_s, u"landscape"_s, u"--dpi"_s, u"200"_s}}
                  << Order{mapFile(name), u"convert"_s};
}

model::Map nameless(model::Map map)
{
    const std::string language = map.heading.language;
    map.heading = {};
    map.heading.language = language;
    for (model::Loop& loop : map.loops)
        loop.name.clear();
    return map;
}

QList<Order> kit(const std::vector<document::Shipped>& patterns)
{
    const QString poster = u"poster"_s;
    QStringList paths;
    for (const document::Shipped& pattern : patterns)
        paths << pattern.path;
    // What a group agrees, and where it rubs, is for the group to say: the posters come without.
    QList<Order> orders{{OrderWords::tr("Posters A3.pdf"), poster,
                            {u"--paper"_s, u"A3"_s, u"--without"_s, u"principles,triangle"_s}, paths},
        {OrderWords::tr("Empty sheets A3.pdf"), poster, {u"--paper"_s, u"A3"_s, u"--style"_s, u"empty"_s}, paths},
        {OrderWords::tr("Empty sheet A3 for a pattern of your own.pdf"), poster,
            {u"--paper"_s, u"A3"_s, u"--style"_s, u"empty"_s}}};
    for (const document::Shipped& pattern : patterns)
        orders << Order{
            OrderWords::tr("Cards A4 – %1.pdf").arg(fileName(pattern.title)), u"cards"_s, {}, {pattern.path}};
    for (const document::Shipped& pattern : patterns)
        orders << Order{OrderWords::tr("Hand-out A4, both sides – %1.pdf").arg(fileName(pattern.title)), u"handout"_s,
            {}, {pattern.path}};
    return orders;
}

QStringList pictureWords(int dots)
{
    constexpr double inches = 420 / 25.4;
    return {u"--orientation"_s, u"landscape"_s, u"--dpi"_s, QString::number(qRound(dots / inches))};
}

QList<Export> exports()
{
    const QString report = u"report"_s;
    const QString poster = u"poster"_s;
    const QStringList usual{u"--paper"_s, u"A3"_s};
    return {{OrderWords::tr("Poster to print (.pdf)…"), u"pdf"_s, poster, usual},
        {OrderWords::tr("Poster as a drawing (.svg)…"), u"svg"_s, poster, usual},
        {OrderWords::tr("Poster as a picture (.png)…"), u"png"_s, poster, usual},
        {OrderWords::tr("Web page to click through…"), u"html"_s, report},
        {OrderWords::tr("Hand-out, a sheet for each pattern…"), u"pdf"_s, u"handout"_s},
        {OrderWords::tr("Cards for on the table…"), u"pdf"_s, u"cards"_s},
        {OrderWords::tr("Report to write on in (.odt)…"), u"odt"_s, report},
        {OrderWords::tr("Report as plain text (.md)…"), u"md"_s, report},
        {OrderWords::tr("First moves as a table (.csv)…"), u"csv"_s, report}};
}

} // namespace window
