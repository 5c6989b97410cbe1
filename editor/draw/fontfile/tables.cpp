// SPDX-License-Identifier: EUPL-1.2
// After the OpenType specification, 1.9, "Organization of an OpenType Font".
#include "editor/draw/fontfile/tables.h"

#include <optional>

namespace draw {

namespace {

/// Where the directory of the font describes the table.
std::optional<qsizetype> entryOf(const QByteArray& font, QByteArrayView name)
{
    const qsizetype end = 12 + 16 * qsizetype(numberAt<quint16>(font, 4));
    for (qsizetype entry = 12; entry < end && entry + 16 <= font.size(); entry += 16) {
        if (QByteArrayView(font).sliced(entry).startsWith(name))
            return entry;
    }
    return std::nullopt;
}

} // namespace

QByteArrayView table(const QByteArray& font, QByteArrayView name)
{
    const std::optional<qsizetype> entry = entryOf(font, name);
    if (!entry)
        return {};
    const qsizetype begin = numberAt<quint32>(font, *entry + 8);
    const qsizetype length = numberAt<quint32>(font, *entry + 12);
    return begin + length <= font.size() ? QByteArrayView(font).sliced(begin, length) : QByteArrayView();
}

QByteArray withTable(QByteArray font, QByteArrayView name, const QByteArray& table)
{
    const std::optional<qsizetype> entry = entryOf(font, name);
    Q_ASSERT(entry);
    const qsizetype begin = (font.size() + 3) / 4 * 4;
    font.resize(begin, '\0');
    font += table;
    putNumber(font, *entry + 8, quint32(begin));
    putNumber(font, *entry + 12, quint32(table.size()));
    return font;
}

} // namespace draw
