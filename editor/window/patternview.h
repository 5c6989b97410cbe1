// SPDX-License-Identifier: EUPL-1.2
/// A map to look at, as large as there is room.
#pragma once

#include "editor/draw/picture.h"

#include <QTransform>
#include <QWidget>

#include <optional>

namespace window {

class PatternView : public QWidget {
    Q_OBJECT

public:
    explicit PatternView(QWidget* parent = nullptr);

    /// Steps without a position are not shown.
    void setMap(const model::Map& map);
    void setTheme(const draw::Theme& theme);
    /// Puts a ring around the step that is spoken of; none when the map has no such step.
    void setSpoken(std::optional<model::StepId> step);

    /// The same in a room of somebody else.
    void paint(QPainter& painter, const QRectF& room) const;

Q_SIGNALS:
    /// Somebody clicked on the map.
    void clicked();
    /// It was on this step.
    void stepClicked(model::StepId step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void compose();
    /// From the map to a place in this room.
    QTransform toRoom(const QRectF& room) const;

    model::Map m_map;
    draw::Theme m_theme = draw::lightTheme();
    draw::StepBoxes m_boxes;
    draw::Picture m_picture;
    std::optional<model::StepId> m_spoken;
};

} // namespace window
