// SPDX-License-Identifier: EUPL-1.2
/// Where long words may be broken, by the rules of their language.
#pragma once

#include <QString>

#include <vector>

namespace draw {

/// The places inside a word behind which a hyphen may stand, ascending: 3 means behind the third character. `language`
/// is "nl" or "en"; any other is taken for Dutch, whose words are the long ones. The same on every machine.
std::vector<qsizetype> hyphenPlaces(const QString& word, const QString& language);

} // namespace draw
