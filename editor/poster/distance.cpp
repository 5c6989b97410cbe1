// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/distance.h"

#include <cmath>
#include <numbers>

namespace poster {

double readableFrom(double size)
{
    constexpr double capHeight = 0.727; // of Inter, as a part of its size
    constexpr double metresPerPoint = 0.0254 / 72;
    constexpr double angle = 18.0 / 60 * std::numbers::pi / 180;
    return std::round(2 * size * capHeight * metresPerPoint / std::tan(angle)) / 2;
}

} // namespace poster
