// SPDX-License-Identifier: EUPL-1.2
/// Cards for on the table: one for each pattern and one for each of its steps, four A6 to an A4, with the questions of
/// the table talk.
#pragma once

#include "editor/poster/compose.h"

namespace poster {

/// At least one page. Patterns come in the order of the map, each followed by its steps; then the other steps. A text
/// shrinks as far as it can be read at arm's length, and then goes on on a next card. Needs a QGuiApplication.
Poster cards(const model::Map& map);

} // namespace poster
