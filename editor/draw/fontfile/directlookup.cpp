// SPDX-License-Identifier: EUPL-1.2
// After the OpenType specification, 1.9, "cmap": format 12 lists ranges, format 10 is an array.
#include "editor/draw/fontfile/directlookup.h"

#include "editor/draw/fontfile/tables.h"

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
std::vector<qsizetype> pointersIn(const QByteArray& table)
{
    std::vector<qsizetype> pointers;
    for (int i = 0; i < numberAt<quint16>(table, 2); ++i)
        pointers.push_back(8 + 8 * qsizetype(i));
    return pointers;
}

/// Where the ranges over all of Unicode begin.
std::optional<quint32> rangesIn(const QByteArray& table)
{
    for (const qsizetype pointer : pointersIn(table)) {
        const auto list = numberAt<quint32>(table, pointer);
        if (numberAt<quint16>(table, list) == 12)
            return list;
    }
    return std::nullopt;
}

/// Empty when they are out of order or lie outside the table.
std::vector<Range> readRanges(const QByteArray& table, qsizetype list)
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

QByteArray arrayOf(const std::vector<Range>& ranges)
{
    const quint32 characters = ranges.back().last + 1;
    const qsizetype head = 20;
    QByteArray array(head + 2 * qsizetype(characters), '\0');
    putNumber<quint16>(array, 0, 10);
    putNumber<quint32>(array, 4, quint32(array.size()));
    putNumber<quint32>(array, 16, characters);
    for (const Range& range : ranges) {
        for (quint32 character = range.first; character <= range.last; ++character)
            putNumber<quint16>(array, head + 2 * qsizetype(character), quint16(range.glyph + character - range.first));
    }
    return array;
}

} // namespace

QByteArray withDirectLookup(const QByteArray& font)
{
    QByteArray characters = table(font, "cmap");
    const std::optional<quint32> list = rangesIn(characters);
    const std::vector<Range> ranges = list ? readRanges(characters, *list) : std::vector<Range>();
    if (ranges.empty())
        return font;
    for (const qsizetype pointer : pointersIn(characters)) {
        if (numberAt<quint32>(characters, pointer) == *list)
            putNumber(characters, pointer, quint32(characters.size()));
    }
    return withTable(font, "cmap", characters + arrayOf(ranges));
}

} // namespace draw
