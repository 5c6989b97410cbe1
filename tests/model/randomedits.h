// SPDX-License-Identifier: EUPL-1.2
/// Seeded edits for property tests: every function of editor/model/edits, on parts that the map has.
#pragma once

#include "editor/model/patch.h"

#include <random>
#include <span>

namespace model {

/// One function of editor/model/edits, drawn for a map.
struct EditKind {
    /// The name of the function.
    const char* name;
    /// Empty when the map has nothing to do it on, or when it would change nothing.
    Patch (*draw)(std::mt19937& random, const Map& map);
};

/// One for every function that gives a patch; those that go by the same name stand together.
std::span<const EditKind> editKinds();

/// One of all the edits a person can make; empty now and then. A map that has grown large loses many of its steps.
Patch randomEdit(std::mt19937& random, const Map& map);

} // namespace model
