// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/view.h"

#include "editor/canvas/accessible.h"
#include "editor/canvas/commands.h"
#include "editor/canvas/minimap.h"
#include "editor/draw/font.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace canvas {

namespace {

/// Pixels for a point of the map at 100 %.
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 8;
/// One step of the wheel.
constexpr double zoomStep = 1.15;
/// `fit` does not blow up a small map beyond this, in a view of so many pixels high; a higher one shows it larger.
constexpr double largestFit = 1.25;
constexpr double usualHeight = 900;
/// Pixels around what is brought into sight; below more, for the hint.
constexpr int sightMargin = 48;
constexpr int hintRoom = 72;

} // namespace

View::View(document::Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(document)
    , m_writer(m_scene)
    , m_hint(new QLabel(this))
    , m_invitation(new QLabel(this))
    , m_minimap(new Minimap(m_scene, *this))
{
    exposeMaps();
    m_scene.addItem(&m_idle);
    setScene(&m_scene);
    // The person may pan anywhere; the bars would say nothing.
    constexpr double edge = 1.2 * model::maximumCoordinate;
    setSceneRect(-edge, -edge, 2 * edge, 2 * edge);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAccessibleName(tr("Map"));
    setTransform(QTransform::fromScale(pixelsPerPoint, pixelsPerPoint));

    for (QLabel* note : {m_hint, m_invitation}) {
        note->setAttribute(Qt::WA_TransparentForMouseEvents);
        note->setAlignment(Qt::AlignCenter);
        note->setForegroundRole(QPalette::PlaceholderText);
        note->hide();
    }
    // Relative to the text of the window, which is larger on a larger screen.
    const int text = QFontInfo(QApplication::font()).pixelSize();
    m_hint->setFont(draw::font(text));
    m_invitation->setFont(draw::font(1.4 * text));
    m_hint->setAutoFillBackground(true);
    m_hint->setMargin(8);
    m_invitation->setWordWrap(true);
    m_invitation->setText(tr("Type what happens, and press Enter: and then…"));

    connect(&m_snapshot, &Snapshot::rested, viewport(), qOverload<>(&QWidget::update));
    connect(&m_writer, &Writer::stateChanged, this, &View::showState);
    connect(&m_writer, &Writer::stateChanged, &m_refit, &Refit::wait);
    connect(&m_writer, &Writer::covers, this, &View::keepInSight);
    connect(&m_scene, &Scene::selectionChanged, this, [this] { m_arrowKeysSaid = false; });
    connect(&m_scene, &Scene::selectionChanged, this, &View::showState);
    connect(&m_scene, &Scene::selectionChanged, this, [this] { tellSelection(*this); });
    connect(this, &View::hintChanged, this, [this] { tellHint(*this); });
    connect(&m_scene, &Scene::pictureChanged, this, &View::showState);
    connect(&m_scene, &Scene::pictureChanged, this, &View::followPicture);
    connect(&m_scene, &Scene::pictureChanged, m_minimap, &Minimap::follow);
    connect(this, &View::zoomChanged, m_minimap, &Minimap::follow);
    connect(&document, &document::Document::replaced, this, &View::fit);
    m_idle.setFocus();
}

View::~View()
{
    // Tools hold items of the scene.
    m_tool.reset();
}

void View::setTheme(const draw::Theme& theme)
{
    m_scene.setTheme(theme);
    if (m_writer.active())
        m_writer.entry()->setDefaultTextColor(theme.ink);
}

double View::zoom() const
{
    return transform().m11() / pixelsPerPoint;
}

void View::setZoom(double wanted, QPoint anchor)
{
    const double zoom = std::clamp(wanted, smallestZoom, largestZoom);
    const QPointF place = mapToScene(anchor);
    if (m_snapshot.shown())
        m_snapshot.goOn();
    else if (m_snapshot.wanted() && isVisible())
        m_snapshot.take(viewport()->grab(), viewportTransform());
    setTransform(QTransform::fromScale(zoom * pixelsPerPoint, zoom * pixelsPerPoint));
    panBy(anchor - mapFromScene(place));
    if (m_snapshot.shown())
        viewport()->update();
    Q_EMIT zoomChanged(zoom);
    Q_EMIT sightChanged();
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
    return std::min({across, down, largestFit * tall});
}

View::Sight View::sight() const
{
    return {zoom(), mapToScene(viewport()->rect().center())};
}

void View::setSight(const Sight& sight)
{
    setZoom(sight.zoom);
    centerOn(sight.centre);
    m_snapshot.end();
    m_seesAll = seesAll();
}

void View::lookAt(const QRectF& place, int freeBelow)
{
    setZoom(fittingZoom(place, viewport()->size() - QSize(0, freeBelow)));
    centerOn(place.center() + QPointF(0, freeBelow / 2.0 / transform().m22()));
    m_snapshot.end();
}

View::Sight View::fittedSight() const
{
    const QRectF& bounds = m_scene.picture().bounds;
    return {std::clamp(fittingZoom(bounds, viewport()->size()), smallestZoom, largestZoom), bounds.center()};
}

void View::fit()
{
    setSight(fittedSight());
    m_refit.remember();
}

bool View::isBusy() const
{
    return m_writer.active() || m_tool || m_panFrom || m_touch.active() || m_scene.telling();
}

bool View::seesAll() const
{
    return viewport()->rect().contains(mapFromScene(m_scene.picture().bounds).boundingRect());
}

void View::followPicture()
{
    if (m_seesAll && isVisible() && !seesAll()) {
        const bool ours = m_refit.asRemembered();
        setZoom(std::min(zoom(), fittingZoom(m_scene.picture().bounds, viewport()->size())));
        centerOn(m_scene.picture().bounds.center());
        if (ours)
            m_refit.remember();
    }
    m_seesAll = seesAll();
    m_refit.wait();
}

void View::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_seesAll = seesAll();
    m_minimap->follow();
    Q_EMIT sightChanged();
}

