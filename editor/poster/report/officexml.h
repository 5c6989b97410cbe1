// SPDX-License-Identifier: EUPL-1.2
/// XML as office documents have it.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace poster {

/// One XML file of an OpenDocument. Names come with their prefix.
class OfficeXml {
public:
    /// Opens the root element.
    explicit OfficeXml(const QString& root);

    void begin(const QString& element) { m_writer.writeStartElement(element); }
    void say(const QString& attribute, const QString& value) { m_writer.writeAttribute(attribute, value); }
    void end() { m_writer.writeEndElement(); }

    /// Text as it stands there: spaces and line breaks are not run together; what XML cannot hold is left out.
    void words(const QString& text);

    /// All elements closed.
    QByteArray finished();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

/// Like "10.5pt".
QString points(double length);

} // namespace poster
