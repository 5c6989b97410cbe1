// SPDX-License-Identifier: EUPL-1.2
/// Sets blocks into lines and lets them flow through columns.
#pragma once

#include "editor/poster/block.h"
#include "editor/poster/frame.h"
#include "editor/poster/page.h"

#include <limits>

namespace poster {

/// A line of a column with all that stands on it; it is never cut. Parts are placed from its top left corner.
struct Item {
    std::vector<Part> parts;
    /// Free space above, except at the top of a column.
    double before = 0;
    double height = 0;
    bool keepWithNext = false;
    /// The index of the block that it belongs to.
    std::size_t block = 0;
};

/// The blocks set in a column of this width. Stops behind the block that makes them higher than `enough` together, for
/// who has no more room than that.
std::vector<Item> setBlocks(const std::vector<Block>& blocks, const Frame& frame, double width,
    double enough = std::numeric_limits<double>::infinity());

/// Equal columns beside one another; `origin` is the top left corner of the first.
struct Columns {
    QPointF origin;
    int count = 1;
    double width = 0;
    double gutter = 0;
    double height = 0;
};

struct Flow {
    std::vector<Part> parts;
    /// How many of the items found a place.
    std::size_t placed = 0;
    /// Of the highest column.
    double height = 0;
};

/// Fills the columns one after the other, until the items or the columns end. At least one item is placed. A block is
/// torn only where it is higher than a column.
Flow flow(const std::vector<Item>& items, const Columns& columns);

/// The same with columns of about equal height, when all fits. Long blocks are torn too where more finds a place so, or
/// where they would make the columns much higher.
Flow balancedFlow(const std::vector<Item>& items, Columns columns, double step);

} // namespace poster
