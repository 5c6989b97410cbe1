// SPDX-License-Identifier: EUPL-1.2
/// Remembers how links bent, so that an edit in a large map bends only the links around it anew.
#pragma once

#include "editor/draw/graph.h"
#include "layout/curves.h"

#include <vector>

namespace draw {

/// A value. In a small map every change bends all links anew, as the layout sees them together. In a large one links
/// whose surroundings stay the same keep their curves.
class CurveMemory {
public:
    /// The curve of each edge of the graph, in its order. Every box must have a centre.
    const std::vector<layout::Curve>& of(NumberedGraph numbered);

private:
    std::vector<layout::Curve> bent(const NumberedGraph& numbered) const;

    NumberedGraph m_numbered;
    std::vector<layout::Curve> m_curves;
};

} // namespace draw
