// SPDX-License-Identifier: EUPL-1.2
/// The layers of the collaboration triangle in words, and the questions that go with each.
#pragma once

#include "editor/model/map.h"

#include <QStringList>

namespace panels {

/// From the top down, in the language of this moment.
QStringList layerWords();

/// The same in one word each, for where there is little room.
QStringList shortLayerWords();

/// What a group can ask itself about a layer.
QStringList guidingQuestions(model::Layer layer);

} // namespace panels
