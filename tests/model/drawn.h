// SPDX-License-Identifier: EUPL-1.2
/// What random maps and random edits draw from: numbers, elements and sentences, the same for the same generator state.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>

namespace model {

/// From 0 to one less than `count`; 0 when there is nothing to draw from. Not std::uniform_int_distribution: its
/// numbers differ between libraries.
inline int below(std::mt19937& random, std::size_t count)
{
    return static_cast<int>(random() % std::max<std::size_t>(count, 1));
}

/// Some element; there must be one.
template <class Elements> auto any(std::mt19937& random, const Elements& elements)
{
    return std::next(elements.begin(), below(random, elements.size()));
}

/// A few words of every kind that a text may hold.
inline std::string sentence(std::mt19937& random)
{
    static const std::array words{"samen", "zaak", "er komt", "druk", "één", "\"tussen wal\"", "<b>", "&", "→", "\\N",
        "schaarste", "kansengelijkheidsprogramma", "😀", "مرحبا", "\n"};
    std::string text = "stap";
    for (int i = below(random, 12); i > 0; --i)
        text += std::string(" ") + words[random() % words.size()];
    return text;
}

} // namespace model
