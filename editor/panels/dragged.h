// SPDX-License-Identifier: EUPL-1.2
/// What leaves a panel when somebody drags a line out of it, and what it is when it arrives elsewhere.
#pragma once

#include <cstdint>
#include <optional>

class QMimeData;

namespace panels {

struct Dragged {
    enum class Kind { step, pattern, principle, move, perspective };

    Kind kind = Kind::step;
    std::uint32_t id = 0;
    bool operator==(const Dragged&) const = default;
};

/// The thing packed for a drag; the caller owns the parcel.
QMimeData* packed(const Dragged& dragged);

/// The thing in the parcel, if it comes from a panel.
std::optional<Dragged> unpacked(const QMimeData& parcel);

} // namespace panels
