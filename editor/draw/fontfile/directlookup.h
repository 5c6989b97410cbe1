// SPDX-License-Identifier: EUPL-1.2
/// A font that finds the glyph of a character at once.
#pragma once

#include <QByteArray>
#include <QString>

namespace draw {

/// The same font file with its list of characters as one array by character, where it had ranges to search in. Whoever
/// writes a PDF with Qt asks each font for each of 65 536 characters, which took a sixth of the work of a poster.
/// 250 kB longer. What has no such list comes back as it was.
QByteArray withDirectLookup(const QByteArray& font);

/// Whether such a font has a glyph for every character of the text. Line breaks and tabs need none. False without the
/// array.
bool hasAllGlyphs(const QByteArray& font, const QString& text);

} // namespace draw
