// SPDX-License-Identifier: EUPL-1.2
/// One layer of the drawn triangle: its slice, its name, and what lies in it. Three of them make the triangle.
#pragma once

#include "editor/draw/style.h"
#include "editor/panels/dragged.h"

#include <QAbstractButton>

namespace panels {

class LayerBand : public QAbstractButton {
    Q_OBJECT

public:
    explicit LayerBand(model::Layer layer, QWidget* parent = nullptr);

    /// `lit`: what is chosen lies here. `contents` is read below the name.
    void setContents(const QString& contents, bool lit);
    void setTheme(const draw::Theme& theme);

    QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(const panels::Dragged& dragged);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    model::Layer m_layer;
    draw::Theme m_theme = draw::lightTheme();
    QString m_contents;
    bool m_lit = false;
    bool m_under = false;
};

} // namespace panels
