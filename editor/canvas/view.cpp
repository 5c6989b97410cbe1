// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/view.h"

#include "editor/canvas/accessible.h"
#include "editor/canvas/chooser.h"
#include "editor/canvas/commands.h"
#include "editor/canvas/minimap.h"
#include "editor/canvas/refit.h"
#include "editor/draw/font.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QLabel>
#include <QPaintEvent>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace canvas {

namespace {

/// Pixels beside the line that stands on an empty map.
constexpr int invitationMargin = 48;
/// Pixels between the hint and the edges.
constexpr int hintGap = 12;

} // namespace

View::View(document::Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(document)
    , m_writer(m_scene)
    , m_refit(std::make_unique<Refit>(*this))
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
    setZoom(1);

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
    connect(&m_writer, &Writer::stateChanged, m_refit.get(), &Refit::wait);
    connect(&m_writer, &Writer::covers, this, &View::keepInSight);
    connect(&m_writer, &Writer::shortened, this, [this](int limit) {
        Q_EMIT told(tr("This text can hold %L1 characters; what came after that is left out.").arg(limit));
    });
    connect(&m_scene, &Scene::selectionChanged, this, [this] { m_arrowKeysSaid = false; });
    connect(&m_scene, &Scene::selectionChanged, this, &View::showState);
    connect(&m_scene, &Scene::selectionChanged, this, [this] { tellSelection(*this); });
    connect(this, &View::hintChanged, this, [this] { tellHint(*this); });
    connect(&m_scene, &Scene::pictureChanged, this, &View::showState);
    // A key may end one step and begin the next: the view goes to where that leads, not to the whole in between.
    connect(&m_scene, &Scene::pictureChanged, m_refit.get(), &Refit::follow, Qt::QueuedConnection);
    connect(&m_scene, &Scene::pictureChanged, m_refit.get(), &Refit::wait);
    connect(&m_scene, &Scene::pictureChanged, m_minimap, &Minimap::follow);
    connect(this, &View::zoomChanged, m_minimap, &Minimap::follow);
    connect(&document, &document::Document::replaced, this, &View::fit);
    m_idle.setFocus();
}

View::~View()
{
    // Tools hold items of the scene.
    m_tool.reset();
    // A list that is still open would tell, when the window hides, that nothing was taken.
    qDeleteAll(findChildren<Chooser*>(Qt::FindDirectChildrenOnly));
}

void View::setTheme(const draw::Theme& theme)
{
    m_scene.setTheme(theme);
    if (m_writer.active())
        m_writer.entry()->setDefaultTextColor(theme.ink);
}

void View::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
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

/// At the bottom, or else the first place along the edges where it lies on nothing.
QPoint View::hintPlace() const
{
    constexpr int gap = hintGap;
    const int middle = (width() - m_hint->width()) / 2;
    const int right = width() - m_hint->width() - gap;
    const int bottom = height() - m_hint->height() - gap;
    const std::array places{QPoint(middle, bottom), QPoint(middle, gap), QPoint(gap, bottom), QPoint(right, bottom),
        QPoint(gap, gap), QPoint(right, gap)};
    const QRectF typed = m_writer.active() ? m_writer.entry()->sceneBoundingRect() : QRectF();
    const auto covers = [&](QPoint place) {
        const QRectF covered = mapToScene(QRect(place, m_hint->size())).boundingRect();
        const auto isUnder = [&](const auto& step) { return step.second.rect().intersects(covered); };
        const auto runsUnder = [&](const auto& link) { return link.second.arc.line.intersects(covered); };
        return typed.intersects(covered) || std::ranges::any_of(m_scene.picture().steps, isUnder)
            || std::ranges::any_of(m_scene.picture().badges, isUnder)
            || std::ranges::any_of(m_scene.picture().links, runsUnder);
    };
    const auto free = std::ranges::find_if_not(places, covers);
    return free == places.end() ? places.front() : *free;
}

void View::placeNotes()
{
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_hint->setWordWrap(false);
    m_hint->adjustSize();
    if (const int room = width() - 2 * hintGap; m_hint->width() > room) {
        m_hint->setWordWrap(true);
        m_hint->resize(room, m_hint->heightForWidth(room));
    }
    if (m_hint->isVisible())
        m_hint->move(hintPlace());
    m_invitation->setVisible(m_scene.picture().steps.empty() && !m_scene.document().isReadOnly());
    const int across = std::min(width() - 2 * invitationMargin, 600);
    m_invitation->setGeometry((width() - across) / 2, height() / 3, across, height() / 4);
}

void View::resizeEvent(QResizeEvent* event)
{
    const bool whole = m_refit->asRemembered();
    QGraphicsView::resizeEvent(event);
    placeNotes();
    m_minimap->follow();
    if (m_fitted && whole)
        m_refit->followRoom();
    if (!m_fitted && isVisible()) {
        m_fitted = true;
        fit();
    }
}

} // namespace canvas
