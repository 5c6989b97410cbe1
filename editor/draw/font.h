// SPDX-License-Identifier: EUPL-1.2
/// The one font of the program, for measuring, screen, paper and HTML alike.
#pragma once

#include <QByteArray>
#include <QFont>

namespace draw {

enum class Weight { regular, bold };

/// Inter at `size` points of the map (1/72 inch). Unhinted, so that its widths are the same at every zoom and on every
/// machine; what Inter lacks comes from the system. Needs a QGuiApplication.
QFont font(double size, Weight weight = Weight::regular);

/// The bytes of the font file, for documents that carry it along.
QByteArray fontFile(Weight weight);

/// The bytes of the file behind `font`: the same letters, under a name of its own.
QByteArray carriedFont(Weight weight);

} // namespace draw
