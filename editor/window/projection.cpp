// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/projection.h"

#include <QGuiApplication>
#include <QScreen>

#include <utility>

namespace window {

Projection::Projection(canvas::View& view)
    : m_view(view)
{
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    setWindowTitle(QStringLiteral("Patroon"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    viewport()->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCursor(Qt::BlankCursor);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setScene(&view.mapScene());
    setSceneRect(view.sceneRect());
    connect(&view, &canvas::View::sightChanged, this, &Projection::follow);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* gone) {
        if (gone == screen() && isVisible()) {
            hide();
            Q_EMIT screenLost();
        }
    });
}

void Projection::fill(QScreen& screen)
{
    setScreen(&screen);
    setGeometry(screen.geometry());
    showFullScreen();
    follow();
}

void Projection::setCover(Cover cover)
{
    m_cover = std::move(cover);
    // What lies over the map must not be moved along with it.
    setViewportUpdateMode(m_cover ? FullViewportUpdate : SmartViewportUpdate);
    viewport()->update();
}

double Projection::zoom() const
{
    return m_view.zoom() * transform().m11() / m_view.transform().m11();
}

void Projection::follow()
{
    if (isHidden())
        return;
    fitInView(m_view.mapToScene(m_view.viewport()->rect()).boundingRect(), Qt::KeepAspectRatio);
}

void Projection::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_cover)
        return;
    painter->save();
    painter->resetTransform();
    m_cover(*painter, viewport()->size());
    painter->restore();
}

void Projection::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    follow();
}

void Projection::hideEvent(QHideEvent* event)
{
    QGraphicsView::hideEvent(event);
    Q_EMIT ended();
}

} // namespace window
