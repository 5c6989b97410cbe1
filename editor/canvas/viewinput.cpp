// SPDX-License-Identifier: EUPL-1.2
/// The view's hands: mouse, wheel, keys and input methods.
#include "editor/canvas/marqueetool.h"
#include "editor/canvas/movetool.h"
#include "editor/canvas/refit.h"
#include "editor/canvas/view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDevice>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace canvas {

namespace {

/// The wheel's usual click, in the units of Qt.
constexpr double wheelClick = 120;
constexpr double zoomPerClick = 1.15;

/// While typing, these belong to the text and not to the menus.
bool belongsToText(const QKeyEvent& event)
{
    for (const QKeySequence::StandardKey key : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy,
             QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Delete,
             QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord, QKeySequence::MoveToNextWord,
             QKeySequence::MoveToPreviousWord, QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument})
        if (event.matches(key))
            return true;
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool functionKey = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    return plain && !functionKey;
}

bool comesFromPanel(const QMimeData& parcel)
{
    const QStringList formats = parcel.formats();
    return std::any_of(formats.begin(), formats.end(),
        [](const QString& format) { return format.startsWith(QLatin1String("application/x-patroon-")); });
}

} // namespace

bool View::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_writer.active() ? belongsToText(*key) : isText(*key)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool View::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_touch.take(*static_cast<QTouchEvent*>(event));
        event->accept();
        return true;
    default:
        return QGraphicsView::viewportEvent(event);
    }
}

void View::dropTool()
{
    if (m_tool)
        m_tool->cancel();
    m_tool.reset();
}

/// Tab is a key of the map while there is something it can mean.
bool View::focusNextPrevChild(bool next)
{
    if (m_writer.active() || m_scene.selection().step())
        return false;
    return QGraphicsView::focusNextPrevChild(next);
}

bool View::pressZoomOrUndo(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo))
        undo();
    else if (event.matches(QKeySequence::Redo)
        || (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier))
        redo();
    else if (event.matches(QKeySequence::ZoomIn)
        || (event.key() == Qt::Key_Equal && event.modifiers() == Qt::ControlModifier))
        zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier)
        setZoom(1);
    else if (event.key() == Qt::Key_1 && event.modifiers() == Qt::ControlModifier)
        fit();
    else if (!m_writer.active())
        return pressClipboard(event);
    else
        return false;
    return true;
}

bool View::pressClipboard(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else
        return false;
    return true;
}

void View::keyPressEvent(QKeyEvent* event)
{
    if (m_tool && event->key() == Qt::Key_Escape) {
        dropTool();
        return;
    }
    if (pressZoomOrUndo(*event))
        return;
    if (m_writer.active() && event->key() == Qt::Key_L && event->modifiers() == Qt::ControlModifier) {
        chooseTarget();
        return;
    }
    if (m_writer.active()) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    switch (pressKey(*event, m_scene, m_writer, mapToScene(viewport()->rect()).boundingRect())) {
    case KeyOutcome::unused:
        event->ignore();
        break;
    case KeyOutcome::done:
        break;
    case KeyOutcome::text:
        QGraphicsView::keyPressEvent(event);
        break;
    case KeyOutcome::lost:
        sayArrowKeys();
        break;
    case KeyOutcome::chooseTarget:
        chooseTarget();
        break;
    }
}

void View::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

void View::inputMethodEvent(QInputMethodEvent* event)
{
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (!m_writer.active() && writes && !beginText(m_scene, m_writer)) {
        if (!m_scene.selection().links.empty() && !m_scene.document().isReadOnly())
            sayArrowKeys();
        return;
    }
    if (m_writer.active())
        QGraphicsView::inputMethodEvent(event);
}

/// Words have been typed at an arrow, which takes none: whoever does that does not know what it does take.
void View::sayArrowKeys()
{
    m_arrowKeysSaid = true;
    showState();
}

QString View::hint() const
{
    const QString hint = m_writer.hint();
    return hint.isEmpty() && m_arrowKeysSaid ? tr("+ − ? 0: sign · d: works later · Enter: a step in between") : hint;
}

