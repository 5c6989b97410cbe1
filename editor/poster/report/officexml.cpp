// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/officexml.h"

#include <utility>

namespace poster {

using namespace Qt::StringLiterals;

OfficeXml::OfficeXml(const QString& root)
    : m_buffer(&m_bytes)
    , m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.writeStartDocument();
    begin(root);
    for (const auto& [prefix, name] : {std::pair{u"office"_s, u"office"_s}, {u"text"_s, u"text"_s},
             {u"style"_s, u"style"_s}, {u"draw"_s, u"drawing"_s}, {u"fo"_s, u"xsl-fo-compatible"_s},
             {u"svg"_s, u"svg-compatible"_s}, {u"meta"_s, u"meta"_s}, {u"manifest"_s, u"manifest"_s}})
        say(u"xmlns:"_s + prefix, u"urn:oasis:names:tc:opendocument:xmlns:"_s + name + u":1.0"_s);
    say(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    say(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    say(root.section(u':', 0, 0) + u":version"_s, u"1.2"_s);
}

void OfficeXml::words(const QString& text)
{
    QString letters;
    const auto write = [&] {
        if (!letters.isEmpty())
            m_writer.writeCharacters(std::exchange(letters, {}));
    };
    bool space = true;
    for (const QChar sign : text) {
        const char* element = sign == u'\n' ? "text:line-break"
            : sign == u'\t'                 ? "text:tab"
            : sign == u' ' && space         ? "text:s"
                                            : nullptr;
        space = sign.isSpace();
        if (element) {
            write();
            m_writer.writeEmptyElement(QString::fromLatin1(element));
        } else if (sign.unicode() >= 0x20 && sign.unicode() < 0xFFFE) {
            letters += sign;
        }
    }
    write();
}

QByteArray OfficeXml::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString points(double length)
{
    return QString::number(length) + u"pt"_s;
}

} // namespace poster
