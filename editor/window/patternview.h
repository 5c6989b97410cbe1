// SPDX-License-Identifier: EUPL-1.2
/// A map to look at, as large as there is room.
#pragma once

#include "editor/draw/picture.h"

#include <QWidget>

namespace window {

class PatternView : public QWidget {
    Q_OBJECT

public:
    explicit PatternView(QWidget* parent = nullptr);

    /// Steps without a position are not shown.
    void setMap(const model::Map& map);
    void setTheme(const draw::Theme& theme);

Q_SIGNALS:
    /// Somebody clicked on the map.
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void compose();

    model::Map m_map;
    draw::Theme m_theme = draw::lightTheme();
    draw::StepBoxes m_boxes;
    draw::Picture m_picture;
};

} // namespace window
