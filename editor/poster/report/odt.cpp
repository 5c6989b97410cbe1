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
#include <QTextOption>

namespace poster {

namespace {

using namespace Qt::StringLiterals;
using Kind = Piece::Kind;

/// Between the margins of an A4, in the 96 dots to an inch that the writer reckons with.
constexpr QSizeF textRoom(620, 820);

/// What the mark of an item takes, in the same dots.
constexpr double markWidth = 26;

QTextCharFormat letters(double size, bool bold, const QColor& colour = Qt::black)
{
    QTextCharFormat format;
    // Where it is missing every office program has one just as wide. The writer takes the families, but only looks for
    // them where there is a family in the old way too.
    format.setFontFamilies({u"Arial"_s});
    format.setProperty(QTextFormat::OldFontFamily, u"Arial"_s);
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
    }

    /// A mark and a text that hangs beside it: the lists of Qt come out without any room between the two.
    void item(const QString& mark, const QString& text, double left, double above, const QTextCharFormat& format)
    {
        block(above);
        QTextBlockFormat hanging = m_cursor.blockFormat();
        hanging.setLeftMargin(left + markWidth);
        hanging.setTextIndent(-markWidth);
        hanging.setTabPositions({QTextOption::Tab(left + markWidth, QTextOption::LeftTab)});
        m_cursor.setBlockFormat(hanging);
        m_cursor.insertText(mark + u'\t', format);
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
            block(piece.level == 1 ? 18 : 10, piece.level + 1);
            say(m_cursor, piece.text, letters(piece.level == 1 ? 15 : 11, true));
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
            item(QString::number(m_number) + u'.', piece.text, 0, 4, letters(11, false));
            break;
        case Kind::bullet:
            item(u"•"_s, piece.text, 0, 4, letters(11, false));
            break;
        case Kind::picture: {
            block(12);
            QTextImageFormat image;
            image.setName(u"map.png"_s);
            const QSizeF size = QSizeF(picture).scaled(textRoom, Qt::KeepAspectRatio);
            image.setWidth(size.width());
            image.setHeight(size.height());
            m_cursor.insertImage(image);
            break;
        }
        }
        for (const QString& line : piece.below)
            item(u"–"_s, line, markWidth, 1, letters(10, false, QColor(0x55, 0x55, 0x55)));
    }

    QTextDocument m_document;
    QTextCursor m_cursor;
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
