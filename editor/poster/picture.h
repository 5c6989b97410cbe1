// SPDX-License-Identifier: EUPL-1.2
/// The map alone, for inside another document.
#pragma once

#include "editor/poster/page.h"

namespace poster {

/// As large as what is drawn, in colour, with the chosen first moves. The steps should all have a position. Needs a
/// QGuiApplication.
Page picture(const model::Map& map);

/// How many dots an inch make the picture sharp enough for a page of a report, without making it huge.
int pictureDots(const Page& picture);

} // namespace poster
