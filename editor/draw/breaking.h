// SPDX-License-Identifier: EUPL-1.2
/// Where the lines of a text end.
#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace draw {

/// The text cut into lines, and the width that they were cut for.
struct Broken {
    std::vector<QString> lines;
    double width = 0;
};

/// Cuts the text into as few lines as `maximumWidth` allows, then narrows the width as far as that number of lines
/// allows, so that the last line is not much shorter than the others. A word that is wider than a line gets hyphens as
/// `language` wants them.
Broken brokenLines(const QString& text, const QFont& font, double maximumWidth, const QString& language);

} // namespace draw
