// SPDX-License-Identifier: EUPL-1.2
/// How a perspective is shortened on the edge of a step, and in the lists that explain it.
#pragma once

#include "editor/model/map.h"

#include <QString>

namespace draw {

/// Two or three letters; where two names would look alike, the first letter in which they differ tells them apart.
QString initials(const model::Map& map, const model::Perspective& perspective);

} // namespace draw
