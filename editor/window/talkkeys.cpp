// SPDX-License-Identifier: EUPL-1.2
/// The keys of the talk: a clicker or two keys leaf through it, and everything else is typing.
#include "editor/window/answerfield.h"
#include "editor/window/questions.h"
#include "editor/window/talk.h"

#include <QKeyEvent>

#include <algorithm>

namespace window {

namespace {

/// In milliseconds.
constexpr int lateAfterSilence = 2000;

} // namespace

/// A clicker blacks the picture with "." or "b". A full stop begins no sentence; a "b" may, and is no answer by itself.
bool Talk::isBlackKey(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp) {
        if (m_field->text().toLower() == QLatin1String("b"))
            m_field->clear();
        return false;
    }
    return key.text() == QLatin1String(".") && m_field->text().isEmpty();
}

/// An empty field has nothing to delete and nothing to undo: the answers have.
bool Talk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            chooseAbout(key == Qt::Key_Tab ? 1 : -1);
            return true;
        }
    }
    const bool pressed = event->type() == QEvent::KeyPress;
    // A clicker's keys for a black picture are no answer.
    if (watched == m_field && pressed && isBlackKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (watched != m_field || !m_field->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (pressed && key->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    if (!pressed && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Whoever points at the picture, or at nothing, goes on writing.
void Talk::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_field->isVisibleTo(this))
        m_field->setFocus();
}

/// Tab has work of its own in the field, and leads back to it; what hides hands the keyboard to nobody.
bool Talk::focusNextPrevChild(bool)
{
    if (m_answers->hasFocus())
        m_field->setFocus();
    return true;
}

/// Tab chooses what the next line is about.
void Talk::chooseAbout(int by)
{
    const auto shown = pattern();
    if (!shown)
        return;
    // The whole pattern stands before its first step.
    const auto count = static_cast<std::ptrdiff_t>(shown->steps.size()) + 1;
    const auto now = m_spoken ? std::ranges::find(shown->steps, *m_spoken) - shown->steps.begin() + 1 : 0;
    const auto next = (now + by + count) % count;
    speakOf(next > 0 ? std::optional(shown->steps[static_cast<std::size_t>(next - 1)]) : std::nullopt);
}

/// The next line is about the step that somebody points at; once more, about the whole pattern again.
void Talk::chooseStep(model::StepId step)
{
    speakOf(step == m_spoken ? std::nullopt : std::optional(step));
}

void Talk::speakOf(std::optional<model::StepId> step)
{
    m_spoken = step;
    m_ring->setSpoken(step);
    setTexts();
}

/// First away with what lies over the picture. An Esc that comes just too late to end a silence does nothing.
void Talk::escape()
{
    const bool late = m_sinceSilence.isValid() && !m_sinceSilence.hasExpired(lateAfterSilence);
    m_sinceSilence.invalidate();
    if (late)
        return;
    commit();
    if (waysOutShown())
        toggleWaysOut();
    else
        Q_EMIT ended();
}

void Talk::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (m_silenceTimer.isActive()) {
        endSilence();
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int by = event->key() == Qt::Key_PageDown ? 1 : -1;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            turnToPattern(by);
        else
            leaf(by);
        break;
    }
    // No space: who goes on typing here is not to write on the map.
    case Qt::Key_Right:
        if (!Questions::kept(m_question))
            leaf(1);
        break;
    case Qt::Key_Left:
        if (!Questions::kept(m_question))
            leaf(-1);
        break;
    case Qt::Key_Up:
        m_answers->walk(-1);
        break;
    case Qt::Key_Down:
        m_answers->walk(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            makeMove();
        break;
    case Qt::Key_F2:
        if (m_answers->currentItem())
            m_answers->editItem(m_answers->currentItem());
        break;
    case Qt::Key_F7:
        beginSilence();
        break;
    case Qt::Key_F8:
        toggleWaysOut();
        break;
    case Qt::Key_F12:
        m_clock->toggle();
        break;
    case Qt::Key_Escape:
        escape();
        break;
    default:
        break;
    }
}

} // namespace window
