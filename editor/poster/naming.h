// SPDX-License-Identifier: EUPL-1.2
/// How parts of a map are called on paper.
#pragma once

#include "editor/model/map.h"
#include "editor/poster/words.h"

namespace poster {

/// "goals and content", and so on.
QString layerName(model::Layer layer, const Words& words);

/// "Held in practice and management."; empty for all three, which goes without saying.
QString levelsOf(const model::Principle& principle, const Words& words);

/// Where a first move sits: the text of its step, or of both steps of its link with an arrow between them.
QString placeOf(const model::Map& map, const model::FirstMove& move);

/// "We look again on 21 February 2027."; empty when that was not agreed.
QString lookAgain(const model::Heading& heading, const Words& words);

} // namespace poster