void View::pressOnMap(QPointF place, Qt::KeyboardModifiers modifiers)
{
    const Target target = m_scene.targetAt(place);
    const bool add = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (std::holds_alternative<std::monostate>(target)) {
        m_tool = std::make_unique<MarqueeTool>(m_scene, place, add);
        return;
    }
    if (add && !std::holds_alternative<model::LoopId>(target)) {
        m_scene.select(toggled(m_scene.selection(), target));
        return;
    }
    const auto* step = std::get_if<model::StepId>(&target);
    if (!step || !m_scene.selection().steps.contains(*step))
        m_scene.select(only(m_scene.document().map(), target));
    if (step)
        m_tool =
            std::make_unique<MoveTool>(m_scene, *step, place, QApplication::startDragDistance() / transform().m11());
}

void View::mousePressEvent(QMouseEvent* event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton && inEntry(place)) {
        QGraphicsView::mousePressEvent(event);
    } else if (event->button() == Qt::LeftButton) {
        commit();
        const bool plain = event->modifiers() == Qt::NoModifier;
        if (!pressOnHandle(place) && !(plain && pressOnEdge(place)))
            pressOnMap(place, event->modifiers());
    }
}

void View::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint here = event->position().toPoint();
    const QPointF place = mapToScene(here);
    if (m_panFrom) {
        panBy(here - *m_panFrom);
        m_panFrom = here;
    } else if (m_tool) {
        m_tool->move(place);
    } else if (m_writer.active()) {
        QGraphicsView::mouseMoveEvent(event);
    } else {
        // Nothing grows under somebody who is pointing at it.
        m_refit->wait();
        hoverAt(place);
    }
}

void View::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        m_panFrom.reset();
        viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    } else if (m_tool && event->button() == Qt::LeftButton) {
        // Releasing may begin something new, so the tool is let go of first.
        const std::unique_ptr<Tool> tool = std::move(m_tool);
        tool->release(mapToScene(event->position().toPoint()));
    } else if (m_writer.active()) {
        QGraphicsView::mouseReleaseEvent(event);
    }
}

void View::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    if (inEntry(place)) {
        QGraphicsView::mouseDoubleClickEvent(event);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    commit();
    const Target target = m_scene.targetAt(place);
    if (std::holds_alternative<std::monostate>(target)) {
        m_writer.begin(looseDraft(
            model::Point{static_cast<int>(std::lround(place.x())), static_cast<int>(std::lround(place.y()))}));
        return;
    }
    m_scene.select(only(m_scene.document().map(), target));
    editSelected();
}

void View::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool touchpad = !event->pixelDelta().isNull()
        || (event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad);
    if (event->modifiers() & Qt::ControlModifier || (!touchpad && event->modifiers() == Qt::NoModifier))
        setZoom(zoom() * std::pow(zoomPerClick, turned.y() / wheelClick), event->position().toPoint());
    else if (touchpad)
        panBy(event->pixelDelta().isNull() ? turned / 2 : event->pixelDelta());
    else
        panBy({turned.x() + turned.y(), 0});
    event->accept();
}

void View::leaveEvent(QEvent* event)
{
    m_scene.hover({});
    QGraphicsView::leaveEvent(event);
}

void View::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(comesFromPanel(*event->mimeData()));
}

void View::dragMoveEvent(QDragMoveEvent* event)
{
    const Target target = m_scene.targetAt(mapToScene(event->position().toPoint()));
    m_scene.hover(target);
    event->setAccepted(comesFromPanel(*event->mimeData()) && !std::holds_alternative<std::monostate>(target));
}

void View::dragLeaveEvent(QDragLeaveEvent*)
{
    m_scene.hover({});
}

void View::dropEvent(QDropEvent* event)
{
    m_scene.hover({});
    const Target target = m_scene.targetAt(mapToScene(event->position().toPoint()));
    if (!comesFromPanel(*event->mimeData()) || std::holds_alternative<std::monostate>(target))
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(*event->mimeData(), target);
}

void View::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    QGraphicsView::focusOutEvent(event);
}

void View::contextMenuEvent(QContextMenuEvent* event)
{
    commit();
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPointF middle = m_scene.selectionBounds().center();
        const bool any = !m_scene.selectionBounds().isNull();
        Q_EMIT menuWanted(viewport()->mapToGlobal(any ? mapFromScene(middle) : viewport()->rect().center()));
        return;
    }
    const Target target = m_scene.targetAt(mapToScene(event->pos()));
    const auto* step = std::get_if<model::StepId>(&target);
    const auto* link = std::get_if<model::LinkId>(&target);
    const bool within =
        (step && m_scene.selection().steps.contains(*step)) || (link && m_scene.selection().links.contains(*link));
    if (!within)
        m_scene.select(only(m_scene.document().map(), target));
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace canvas
