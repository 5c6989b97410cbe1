// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/author.h"

#include <QRegularExpression>

#include <algorithm>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// A text in UTF-16 as hexadecimal digits: no letter of it can mean anything to who reads the file.
QByteArray digits(const QString& text)
{
    QByteArray result = "<FEFF";
    for (const QChar letter : text)
        result += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return result + '>';
}

} // namespace

QByteArray withAuthor(QByteArray pdf, const QString& author)
{
    static const QRegularExpression ending(
        u"^trailer\n<<\n/Size (\\d+) *\n/Info (\\d+) 0 R\n/Root (\\d+) 0 R\n>>\nstartxref\n(\\d+) *\n%%EOF\n?$"_s);
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    const QRegularExpressionMatch found = ending.match(QString::fromLatin1(pdf.mid(std::max(trailer, qsizetype(0)))));
    const QByteArray info = found.captured(2).toLatin1();
    const qsizetype begin = pdf.indexOf('\n' + info + " 0 obj\n<<\n") + 1;
    const qsizetype end = pdf.indexOf("endobj\n", begin);
    if (!found.hasMatch() || begin == 0 || end < 0)
        return pdf;

    QByteArray description = pdf.mid(begin, end + qsizetype(qstrlen("endobj\n")) - begin);
    description.replace(description.indexOf("<<\n"), 3, "<<\n/Author " + digits(author) + '\n');
    const QByteArray place = QByteArray::number(pdf.size()).rightJustified(10, '0');
    pdf += description;
    const QByteArray table = QByteArray::number(pdf.size());
    pdf += "xref\n" + info + " 1\n" + place + " 00000 n \ntrailer\n<<\n/Size " + found.captured(1).toLatin1()
        + "\n/Info " + info + " 0 R\n/Root " + found.captured(3).toLatin1() + " 0 R\n/Prev "
        + found.captured(4).toLatin1() + "\n>>\nstartxref\n" + table + "\n%%EOF\n";
    return pdf;
}

} // namespace poster
