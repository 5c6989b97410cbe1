// SPDX-License-Identifier: EUPL-1.2
/// Seeded maps for property tests.
#pragma once

#include "editor/model/map.h"

#include <random>

namespace model {

/// A map of `steps` steps and about `links` links, with everything a map can hold, the same for the same generator
/// state.
Map randomMap(std::mt19937& random, int steps, int links);

} // namespace model
