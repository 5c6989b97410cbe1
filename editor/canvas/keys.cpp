// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/keys.h"

#include "editor/canvas/commands.h"
#include "editor/canvas/walk.h"

#include <QKeyEvent>

namespace canvas {

namespace {

std::optional<Direction> direction(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::left;
    case Qt::Key_Right:
        return Direction::right;
    case Qt::Key_Up:
        return Direction::up;
    case Qt::Key_Down:
        return Direction::down;
    default:
        return std::nullopt;
    }
}

/// Where reading begins: at the starting point of the first pattern, where that is in view, else at the top left.
std::optional<model::StepId> firstStep(const Scene& scene, const QRectF& seen)
{
    const draw::Picture& picture = scene.picture();
    const std::vector<model::Loop>& loops = scene.document().map().loops;
    if (!loops.empty())
        if (const auto start = picture.steps.find(loops.front().steps.front());
            start != picture.steps.end() && seen.contains(start->second.rect()))
            return start->first;
    return stepNear(picture, seen.topLeft());
}

/// Walking goes on from the step that was selected last, or from what else is selected.
std::optional<model::StepId> nextStepTowards(const Scene& scene, Direction direction)
{
    const auto latest = scene.latest();
    const QPointF from = latest ? scene.picture().steps.at(*latest).centre : scene.selectionBounds().center();
    return stepTowards(scene.picture(), from, direction, latest);
}

void walkTo(Scene& scene, Direction direction, const QRectF& seen)
{
    const auto step = scene.selection().empty() ? firstStep(scene, seen) : nextStepTowards(scene, direction);
    if (step)
        scene.select(only(*step));
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

KeyOutcome pressOnLinks(const QKeyEvent& event, Scene& scene, Writer& writer)
{
    const QString text = event.text();
    if (text == QLatin1String("+"))
        setSign(scene, model::Polarity::plus);
    else if (text == QLatin1String("-") || text == QString(QChar(u'\u2212')))
        setSign(scene, model::Polarity::minus);
    else if (text == QLatin1String("?"))
        setSign(scene, model::Polarity::open);
    else if (text == QLatin1String("0"))
        setSign(scene, model::Polarity::none);
    else if (text.toLower() == QLatin1String("d"))
        toggleDelay(scene);
    else if (const auto link = scene.selection().link(); link && isEnter(event))
        writer.begin(insideDraft(scene.document().map(), *link));
    else if (!isEnter(event))
        return KeyOutcome::lost;
    return KeyOutcome::done;
}

KeyOutcome pressControl(const QKeyEvent& event, Scene& scene)
{
    const model::Map& map = scene.document().map();
    if (const auto way = direction(event.key())) {
        scene.select(walked(map, scene.selection(), *way));
        return KeyOutcome::done;
    }
    if (scene.document().isReadOnly())
        return KeyOutcome::unused;
    if (event.key() == Qt::Key_L && (scene.selection().step() || scene.selection().empty()))
        return KeyOutcome::chooseTarget;
    if (!scene.selection().step())
        return KeyOutcome::unused;
    if (event.key() == Qt::Key_Delete) {
        closeGap(scene);
        return KeyOutcome::done;
    }
    return KeyOutcome::unused;
}

/// The keys that begin to write without being text themselves.
KeyOutcome pressToWrite(const QKeyEvent& event, Scene& scene, Writer& writer)
{
    const model::Map& map = scene.document().map();
    const auto step = scene.selection().step();
    const bool rename = event.key() == Qt::Key_F2;
    if (!scene.selection().loop.empty() && (rename || isEnter(event))) {
        writer.name(scene.selection().loop, false);
        return KeyOutcome::done;
    }
    if (!step)
        return KeyOutcome::unused;
    if (rename)
        writer.rewrite(*step, false);
    else if (isEnter(event))
        writer.begin(draftAfter(map, {*step}));
    else if (event.key() == Qt::Key_Backtab || (event.key() == Qt::Key_Tab && event.modifiers() == Qt::ShiftModifier))
        writer.begin(causeDraft(*step));
    else if (event.key() == Qt::Key_Tab)
        writer.begin(effectDraft(*step));
    else
        return KeyOutcome::unused;
    return KeyOutcome::done;
}

} // namespace

bool isText(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !event.text().isEmpty() && !(event.modifiers() & commands)
        && (event.text().front().isPrint() || event.text().front().isSurrogate()) && event.key() != Qt::Key_Space;
}

bool beginText(Scene& scene, Writer& writer)
{
    if (!scene.selection().loop.empty())
        writer.name(scene.selection().loop, true);
    else if (const auto step = scene.selection().step())
        writer.rewrite(*step, true);
    else if (scene.selection().links.empty())
        writer.begin(looseDraft());
    return writer.active();
}

KeyOutcome pressKey(const QKeyEvent& event, Scene& scene, Writer& writer, const QRectF& seen)
{
    if (event.key() == Qt::Key_Escape && scene.selection().empty())
        return KeyOutcome::unused;
    if (event.key() == Qt::Key_Escape) {
        scene.select({});
        return KeyOutcome::done;
    }
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return pressControl(event, scene);
    if (const auto way = direction(event.key()); way && modifiers == Qt::NoModifier) {
        walkTo(scene, *way, seen);
        return KeyOutcome::done;
    }
    if (event.key() == Qt::Key_Delete) {
        removeSelected(scene);
        return KeyOutcome::done;
    }
    const bool onLinks = !scene.selection().links.empty() && scene.selection().steps.empty();
    if (onLinks && (isText(event) || isEnter(event)))
        return scene.document().isReadOnly() ? KeyOutcome::done : pressOnLinks(event, scene, writer);
    if (isText(event))
        return beginText(scene, writer) ? KeyOutcome::text : KeyOutcome::done;
    return pressToWrite(event, scene, writer);
}

} // namespace canvas
