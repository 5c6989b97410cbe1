// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/telling.h"

#include "editor/model/find.h"
#include "editor/window/caption.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace window {

namespace {

/// The part of the map that a pattern takes.
QRectF placeOf(const model::Map& map, const draw::Picture& picture, const std::vector<model::StepId>& loop)
{
    QRectF place;
    for (const model::StepId id : loop)
        if (const auto step = picture.steps.find(id); step != picture.steps.end())
            place |= step->second.rect();
    for (const auto& link : model::linksOf(map, loop))
        if (link)
            if (const auto shape = picture.links.find(*link); shape != picture.links.end())
                place |= shape->second.arc.line.boundingRect();
    for (const auto& [id, badge] : picture.badges)
        if (badge.steps == loop)
            place |= badge.rect();
    return place;
}

} // namespace

Telling::Telling(canvas::View& view)
    : QWidget(&view)
    , m_view(view)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    hide();
    view.installEventFilter(this);
    connect(&view.writer(), &canvas::Writer::stateChanged, this, &Telling::goOn, Qt::QueuedConnection);
    connect(&view.mapScene().document(), &document::Document::changed, this, &Telling::followMap);
    connect(&view.mapScene().document(), &document::Document::replaced, this, &Telling::end);
}

bool Telling::begin()
{
    const bool typing = m_view.writer().active();
    m_view.commit();
    canvas::Scene& scene = m_view.mapScene();
    auto patterns = patternsToTell(scene.document().map(), scene.selection().loop);
    if (patterns.empty())
        return false;
    m_story.emplace(std::move(patterns));
    // What was being typed must not be typed over by what is written next.
    m_selection = typing ? canvas::Selection() : scene.selection();
    m_sight = m_view.sight();
    scene.hover({});
    scene.select({});
    m_blank = false;
    m_editing = false;
    Q_EMIT begun();
    setGeometry(m_view.rect());
    show();
    raise();
    setFocus();
    tell();
    return true;
}

void Telling::end()
{
    if (!active())
        return;
    m_story.reset();
    m_editing = false;
    hide();
    m_view.commit();
    m_view.mapScene().tell({});
    m_view.mapScene().select(within(m_view.mapScene().document().map(), m_selection));
    m_view.setFocus();
    Q_EMIT ended();
    m_view.setSight(m_sight);
}

void Telling::tell()
{
    canvas::Scene& scene = m_view.mapScene();
    const model::Map& map = scene.document().map();
    scene.tell(canvas::Told{m_story->pattern(), m_story->arrows()});
    const Caption caption(map, *m_story, scene.theme(), size());
    m_view.lookAt(placeOf(map, scene.picture(), m_story->pattern()), static_cast<int>(caption.height()));
    setAccessibleName(caption.words());
    update();
    Q_EMIT told();
}

void Telling::setBlank(bool blank)
{
    m_blank = blank;
    update();
    Q_EMIT told();
}

void Telling::fill()
{
    setGeometry(m_view.rect());
    if (active())
        tell();
}

bool Telling::forward()
{
    const bool goesOn = m_story->forward();
    tell();
    return goesOn;
}

void Telling::back()
{
    m_story->back();
    tell();
}

void Telling::editStep()
{
    if (m_view.mapScene().document().isReadOnly())
        return;
    m_editing = true;
    hide();
    m_view.setFocus();
    m_view.mapScene().select(canvas::only(m_story->step()));
    m_view.editSelected();
}

void Telling::goOn()
{
    if (!m_editing || m_view.writer().active())
        return;
    m_editing = false;
    m_view.mapScene().select({});
    show();
    raise();
    setFocus();
    tell();
}

void Telling::followMap()
{
    if (!active())
        return;
    const model::Map& map = m_view.mapScene().document().map();
    const auto& loop = m_story->pattern();
    if (!std::all_of(loop.begin(), loop.end(), [&map](model::StepId id) { return map.steps.contains(id); }))
        end();
}

/// Only saving is left to the menus; every other key is the telling's own, also the ones that mean nothing here.
bool Telling::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        event->setAccepted(!key->matches(QKeySequence::Save));
        return true;
    }
    return QWidget::event(event);
}

bool Telling::eventFilter(QObject* watched, QEvent* event)
{
    // The view takes on its new size only after this.
    if (watched == &m_view && event->type() == QEvent::Resize && active())
        QMetaObject::invokeMethod(this, &Telling::fill, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void Telling::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (m_blank) {
        setBlank(false);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
        // Beyond the end lies the map. A key that is held stays here, and so does a click: the second of a double click
        // would draw.
        if (!forward() && !event->isAutoRepeat())
            end();
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        back();
        break;
    case Qt::Key_Home:
        m_story->toStart();
        tell();
        break;
    case Qt::Key_End:
        m_story->toEnd();
        tell();
        break;
    case Qt::Key_Period:
    case Qt::Key_B:
        setBlank(true);
        break;
    case Qt::Key_F2:
        editStep();
        break;
    case Qt::Key_F5:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT questionsWanted();
        else
            end();
        break;
    case Qt::Key_Escape:
        end();
        break;
    default:
        break;
    }
}

void Telling::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_blank) {
        setBlank(false);
    } else {
        forward();
    }
}

void Telling::wheelEvent(QWheelEvent* event)
{
    event->accept();
}

void Telling::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
    const canvas::Scene& scene = m_view.mapScene();
    if (active() && !m_blank)
        Caption(scene.document().map(), *m_story, scene.theme(), size()).paintHint(painter);
}

void Telling::paint(QPainter& painter, QSizeF room) const
{
    if (!active())
        return;
    if (m_blank) {
        painter.fillRect(QRectF({}, room), Qt::black);
        return;
    }
    const canvas::Scene& scene = m_view.mapScene();
    Caption(scene.document().map(), *m_story, scene.theme(), room).paint(painter);
}

} // namespace window
