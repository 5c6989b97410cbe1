// SPDX-License-Identifier: EUPL-1.2
/// The rows of the outline as values, and what each of them says.
#pragma once

#include "editor/draw/style.h"
#include "editor/model/map.h"

#include <optional>
#include <vector>

class QTreeWidgetItem;

namespace panels {

/// A pattern has a loop only, a step outside patterns a step only; principles and first moves stand below the steps of
/// each pattern that they go with. A draft stands after its step.
struct OutlineRow {
    enum class Kind { pattern, step, principle, move, loose, outside, draft };

    Kind kind = Kind::step;
    model::LoopId loop{};
    model::StepId step{};
    model::PrincipleId principle = {};
    model::MoveId move = {};
    bool operator==(const OutlineRow&) const = default;

    /// Nothing but a word above other rows.
    bool isHeading() const { return kind == Kind::loose || kind == Kind::outside; }
    /// It has rows of its own.
    bool isTop() const { return kind == Kind::pattern || isHeading(); }
};

/// From top to bottom; a new step is being written after the row `draft`.
std::vector<OutlineRow> outlineRows(const model::Map& map, const std::optional<OutlineRow>& draft);

/// Says the row, to the eye and to a screen reader.
void describe(QTreeWidgetItem& item, const OutlineRow& row, const model::Map& map, const draw::Theme& theme);

} // namespace panels
