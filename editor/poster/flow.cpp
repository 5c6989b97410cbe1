// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/flow.h"

#include "editor/poster/type.h"

#include <algorithm>
#include <optional>

namespace poster {

namespace {

constexpr double headingSize = 1.2;
/// Up to so many lines a block is not spread over columns.
constexpr std::size_t shortBlock = 9;
/// So many times as high columns may become to keep longer blocks together too.
constexpr double dearestWhole = 1.5;

double indent(Mark::Kind kind, double em)
{
    switch (kind) {
    case Mark::Kind::none:
        return 0;
    case Mark::Kind::bar:
        return 0.9 * em;
    case Mark::Kind::square:
    case Mark::Kind::disc:
    case Mark::Kind::triangle:
        return 2.4 * em;
    }
    return 0;
}

void addLabel(Item& item, const Mark& mark, const QRectF& rect, const Frame& frame, const QColor& colour)
{
    const double em = frame.sideText;
    for (const SetLine& line :
        setLines(mark.label, {0.9 * em, rect.height(), draw::Weight::bold, frame.language}, 10 * em))
        item.parts.push_back(line.at(QPointF(rect.center().x() - line.width / 2, rect.top()), colour));
}

void addMark(Item& item, const Mark& mark, const Frame& frame)
{
    const double em = frame.sideText;
    const double side = 1.5 * em;
    const QRectF rect(0, (frame.line() - side) / 2, side, side);
    switch (mark.kind) {
    case Mark::Kind::none:
        break;
    case Mark::Kind::bar:
        item.parts.push_back(LinePart{{em * 0.15, 0, em * 0.15, item.height}, 0.3 * em, mark.colour, mark.pen});
        break;
    case Mark::Kind::square:
        item.parts.push_back(RoundPart{rect, 0.3 * em, {}, mark.colour, 0.1 * em});
        addLabel(item, mark, rect, frame, mark.colour);
        break;
    case Mark::Kind::disc:
        item.parts.push_back(RoundPart{rect, side / 2, mark.colour, {}, 0});
        addLabel(item, mark, rect, frame, Qt::white);
        break;
    case Mark::Kind::triangle:
        item.parts.push_back(TrianglePart{rect, mark.lit, mark.colour});
        break;
    }
}

/// The mark comes before the words, so that those stay together when the page is read as text.
std::vector<Part> markedFirst(const Mark& mark, const Frame& frame, Item line)
{
    Item marked;
    marked.height = line.height;
    addMark(marked, mark, frame);
    std::move(line.parts.begin(), line.parts.end(), std::back_inserter(marked.parts));
    return std::move(marked.parts);
}

std::vector<Item> setParagraph(const Paragraph& paragraph, const Frame& frame, double left, double width)
{
    const double size = frame.sideText * (paragraph.heading ? headingSize : 1);
    std::vector<Item> items;
    for (const SetLine& line :
        setLines(paragraph.text, {size, frame.line(), paragraph.weight, frame.language}, width - left)) {
        Item item;
        item.height = line.height;
        item.keepWithNext = paragraph.heading;
        item.parts.push_back(line.at(QPointF(left, 0), paragraph.colour));
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> setBlock(const Block& block, const Frame& frame, double width)
{
    std::vector<Item> items;
    for (const Paragraph& paragraph : block.paragraphs) {
        std::vector<Item> lines = setParagraph(paragraph, frame, indent(block.mark.kind, frame.sideText), width);
        const bool barred = block.mark.kind == Mark::Kind::bar && (paragraph.heading || items.empty());
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (barred ? paragraph.heading || i == 0 : items.empty() && i == 0)
                lines[i].parts = markedFirst(block.mark, frame, std::move(lines[i]));
        std::move(lines.begin(), lines.end(), std::back_inserter(items));
    }
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        if (items.size() <= shortBlock || i == 0 || i + 2 == items.size())
            items[i].keepWithNext = true;
    return items;
}

/// Its layers belong together.
bool isTriangle(const Block& block)
{
    return block.mark.kind == Mark::Kind::triangle;
}

/// May a block of more than a few lines go on in the next column, or only where no column can hold it?
enum class Long { torn, whole };

bool goesOn(const std::vector<Item>& items, std::size_t i)
{
    return i > 0 && i < items.size() && items[i - 1].block == items[i].block;
}

double heightOf(const std::vector<Item>& items, std::size_t begin, std::size_t end, bool atTop)
{
    double height = 0;
    for (std::size_t i = begin; i < end; ++i)
        height += (i == begin && atTop ? 0 : items[i].before) + items[i].height;
    return height;
}

/// The first item behind the group that begins here and is not to be torn apart. A block that is higher than `most` is
/// no such group.
std::size_t groupEnd(const std::vector<Item>& items, std::size_t begin, double most, Long blocks)
{
    const auto end = [&](bool whole) {
        std::size_t last = begin;
        while (last + 1 < items.size() && (items[last].keepWithNext || (whole && goesOn(items, last + 1))))
            ++last;
        return last + 1;
    };
    if (blocks == Long::whole && !goesOn(items, begin))
        if (const std::size_t whole = end(true); heightOf(items, begin, whole, true) <= most)
            return whole;
    return end(false);
}

} // namespace

std::vector<Item> setBlocks(const std::vector<Block>& blocks, const Frame& frame, double width, double enough)
{
    std::vector<Item> items;
    QString section;
    double height = 0;
    for (std::size_t i = 0; i < blocks.size() && height <= enough; ++i) {
        const Block& block = blocks[i];
        std::vector<Item> lines;
        if (!block.section.isEmpty() && block.section != section)
            lines = setParagraph({block.section, draw::Weight::bold, block.sectionColour, true}, frame, 0, width);
        const bool opens = !lines.empty() || block.section.isEmpty();
        section = block.section;
        std::vector<Item> body = setBlock(block, frame, width);
        if (!lines.empty() && !body.empty())
            body.front().before = frame.line() / 2;
        std::move(body.begin(), body.end(), std::back_inserter(lines));
        if (!lines.empty())
            lines.front().before = opens ? frame.line() : frame.line() / 2;
        if (!lines.empty() && isTriangle(block) && i + 1 < blocks.size() && isTriangle(blocks[i + 1]))
            lines.back().keepWithNext = true;
        for (Item& item : lines) {
            item.block = i;
            height += item.height;
        }
        std::move(lines.begin(), lines.end(), std::back_inserter(items));
    }
    return items;
}

namespace {

/// Finds places for the items and tells `place` about each: its index, its column and how far down it stands. Only a
/// group that is higher than `most` is torn; where another finds no column the flow ends.
template <class Place>
Flow flowed(const std::vector<Item>& items, const Columns& columns, double most, Long blocks, Place place)
{
    Flow result;
    int column = 0;
    double y = 0;
    constexpr double rounding = 0.01;
    while (result.placed < items.size()) {
        const std::size_t begin = result.placed;
        const double left = columns.height - y + rounding;
        std::size_t end = groupEnd(items, begin, most + rounding, blocks);
        if (heightOf(items, begin, end, y == 0) > left) {
            // A group that fits in no column is torn after all.
            const bool tear = heightOf(items, begin, end, true) > most + rounding;
            if (y > 0 && (!tear || heightOf(items, begin, begin + 1, false) > left)) {
                if (++column == columns.count)
                    break;
                y = 0;
                continue;
            }
            if (!tear)
                break;
            end = begin + 1;
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (y > 0)
                y += items[i].before;
            place(i, column, y);
            y += items[i].height;
        }
        result.placed = end;
        result.height = std::max(result.height, y);
    }
    return result;
}

Flow filled(const std::vector<Item>& items, const Columns& columns, double most, Long blocks)
{
    std::vector<Part> parts;
    Flow result = flowed(items, columns, most, blocks, [&](std::size_t item, int column, double y) {
        const QPointF place(columns.origin.x() + column * (columns.width + columns.gutter), columns.origin.y() + y);
        for (const Part& part : items[item].parts)
            parts.push_back(moved(part, place));
    });
    result.parts = std::move(parts);
    return result;
}

/// The same without the parts, for who only wants to know what fits.
Flow measured(const std::vector<Item>& items, const Columns& columns, double most, Long blocks)
{
    return flowed(items, columns, most, blocks, [](std::size_t, int, double) {});
}

/// The least height in which columns of at most this height hold all; nothing when they do not.
std::optional<double> leastHeight(const std::vector<Item>& items, Columns columns, double step, Long blocks)
{
    const double most = columns.height;
    if (measured(items, columns, most, blocks).placed < items.size())
        return std::nullopt;
    double enough = most;
    double tooLow = 0;
    while (enough - tooLow > step / 2) {
        columns.height = (enough + tooLow) / 2;
        const Flow tried = measured(items, columns, most, blocks);
        const bool fits = tried.placed == items.size() && tried.height <= columns.height + step / 10;
        (fits ? enough : tooLow) = columns.height;
    }
    return enough;
}

} // namespace

Flow flow(const std::vector<Item>& items, const Columns& columns)
{
    return filled(items, columns, columns.height, Long::whole);
}

Flow balancedFlow(const std::vector<Item>& items, Columns columns, double step)
{
    const double most = columns.height;
    const std::optional<double> torn = leastHeight(items, columns, step, Long::torn);
    if (!torn)
        return filled(items, columns, most, Long::torn);
    const std::optional<double> whole = leastHeight(items, columns, step, Long::whole);
    const bool isWhole = whole && *whole <= dearestWhole * *torn;
    columns.height = isWhole ? *whole : *torn;
    return filled(items, columns, most, isWhole ? Long::whole : Long::torn);
}

} // namespace poster
