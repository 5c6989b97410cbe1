// SPDX-License-Identifier: EUPL-1.2
// After the OpenType specification, 1.9, "cmap": format 12 lists ranges, format 10 is an array.
#include "editor/draw/fontfile/directlookup.h"

#include "editor/draw/fontfile/tables.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <vector>

namespace draw {

namespace {

/// Characters that follow one another, and so do their glyphs.
struct Range {
    quint32 first = 0;
    quint32 last = 0;
    quint32 glyph = 0;
};

constexpr quint32 beyondUnicode = 0x110000;

/// Where, in the table, it is written where each of its lists begins.
std::vector<qsizetype> pointersIn(QByteArrayView table)
{
    std::vector<qsizetype> pointers;
    for (int i = 0; i < numberAt<quint16>(table, 2); ++i)
        pointers.push_back(8 + 8 * qsizetype(i));
    return pointers;
}

/// Formats of a list of characters.
constexpr quint16 arrayFormat = 10;
constexpr quint16 rangesFormat = 12;

/// Where the list in that format begins.
std::optional<quint32> listIn(QByteArrayView table, quint16 format)
{
    for (const qsizetype pointer : pointersIn(table)) {
        const auto list = numberAt<quint32>(table, pointer);
        if (numberAt<quint16>(table, list) == format)
            return list;
    }
    return std::nullopt;
}

/// Empty when they are out of order or lie outside the table.
std::vector<Range> readRanges(QByteArrayView table, qsizetype list)
{
    const qsizetype begin = list + 16;
    const qsizetype end = begin + 12 * qsizetype(numberAt<quint32>(table, list + 12));
    if (end > table.size())
        return {};
    std::vector<Range> ranges;
    for (qsizetype place = begin; place < end; place += 12) {
        const Range range{numberAt<quint32>(table, place), numberAt<quint32>(table, place + 4),
            numberAt<quint32>(table, place + 8)};
        const bool inOrder = ranges.empty() || ranges.back().last < range.first;
        if (!inOrder || range.first > range.last || range.last >= beyondUnicode)
            return {};
        ranges.push_back(range);
    }
    return ranges;
}

/// What comes before its numbers, in bytes.
constexpr qsizetype arrayHead = 20;

QByteArray arrayOf(const std::vector<Range>& ranges)
{
    const quint32 characters = ranges.back().last + 1;
    QByteArray array(arrayHead + 2 * qsizetype(characters), '\0');
    putNumber<quint16>(array, 0, arrayFormat);
    putNumber<quint32>(array, 4, quint32(array.size()));
    putNumber<quint32>(array, 16, characters);
    for (const Range& range : ranges) {
        for (quint32 character = range.first; character <= range.last; ++character)
            putNumber<quint16>(array, arrayHead + 2 * qsizetype(character), quint16(range.glyph + character - range.first));
    }
    return array;
}

} // namespace

QByteArray withDirectLookup(const QByteArray& font)
{
    QByteArray characters = table(font, "cmap").toByteArray();
    const std::optional<quint32> list = listIn(characters, rangesFormat);
    const std::vector<Range> ranges = list ? readRanges(characters, *list) : std::vector<Range>();
    if (ranges.empty())
        return font;
    for (const qsizetype pointer : pointersIn(characters)) {
        if (numberAt<quint32>(characters, pointer) == *list)
            putNumber(characters, pointer, quint32(characters.size()));
    }
    return withTable(font, "cmap", characters + arrayOf(ranges));
}

bool hasAllGlyphs(const QByteArray& font, const QString& text)
{
    const QByteArrayView characters = table(font, "cmap");
    const std::optional<quint32> list = listIn(characters, arrayFormat);
    const quint32 count = list ? numberAt<quint32>(characters, *list + 16) : 0;
    return list && std::ranges::all_of(text.toUcs4(), [&](uint character) {
        const bool drawn = character != '\n' && character != '\t';
        const qsizetype place = *list + arrayHead + 2 * qsizetype(character);
        return !drawn || (character < count && numberAt<quint16>(characters, place) != 0);
    });
}

} // namespace draw