void View::paintEvent(QPaintEvent* event)
{
    if (m_snapshot.shown()) {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_scene.theme().paper);
        m_snapshot.paint(painter, viewportTransform());
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QGraphicsView::paintEvent(event);
    if (event->rect() == viewport()->rect())
        m_snapshot.noteCost(timer.nsecsElapsed());
}

void View::commit()
{
    m_writer.commit();
}

void View::undo()
{
    if (m_writer.active())
        m_writer.undo();
    else
        m_scene.document().undoStack().undo();
}

void View::redo()
{
    if (m_writer.active())
        m_writer.entry()->document()->redo();
    else
        m_scene.document().undoStack().redo();
}

void View::selectAll()
{
    Selection all;
    for (const auto& [id, step] : m_scene.picture().steps)
        all.steps.insert(id);
    for (const auto& [id, link] : m_scene.picture().links)
        all.links.insert(id);
    m_scene.select(std::move(all));
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

void View::removeSelected()
{
    commit();
    canvas::removeSelected(m_scene);
}

void View::editSelected()
{
    if (const auto step = m_scene.selection().step())
        m_writer.rewrite(*step, false);
    else if (!m_scene.selection().loop.empty())
        m_writer.name(m_scene.selection().loop, false);
}

void View::beginAfter()
{
    const model::Map& map = m_scene.document().map();
    if (const auto step = m_scene.selection().step())
        m_writer.begin(draftAfter(map, {*step}));
    else if (const auto link = m_scene.selection().link())
        m_writer.begin(insideDraft(map, *link));
}

void View::panBy(QPoint distance)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - distance.y());
}

/// Moves as little as it takes, and not at all when the place is in sight. What is larger than the view shows the whole
/// map.
void View::keepInSight(const QRectF& place)
{
    const QRect seen = viewport()->rect().adjusted(sightMargin, sightMargin, -sightMargin, -hintRoom);
    const QRect wanted = mapFromScene(place).boundingRect();
    if (!isVisible() || seen.contains(wanted))
        return;
    if (wanted.width() > seen.width() || wanted.height() > seen.height()) {
        fit();
        return;
    }
    const bool ours = m_refit.asRemembered();
    const auto shift = [](int low, int high, int lowest, int highest) {
        return low < lowest ? lowest - low : std::min(0, highest - high);
    };
    panBy({shift(wanted.left(), wanted.right(), seen.left(), seen.right()),
        shift(wanted.top(), wanted.bottom(), seen.top(), seen.bottom())});
    if (ours)
        m_refit.remember();
}

void View::showState()
{
    if (!m_writer.active() && m_scene.focusItem() != &m_idle)
        m_idle.setFocus();
    if (m_hint->text() != hint()) {
        m_hint->setText(hint());
        Q_EMIT hintChanged(hint());
    }
    placeNotes();
}

/// At the bottom; at the top where it would lie on a step there and not here.
QPoint View::hintPlace() const
{
    constexpr int gap = 12;
    const QPoint top((width() - m_hint->width()) / 2, gap);
    const QPoint bottom(top.x(), height() - m_hint->height() - gap);
    const QRectF typed = m_writer.active() ? m_writer.entry()->sceneBoundingRect() : QRectF();
    const auto covers = [&](QPoint place) {
        const QRectF covered = mapToScene(QRect(place, m_hint->size())).boundingRect();
        const auto isUnder = [&](const auto& step) { return step.second.rect().intersects(covered); };
        return typed.intersects(covered) || std::ranges::any_of(m_scene.picture().steps, isUnder);
    };
    return covers(bottom) && !covers(top) ? top : bottom;
}

void View::placeNotes()
{
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_hint->adjustSize();
    if (m_hint->isVisible())
        m_hint->move(hintPlace());
    m_invitation->setVisible(m_scene.picture().steps.empty() && !m_scene.document().isReadOnly());
    const int across = std::min(width() - 2 * sightMargin, 600);
    m_invitation->setGeometry((width() - across) / 2, height() / 3, across, height() / 4);
}

void View::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    placeNotes();
    m_minimap->follow();
    if (m_fitted)
        m_refit.follow();
    if (!m_fitted && isVisible()) {
        m_fitted = true;
        fit();
    }
}

} // namespace canvas
