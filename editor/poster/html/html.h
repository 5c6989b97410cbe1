// SPDX-License-Identifier: EUPL-1.2
/// The map as one file for people who install nothing: it opens from disk in any browser, without a network.
#pragma once

#include "editor/model/map.h"

#include <QByteArray>

namespace poster {

/// An HTML page with the map as SVG, its patterns, steps, principles and first moves, in the language of the map. It
/// carries its own font, asks nothing of anybody and may run nothing but its own script; all text of the map is only
/// text. The steps should all have a position. Needs a QGuiApplication.
QByteArray html(const model::Map& map);

} // namespace poster
