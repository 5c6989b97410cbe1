// SPDX-License-Identifier: EUPL-1.2
/// What a part of the map is called when it is read aloud.
#pragma once

#include "editor/canvas/selection.h"

#include <QString>

namespace canvas {

/// A step by its text, a link as "From … and then to …" with sign and delay in words, a pattern by its name and kind.
/// The part must be in the map.
QString spokenName(const model::Map& map, const Target& part);

/// What more there is to say: the patterns that a step is in, the steps of a pattern.
QString spokenDetails(const model::Map& map, const Target& part);

} // namespace canvas
