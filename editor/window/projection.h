// SPDX-License-Identifier: EUPL-1.2
/// The map on another screen, for the room: it shows what the facilitator looks at and nothing else, and takes no key
/// and no click.
#pragma once

#include "editor/canvas/view.h"

#include <functional>

class QScreen;

namespace window {

/// Paints what lies over the map, in a room of this size.
using Cover = std::function<void(QPainter&, QSizeF)>;

class Projection : public QGraphicsView {
    Q_OBJECT

public:
    /// Follows `view`, which must outlive this.
    explicit Projection(canvas::View& view);

    /// Fills this screen, and leaves the keyboard where it is. When the screen goes, the projection goes.
    void fill(QScreen& screen);
    /// Lays something over the map; an empty cover takes it off.
    void setCover(Cover cover);
    /// How large the map is: 1 is 100 %.
    double zoom() const;

Q_SIGNALS:
    /// It is no longer on any screen.
    void ended();
    /// That is because the screen has gone.
    void screenLost();

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();

    canvas::View& m_view;
    Cover m_cover;
};

} // namespace window
