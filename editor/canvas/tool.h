// SPDX-License-Identifier: EUPL-1.2
/// A way to use the mouse on the map: from the press of the left button until it is let go.
#pragma once

#include <QPointF>
#include <Qt>

namespace canvas {

class Tool {
public:
    Tool() = default;
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    /// The pointer, in the coordinates of the map. The press itself was given to the constructor.
    virtual void move(QPointF place) = 0;
    virtual void release(QPointF place) = 0;
    /// Esc, or the button went up where nobody saw it: as if the press had never been.
    virtual void cancel() = 0;
};

} // namespace canvas
