// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/archive.h"
#include "editor/poster/report/looks.h"
#include "editor/poster/report/officexml.h"
#include "editor/poster/report/report.h"

#include <QImage>
#include <QRegularExpression>

namespace poster {

namespace {

using namespace Qt::StringLiterals;
using Kind = Piece::Kind;

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";
constexpr auto pictureName = "Pictures/map.png";

/// The most that the picture takes, in points: an A4 between its margins, with a heading above.
constexpr QSizeF pictureRoom(465, 615);

/// Plain text; only addresses that cannot hurt become links.
void write(OfficeXml& xml, const QString& text)
{
    static const QRegularExpression address(u"\\b(https?://|mailto:)[^\\s<>\"]+"_s);
    qsizetype from = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        xml.words(text.mid(from, match.capturedStart() - from));
        xml.begin(u"text:a"_s);
        xml.say(u"xlink:type"_s, u"simple"_s);
        xml.say(u"xlink:href"_s, match.captured());
        xml.words(match.captured());
        xml.end();
        from = match.capturedEnd();
    }
    xml.words(text.mid(from));
}

class Body {
public:
    explicit Body(const Report& report)
        : m_report(report)
        , m_xml(u"office:document-content"_s)
    {
        m_xml.begin(u"office:body"_s);
        m_xml.begin(u"office:text"_s);
        const std::vector<Piece>& pieces = report.pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            add(pieces[i], i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
    }

    QByteArray finished() { return m_xml.finished(); }

private:
    void begin(const Look& look, bool withNext, int level = 0)
    {
        m_xml.begin(level > 0 ? u"text:h"_s : u"text:p"_s);
        m_xml.say(u"text:style-name"_s, withNext ? kept(look) : QString::fromLatin1(look.name));
        if (level > 0)
            m_xml.say(u"text:outline-level"_s, QString::number(level));
    }

    void line(const Look& look, const QString& text, bool withNext, int level = 0)
    {
        begin(look, withNext, level);
        write(m_xml, text);
        m_xml.end();
    }

    /// No heading stands at the foot of a page, no list without what leads to it, and no last word of one alone.
    static bool belongsToNext(const Piece& piece, const Piece* next)
    {
        const bool lead = next && next->kind != Kind::heading && next->kind != Kind::picture;
        switch (piece.kind) {
        case Kind::title:
        case Kind::heading:
            return true;
        case Kind::paragraph:
            return lead;
        case Kind::numbered:
        case Kind::bullet:
            return next && next->kind == Kind::quiet;
        case Kind::quiet:
        case Kind::picture:
            return false;
        }
        return false;
    }

    void picture(bool withNext)
    {
        const QSizeF size = QSizeF(QImage::fromData(m_report.picture).size()).scaled(pictureRoom, Qt::KeepAspectRatio);
        begin(look::drawing, withNext);
        m_xml.begin(u"draw:frame"_s);
        m_xml.say(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.say(u"svg:width"_s, points(size.width()));
        m_xml.say(u"svg:height"_s, points(size.height()));
        m_xml.begin(u"draw:image"_s);
        m_xml.say(u"xlink:type"_s, u"simple"_s);
        m_xml.say(u"xlink:href"_s, QString::fromLatin1(pictureName));
        m_xml.end();
        m_xml.begin(u"svg:title"_s);
        m_xml.words(m_report.title);
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void add(const Piece& piece, const Piece* next)
    {
        m_number = piece.kind == Kind::numbered ? m_number + 1 : 0;
        const bool last = belongsToNext(piece, next);
        const bool first = last || !piece.below.isEmpty();
        switch (piece.kind) {
        case Kind::title:
            line(look::title, piece.text, first);
            break;
        case Kind::heading:
            line(piece.level == 1 ? look::part : look::section, piece.text, first, piece.level);
            break;
        case Kind::paragraph:
            line(look::paragraph, piece.text, first);
            break;
        case Kind::quiet:
            line(look::quiet, piece.text, first);
            break;
        case Kind::numbered:
            line(look::item, QString::number(m_number) + u".\t"_s + piece.text, first);
            break;
        case Kind::bullet:
            line(look::item, u"•\t"_s + piece.text, first);
            break;
        case Kind::picture:
            picture(first);
            break;
        }
        for (const QString& each : piece.below)
            line(look::below, u"–\t"_s + each, last || &each != &piece.below.back());
    }

    const Report& m_report;
    OfficeXml m_xml;
    int m_number = 0;
};

QByteArray properties(const Report& report)
{
    OfficeXml xml(u"office:document-meta"_s);
    xml.begin(u"office:meta"_s);
    xml.begin(u"dc:title"_s);
    xml.words(report.title);
    xml.end();
    return xml.finished();
}

QByteArray manifest(const std::vector<Entry>& entries)
{
    OfficeXml xml(u"manifest:manifest"_s);
    const auto add = [&xml](const QString& path, const QString& type) {
        xml.begin(u"manifest:file-entry"_s);
        xml.say(u"manifest:full-path"_s, path);
        xml.say(u"manifest:media-type"_s, type);
        xml.end();
    };
    add(u"/"_s, QString::fromLatin1(mediaType));
    for (const Entry& entry : entries)
        add(QString::fromLatin1(entry.name), entry.name.endsWith(".png") ? u"image/png"_s : u"text/xml"_s);
    return xml.finished();
}

} // namespace

QByteArray openDocument(const Report& report)
{
    const std::vector<Entry> told{{"content.xml", Body(report).finished()}, {"styles.xml", styles(report.language)},
        {"meta.xml", properties(report)}, {pictureName, report.picture}};
    // Whoever wants to know the kind of file looks for it at the beginning.
    std::vector<Entry> all{{"mimetype", mediaType}};
    all.insert(all.end(), told.begin(), told.end());
    all.push_back({"META-INF/manifest.xml", manifest(told)});
    return archive(all);
}

} // namespace poster
