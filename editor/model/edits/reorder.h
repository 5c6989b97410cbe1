// SPDX-License-Identifier: EUPL-1.2
/// Lists whose order is meaning: one element moves, the others close up.
#pragma once

#include <algorithm>
#include <vector>

namespace model {

/// The list with the element moved by so many places, as far as the list goes.
template <class Element, class Id> std::vector<Element> reordered(std::vector<Element> list, Id id, int by)
{
    const auto found = std::ranges::find(list, id, &Element::id);
    if (found == list.end())
        return list;
    const auto from = static_cast<int>(found - list.begin());
    const int to = std::clamp(from + by, 0, static_cast<int>(list.size()) - 1);
    if (to > from)
        std::rotate(found, found + 1, list.begin() + to + 1);
    else
        std::rotate(list.begin() + to, found, found + 1);
    return list;
}

} // namespace model
