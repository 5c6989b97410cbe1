// SPDX-License-Identifier: EUPL-1.2
/// Where the pills of a step stand.
#pragma once

#include "editor/draw/picture.h"

namespace draw {

/// Gives the pills of all steps their places, when all else has its own: at the right of the lower edge, aside of the
/// arrows that begin and end there, then along the upper edge. The head of an arrow is never covered.
void placePills(Picture& picture);

/// The pill without what reaches beyond the edge that it stands on.
QRectF pillRow(const Pill& pill);

} // namespace draw
