// SPDX-License-Identifier: EUPL-1.2
/// The whole map small in a corner, with a frame around the part that is in view. A press goes there.
#pragma once

#include <QWidget>

namespace canvas {

class Scene;
class View;

class Minimap : public QWidget {
    Q_OBJECT

public:
    /// Lies over the view, hidden until wanted. Both must outlive this.
    Minimap(const Scene& scene, View& view);

    /// Wanted it shows whenever the view does not hold the whole map.
    void setWanted(bool wanted);
    /// The view or the map has changed.
    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    /// From the map to this widget.
    QTransform toHere() const;
    void goTo(QPointF here);

    const Scene& m_scene;
    View& m_view;
    bool m_wanted = false;
};

} // namespace canvas
