// SPDX-License-Identifier: EUPL-1.2
/// What the collaboration triangle may ask a group, from where things lie in it now.
#pragma once

#include "editor/model/map.h"

#include <array>

namespace model {

/// How many things lie in each layer: steps, patterns, principles and first moves together.
std::array<int, 3> countByLayer(const Map& map);

/// One question worth asking.
struct Nudge {
    enum class Kind {
        /// Much rubs between people: what does the layer above say?
        above,
        /// Everything lies in one layer: which one have we not touched?
        oneLayer,
        /// Nothing has been said about this layer yet.
        untouched,
    };

    Kind kind = Kind::untouched;
    /// For `untouched` the layer without anything, else the layer where the things lie.
    Layer layer = Layer::goals;
    bool operator==(const Nudge&) const = default;
};

/// The strongest first; none while nothing lies in the triangle.
std::vector<Nudge> nudges(const Map& map);

} // namespace model
