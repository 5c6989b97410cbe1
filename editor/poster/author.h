// SPDX-License-Identifier: EUPL-1.2
/// Who made a PDF: Qt 6.4 writes its title, but knows no author.
#pragma once

#include <QByteArray>
#include <QString>

namespace poster {

/// A PDF as Qt writes it, with its author. What is there stays byte for byte; the description of the document comes
/// once more at the end, as an incremental update (ISO 32000-1, 7.5.6). Bytes that do not end like such a file come
/// back as they are.
QByteArray withAuthor(QByteArray pdf, const QString& author);

} // namespace poster
