// SPDX-License-Identifier: EUPL-1.2
/// Map → text: the .patroon file as FORMAT.md describes it, one element a line so that it diffs well.
#pragma once

#include "editor/model/map.h"

#include <string>

namespace file {

/// The same map gives the same bytes. Fields that are empty or as usual are left out; unknown fields are written back
/// as they came, behind the known ones. Bytes that no reader would take (control characters, broken UTF-8) are replaced
/// as `sound` in text.h does.
std::string write(const model::Map& map);

} // namespace file
