// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/font.h"
#include "editor/poster/report/report.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextImageFormat>
#include <QTextList>

namespace poster {

namespace {

using namespace Qt::StringLiterals;
using Kind = Piece::Kind;

/// Points between the margins of an A4.
constexpr double textWidth = 450;

QTextCharFormat letters(double size, bool bold, const QColor& colour = Qt::black)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Inter"_s, u"Arial"_s});
    format.setFontPointSize(size);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

/// Plain text; only addresses that cannot hurt become links.
void say(QTextCursor& cursor, const QString& text, const QTextCharFormat& format)
{
    static const QRegularExpression address(u"\\b(https?://|mailto:)[^\\s<>\"]+"_s);
    qsizetype from = 0;
    const QString lines = QString(text).replace(u'\n', QChar::LineSeparator);
    for (auto found = address.globalMatch(lines); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        cursor.insertText(lines.mid(from, match.capturedStart() - from), format);
        QTextCharFormat link = format;
        link.setAnchor(true);
        link.setAnchorHref(match.captured());
        link.setFontUnderline(true);
        cursor.insertText(match.captured(), link);
        from = match.capturedEnd();
    }
    cursor.insertText(lines.mid(from), format);
}

class Setting {
public:
    explicit Setting(const Report& report)
        : m_cursor(&m_document)
    {
        m_document.setMetaInformation(QTextDocument::DocumentTitle, report.title);
        QImage picture = QImage::fromData(report.picture);
        m_document.addResource(QTextDocument::ImageResource, QUrl(u"map.png"_s), picture);
        for (const Piece& piece : report.pieces)
            add(piece, picture.size());
    }

    QTextDocument& document() { return m_document; }

private:
    void block(double above, int headingLevel = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setHeadingLevel(headingLevel);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
        // A block after a list would go on with it.
        if (QTextList* list = m_cursor.currentList())
            list->remove(m_cursor.block());
    }

    void item(const QString& text, QTextListFormat::Style style, int indent, const QTextCharFormat& format,
        bool goesOn = false)
    {
        block(indent > 1 ? 0 : 3);
        QTextListFormat list;
        list.setStyle(style);
        list.setIndent(indent);
        if (goesOn)
            m_numbers->add(m_cursor.block());
        else if (QTextList* made = m_cursor.createList(list); style == QTextListFormat::ListDecimal)
            m_numbers = made;
        say(m_cursor, text, format);
    }

    void add(const Piece& piece, QSize picture)
    {
        m_number = piece.kind == Kind::numbered ? m_number + 1 : 0;
        switch (piece.kind) {
        case Kind::title:
            block(0, 1);
            say(m_cursor, piece.text, letters(24, true));
            break;
        case Kind::heading:
            block(18, piece.level + 1);
            say(m_cursor, piece.text, letters(15, true));
            break;
        case Kind::paragraph:
            block(6);
            say(m_cursor, piece.text, letters(11, false));
            break;
        case Kind::quiet:
            block(4);
            say(m_cursor, piece.text, letters(10, false, QColor(0x55, 0x55, 0x55)));
            break;
        case Kind::numbered:
            item(piece.text, QTextListFormat::ListDecimal, 1, letters(11, false), m_number > 1);
            break;
        case Kind::bullet:
            item(piece.text, QTextListFormat::ListDisc, 1, letters(11, false));
            break;
        case Kind::picture: {
            block(12);
            QTextImageFormat image;
            image.setName(u"map.png"_s);
            image.setWidth(textWidth);
            image.setHeight(textWidth * picture.height() / std::max(1, picture.width()));
            m_cursor.insertImage(image);
            break;
        }
        }
        for (const QString& line : piece.below)
            item(line, QTextListFormat::ListCircle, 2, letters(10, false, QColor(0x55, 0x55, 0x55)));
    }

    QTextDocument m_document;
    QTextCursor m_cursor;
    QTextList* m_numbers = nullptr;
    int m_number = 0;
    bool m_first = true;
};

} // namespace

QByteArray openDocument(const Report& report)
{
    Setting setting(report);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    return writer.write(&setting.document()) ? bytes : QByteArray();
}

} // namespace poster
