// SPDX-License-Identifier: EUPL-1.2
/// Seeded maps and edits for property tests.
#pragma once

#include "editor/model/patch.h"

#include <random>

namespace model {

/// A map of `steps` steps and about `links` links, with everything a map can hold, the same for the same generator
/// state.
Map randomMap(std::mt19937& random, int steps, int links);

/// One of all the edits a person can make, on parts that the map has.
Patch randomEdit(std::mt19937& random, const Map& map);

} // namespace model
