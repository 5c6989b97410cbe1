// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/snapshot.h"

#include <QPainter>

namespace canvas {

namespace {

/// Some room is left for what a movement costs besides.
constexpr qint64 longestFrame = 11'000'000;
/// Within 150 ms the map is sharp again.
constexpr int restMilliseconds = 100;

} // namespace

Snapshot::Snapshot(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Snapshot::end);
}

void Snapshot::noteCost(qint64 nanoseconds)
{
    m_slow = nanoseconds > longestFrame;
}

void Snapshot::take(const QPixmap& picture, const QTransform& view)
{
    m_picture = picture;
    m_taken = view;
    goOn();
}

void Snapshot::end()
{
    m_rest.stop();
    if (!shown())
        return;
    m_picture = {};
    Q_EMIT rested();
}

void Snapshot::paint(QPainter& painter, const QTransform& view) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(m_taken.inverted() * view);
    painter.drawPixmap(0, 0, m_picture);
}

} // namespace canvas
