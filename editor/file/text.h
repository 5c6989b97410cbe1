// SPDX-License-Identifier: EUPL-1.2
/// What the file room wants of a text: sound UTF-8 without control characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace file {

/// Where the first bytes stand that are no UTF-8 (overlong forms and surrogates included); npos: all is sound.
std::size_t brokenUtf8(std::string_view text);

/// How many Unicode characters there are in sound UTF-8.
std::size_t characters(std::string_view text);

/// Whether there is any control character other than newline and tab.
bool hasControl(std::string_view text);

/// The text as a map may hold it: carriage returns become newlines, other control characters go, broken bytes become
/// U+FFFD. A text that is sound already comes back unchanged.
std::string sound(std::string_view text);

/// The text as a JSON string, quotes included. It must be sound UTF-8; control characters are escaped.
std::string quoted(std::string_view text);

/// The text for a message: control characters escaped, at most 40 characters, then "…".
std::string shown(std::string_view text);

} // namespace file
