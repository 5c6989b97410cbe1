// SPDX-License-Identifier: EUPL-1.2
/// The words of the file for what the model counts: each list in the order of its enumeration.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace file {

inline constexpr std::array<std::string_view, 3> layerWords{"goals", "rules", "relations"};
inline constexpr std::array<std::string_view, 3> levelWords{"practice", "management", "board"};
inline constexpr std::array<std::string_view, 3> questionWords{"recognise", "sustain", "move"};
/// The first stands for no sign, which is written by leaving the field out.
inline constexpr std::array<std::string_view, 4> polarityWords{"", "+", "-", "?"};

/// The word for a value of the enumeration that `words` belongs to.
template <class Enumeration, std::size_t size>
constexpr std::string_view wordFor(Enumeration value, const std::array<std::string_view, size>& words)
{
    return words.at(static_cast<std::size_t>(value));
}

} // namespace file
