// SPDX-License-Identifier: EUPL-1.2
/// The tables that an OpenType font file is made of. Numbers in it are big-endian.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace draw {

/// The number at that place, in bytes; 0 when it would lie outside.
template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype place)
{
    const bool inside = place >= 0 && place + qsizetype(sizeof(Number)) <= bytes.size();
    return inside ? qFromBigEndian<Number>(bytes.data() + place) : Number(0);
}

/// Puts a number at a place that must lie inside.
template <typename Number>
void putNumber(QByteArray& bytes, qsizetype place, Number number)
{
    Q_ASSERT(place >= 0 && place + qsizetype(sizeof(Number)) <= bytes.size());
    qToBigEndian(number, bytes.data() + place);
}

/// The table with that name of four letters ("cmap"); empty when the font has none or is no font. It is a part
/// of the font, and lives as long.
QByteArrayView table(const QByteArray& font, QByteArrayView name);

/// The same font with another table in its place, written at the end; the old one stays where it was, unused. The font
/// must have a table of that name. Checksums are left as they were: no reader of ours looks at them.
QByteArray withTable(QByteArray font, QByteArrayView name, const QByteArray& table);

} // namespace draw
