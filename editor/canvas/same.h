// SPDX-License-Identifier: EUPL-1.2
/// Whether two shapes look alike, so that only items that changed are painted again. Places do not count.
#pragma once

#include "editor/draw/picture.h"

namespace canvas {

bool looksSame(const draw::StepShape& one, const draw::StepShape& other);
bool looksSame(const draw::LinkShape& one, const draw::LinkShape& other);

} // namespace canvas
