// SPDX-License-Identifier: EUPL-1.2
/// The beginning of a text, in quotes, for a sentence that speaks about it.
#pragma once

#include <QString>

#include <string>

namespace panels {

/// In quotes and on one line. A text of more than `longest` characters ends after a whole word, with an ellipsis.
QString shortQuote(const std::string& utf8, qsizetype longest = 60);

} // namespace panels
