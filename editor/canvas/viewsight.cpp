// SPDX-License-Identifier: EUPL-1.2
/// What part of the map is in view: zooming, panning, fitting.
#include "editor/canvas/refit.h"
#include "editor/canvas/view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace canvas {

namespace {

/// Pixels for a point of the map at 100 %.
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 8;
/// One step of the wheel.
constexpr double zoomStep = 1.15;
/// A whole map is at most at 100 % in a view of so many pixels high; a higher one shows it larger.
constexpr double usualHeight = 720;
/// Pixels around what is brought into sight; below more, for the hint. A small view has less to spare.
constexpr int sightMargin = 48;
constexpr int hintRoom = 72;

/// How far this stretch has to move to lie within the other; one that is longer begins where the other begins.
int shift(int low, int high, int lowest, int highest)
{
    if (low < lowest || high - low > highest - lowest)
        return lowest - low;
    return std::min(0, highest - high);
}

} // namespace

double View::zoom() const
{
    return transform().m11() / pixelsPerPoint;
}

void View::setZoom(double wanted, QPoint anchor)
{
    if (m_snapshot.shown())
        m_snapshot.goOn();
    else if (m_snapshot.wanted() && isVisible())
        m_snapshot.take(viewport()->grab(), viewportTransform());
    const QPointF place = mapToScene(anchor);
    scaleTo(wanted);
    panBy(anchor - mapFromScene(place));
    if (m_snapshot.shown())
        viewport()->update();
    Q_EMIT zoomChanged(zoom());
    Q_EMIT sightChanged();
}

void View::scaleTo(double zoom)
{
    const double scale = std::clamp(zoom, smallestZoom, largestZoom) * pixelsPerPoint;
    // Another transform paints all anew, where the same one only scrolls.
    if (std::abs(scale - transform().m11()) < 1e-9)
        return;
    setTransform(QTransform::fromScale(scale, scale));
}

void View::setZoom(double zoom)
{
    setZoom(zoom, viewport()->rect().center());
}

void View::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void View::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

double View::fittingZoom(const QRectF& place, QSizeF room) const
{
    const double tall = std::max(1.0, viewport()->height() / usualHeight);
    if (place.isEmpty())
        return tall;
    const double across = (room.width() - sightMargin) / (place.width() * pixelsPerPoint);
    const double down = (room.height() - sightMargin) / (place.height() * pixelsPerPoint);
    return std::min({across, down, tall});
}

View::Sight View::sight() const
{
    return {zoom(), mapToScene(viewport()->rect().center()), m_refit->asRemembered()};
}

void View::moveTo(const Sight& sight)
{
    m_snapshot.end();
    scaleTo(sight.zoom);
    centerOn(sight.centre);
    Q_EMIT zoomChanged(zoom());
    Q_EMIT sightChanged();
}

void View::setSight(const Sight& sight)
{
    if (sight.whole)
        fit();
    else
        moveTo(sight);
}

void View::lookAt(const QRectF& place, int freeBelow)
{
    setZoom(fittingZoom(place, viewport()->size() - QSize(0, freeBelow)));
    centerOn(place.center() + QPointF(0, freeBelow / 2.0 / transform().m22()));
    m_snapshot.end();
}

View::Sight View::fittedSight() const
{
    const QRectF bounds = m_scene.bounds();
    return {std::clamp(fittingZoom(bounds, viewport()->size()), smallestZoom, largestZoom), bounds.center()};
}

void View::fit()
{
    moveTo(fittedSight());
    m_refit->remember();
}

void View::glideToWhole()
{
    m_refit->showWhole();
}

bool View::isHeld() const
{
    return m_tool || m_panFrom || m_touch.active() || m_scene.telling();
}

bool View::seesAll() const
{
    return viewport()->rect().contains(mapFromScene(m_scene.bounds()).boundingRect());
}

QRect View::sightRoom() const
{
    const int margin = std::min({sightMargin, width() / 8, height() / 8});
    return viewport()->rect().adjusted(margin, margin, -margin, -std::min(hintRoom, height() / 4));
}

QPoint View::wayIntoSight(const QRect& wanted) const
{
    const QRect room = sightRoom();
    return {shift(wanted.left(), wanted.right(), room.left(), room.right()),
        shift(wanted.top(), wanted.bottom(), room.top(), room.bottom())};
}

/// What is being typed; with the steps it is linked to when the view has room for them at this zoom.
QRectF View::typedPlace(double zoom) const
{
    if (!m_writer.active())
        return {};
    const draw::Picture& picture = m_scene.picture();
    const auto boxOf = [&picture](model::StepId id) {
        const auto step = picture.steps.find(id);
        return step == picture.steps.end() ? QRectF() : step->second.rect();
    };
    QRectF typed = m_writer.entry()->sceneBoundingRect();
    QRectF all = typed;
    if (const auto step = m_scene.written().step()) {
        typed = all = boxOf(*step);
        for (const auto& [id, link] : picture.links)
            if (link.from == *step || link.to == *step)
                all |= boxOf(link.from) | boxOf(link.to);
    }
    for (const model::StepId id : m_scene.written().loop)
        all |= boxOf(id);
    const QSizeF room = QSizeF(sightRoom().size()) / (zoom * pixelsPerPoint);
    return all.width() <= room.width() && all.height() <= room.height() ? all : typed;
}

View::Sight View::typedSight(double zoom) const
{
    return sightOf(typedPlace(zoom), zoom);
}

View::Sight View::wholeSight(double zoom) const
{
    return sightOf(m_scene.bounds(), zoom);
}

/// This place at this zoom, with as little movement as it takes.
View::Sight View::sightOf(const QRectF& place, double zoom) const
{
    const double scale = zoom * pixelsPerPoint;
    const QPointF centre = sight().centre;
    const QPointF middle = viewport()->rect().center();
    const QRectF pixels((place.topLeft() - centre) * scale + middle, place.size() * scale);
    return {zoom, centre - QPointF(wayIntoSight(pixels.toAlignedRect())) / scale};
}

bool View::seesTyped() const
{
    return viewport()->rect().contains(mapFromScene(typedPlace(zoom())).boundingRect());
}

void View::panBy(QPoint distance)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - distance.y());
}

/// Where the whole map is kept in view, this is. Else it moves as little as it takes, and not at all when the place is
/// in sight; what is larger than the view shows the whole map.
void View::keepInSight(const QRectF& place)
{
    if (m_refit->asRemembered())
        return m_refit->follow();
    const QRect wanted = mapFromScene(place).boundingRect();
    const QRect room = sightRoom();
    if (!isVisible() || room.contains(wanted))
        return;
    if (wanted.width() > room.width() || wanted.height() > room.height())
        fit();
    else
        panBy(wayIntoSight(wanted));
}

void View::reveal(const Selection& selection)
{
    commit();
    m_scene.select(selection);
    const draw::Picture& picture = m_scene.picture();
    QRectF place;
    for (const auto& [id, step] : picture.steps)
        if (selection.steps.contains(id) || std::ranges::find(selection.loop, id) != selection.loop.end())
            place |= step.rect();
    for (const model::LinkId id : selection.links)
        if (const auto link = picture.links.find(id); link != picture.links.end())
            place |= link->second.arc.line.boundingRect();
    // What is in sight already stays where people see it.
    if (!place.isEmpty() && !viewport()->rect().contains(mapFromScene(place).boundingRect()))
        keepInSight(place);
}

} // namespace canvas
