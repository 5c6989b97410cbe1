// SPDX-License-Identifier: EUPL-1.2
/// The map as SVG whose parts a page can light and find by their ids.
#pragma once

#include "editor/draw/picture.h"
#include "editor/model/map.h"
#include "editor/poster/words.h"

namespace poster {

/// An <svg> element. Steps, links and patterns are groups `s1`, `l1`, `p1` … of the classes step, link and pattern; a
/// pattern says which steps and links it lights.
QByteArray drawing(const model::Map& map, const draw::Picture& picture, const draw::Theme& theme, const Words& words);

} // namespace poster
