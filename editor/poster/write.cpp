// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/write.h"

#include "editor/draw/outlines.h"
#include "editor/poster/author.h"
#include "editor/poster/paintpage.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

QPageSize pageSize(const Page& page)
{
    return QPageSize(page.size / pointsPerMillimetre, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
}

/// One line, without characters that a document's properties cannot hold.
QString plain(const QString& title)
{
    QString result;
    for (const QChar character : title.simplified())
        if (character.unicode() >= 0x20)
            result += character;
    return result;
}

/// A drawing that looks the same where the font is not.
class OutlinedSvg : public QSvgGenerator, public draw::Outlines { };

/// Without the bytes that XML cannot hold: control characters, U+FFFE and U+FFFF.
QByteArray wellFormed(QByteArray xml)
{
    xml.replace("\xEF\xBF\xBE", "").replace("\xEF\xBF\xBF", "");
    xml.removeIf([](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
    return xml;
}

/// The organisations that drew the map; nobody by name, and the program where it does not say.
QString author(const std::vector<Poster>& posters)
{
    QStringList all;
    for (const Poster& poster : posters)
        if (!poster.organisations.isEmpty() && !all.contains(poster.organisations))
            all << poster.organisations;
    return all.isEmpty() ? u"Patroon"_s : plain(all.join(u", "_s));
}

} // namespace

QByteArray pdf(const std::vector<Poster>& posters)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageMargins({});
        writer.setCreator(u"Patroon"_s);
        writer.setTitle(posters.size() == 1 ? plain(posters.front().title) : QString());
        QPainter painter;
        for (const Poster& poster : posters)
            for (const Page& page : poster.pages) {
                writer.setPageSize(pageSize(page));
                const bool ready = painter.isActive() ? writer.newPage() : painter.begin(&writer);
                if (!ready)
                    return {};
                painter.save();
                painter.scale(writer.width() / page.size.width(), writer.height() / page.size.height());
                paintPage(painter, page);
                painter.restore();
            }
    }
    return withAuthor(std::move(bytes), author(posters));
}

QByteArray svg(const Page& page, const QString& title)
{
    // CSS has 96 dots in an inch, whatever the screen.
    constexpr int resolution = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    OutlinedSvg generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(resolution);
    generator.setSize((page.size * resolution / 72).toSize());
    generator.setViewBox(QRectF(QPointF(), page.size));
    generator.setTitle(plain(title).toHtmlEscaped());
    generator.setDescription(u"Patroon"_s);
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paintPage(painter, page);
    painter.end();
    return wellFormed(std::move(bytes));
}

QSize dots(const Page& page, int dotsPerInch)
{
    return (page.size * dotsPerInch / 72).toSize();
}

QByteArray png(const Page& page, const QString& title, int dotsPerInch)
{
    const QSize size = dots(page, dotsPerInch);
    if (qint64(size.width()) * size.height() > mostDots)
        return {};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(page.theme.paper);
    const int dotsPerMetre = qRound(dotsPerInch / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, plain(title));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(size.width() / page.size.width(), size.height() / page.size.height());
    paintPage(painter, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace poster
