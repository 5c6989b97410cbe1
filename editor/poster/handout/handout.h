// SPDX-License-Identifier: EUPL-1.2
/// The hand-out: one sheet of A4 for each pattern, to be printed on both sides. In front the pattern with its story and
/// its principles, on the back the questions of the table talk with lines to write on.
#pragma once

#include "editor/poster/compose.h"

namespace poster {

/// An even number of pages, so that each pattern begins a sheet: two for each pattern with a name, or for each that is
/// kept without one, or for the shortest loops that were found, or for the whole map. A pattern whose texts fill more
/// than its front goes on at the top of the back, and with very much text on sheets of its own. Needs a
/// QGuiApplication.
Poster handout(const model::Map& map);

} // namespace poster
