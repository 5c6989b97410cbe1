// SPDX-License-Identifier: EUPL-1.2
/// A perspective in a list: its initials on its colour, as they stand on the steps.
#pragma once

#include "editor/draw/style.h"
#include "editor/model/map.h"

#include <QIcon>
#include <QSize>

namespace panels {

/// In pixels; grows with the letters of the program.
QSize pillSize();

QIcon pill(const model::Map& map, const model::Perspective& perspective, const draw::Theme& theme);

} // namespace panels
