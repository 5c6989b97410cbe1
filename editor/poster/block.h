// SPDX-License-Identifier: EUPL-1.2
/// What stands beside the map, before it is set: stories, principles, first moves, the triangle.
#pragma once

#include "editor/draw/font.h"
#include "editor/draw/style.h"
#include "editor/model/map.h"
#include "editor/poster/options.h"
#include "editor/poster/words.h"

#include <vector>

namespace poster {

struct Paragraph {
    QString text;
    draw::Weight weight = draw::Weight::regular;
    QColor colour;
    /// A heading is set a little larger.
    bool heading = false;
};

/// What stands before a block.
struct Mark {
    enum class Kind { none, bar, square, disc, triangle };
    Kind kind = Kind::none;
    /// In a square or disc.
    QString label;
    QColor colour;
    /// Of a bar: the line style of the pattern on the map.
    Qt::PenStyle pen = Qt::SolidLine;
    std::vector<model::Layer> lit;
};

/// A piece that stays together as long as it can.
struct Block {
    /// The heading above the first of the blocks that have it in common; may be empty.
    QString section;
    QColor sectionColour;
    Mark mark;
    std::vector<Paragraph> paragraphs;
};

/// All that the map has to tell of the wanted parts, in the order of reading.
std::vector<Block> blocks(const model::Map& map, const draw::Theme& theme, const Options& options, const Words& words);

/// A, B, … Z, AA, …: the sign of the chosen first move of this index, and in grey of the pattern of this index.
QString letter(std::size_t index);

} // namespace poster
