// SPDX-License-Identifier: EUPL-1.2
/// A pattern in a list: a stroke as its arrows are drawn on the map, since colour is never the only sign.
#pragma once

#include "editor/draw/style.h"

#include <QIcon>
#include <QSize>

namespace panels {

/// In pixels; grows with the letters of the program.
QSize strokeSize();

QIcon stroke(const draw::LoopLook& look);

} // namespace panels
