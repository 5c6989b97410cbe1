// SPDX-License-Identifier: EUPL-1.2
// After the OpenType specification, 1.9, "name".
#include "editor/draw/fontfile/familyname.h"

#include "editor/draw/fontfile/tables.h"

#include <QStringEncoder>

namespace draw {

namespace {

bool isFamily(quint16 kind)
{
    return kind == 1 || kind == 16 || kind == 21;
}

} // namespace

QByteArray withFamilyName(const QByteArray& font, const QString& family)
{
    QByteArray names = table(font, "name").toByteArray();
    const qsizetype count = numberAt<quint16>(names, 2);
    if (names.size() < 6 + 12 * count || count == 0)
        return font;
    const auto offset = quint16(names.size() - numberAt<quint16>(names, 4));
    const QByteArray letters = QStringEncoder(QStringEncoder::Utf16BE)(family);
    for (qsizetype entry = 6; entry < 6 + 12 * count; entry += 12) {
        if (!isFamily(numberAt<quint16>(names, entry + 6)))
            continue;
        putNumber(names, entry + 8, quint16(letters.size()));
        putNumber(names, entry + 10, offset);
    }
    return withTable(font, "name", names + letters);
}

} // namespace draw
