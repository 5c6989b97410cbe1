// SPDX-License-Identifier: EUPL-1.2
/// How far apart every two boxes would like to be, so that loops become rings.
/// Source: Kamada and Kawai 1989 (distance along the links as the wish for distance on paper); the wish of two boxes on
/// one loop is their distance on a circle, which is ours. Boxes are wider than high: wishes are points in a space whose
/// y axis is stretched by 1 / `flatness`, so that a circle there is an ellipse on paper that suits the boxes.
#pragma once

#include "layout/graph.h"

namespace layout {

class Wishes {
public:
    Wishes(const Graph& graph, const std::vector<Loop>& rings);

    /// Height of an ellipse on paper divided by its width: 0.62 to 1.
    double flatness() const { return m_flatness; }

    /// Points in the stretched space; always positive. Boxes that no links join want to be rather far apart.
    double between(int a, int b) const { return m_wish[static_cast<std::size_t>(a) * m_count + b]; }

private:
    std::size_t m_count;
    double m_flatness;
    std::vector<float> m_wish;
};

} // namespace layout
