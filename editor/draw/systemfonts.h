// SPDX-License-Identifier: EUPL-1.2
/// The fonts of the machine, which bring the letters that the program's own font lacks.
#pragma once

#include <QString>

namespace draw {

/// Whether some letter of the text is not in the program's own font: an emoji, Hebrew, Chinese.
bool needsSystemFonts(const QString& text);

/// Promises that no text to come needs them: finding out which there are is a third of the work of a poster. Letters
/// that need them all the same become empty boxes. Only before the first text is measured, and for good.
void leaveOutSystemFonts();

} // namespace draw
