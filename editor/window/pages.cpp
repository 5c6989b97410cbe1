// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/pages.h"

#include "editor/model/edits/moves.h"
#include "editor/model/edits/perspectives.h"
#include "editor/model/edits/principles.h"
#include "editor/model/find.h"

#include <QApplication>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace window {

Pages::Pages(document::Document& document, canvas::View& view, SidePanel& side, Initials& initials, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_view(view)
    , m_side(side)
    , m_initials(initials)
{
    connect(&view, &canvas::View::dropped, this, &Pages::take);
    auto* over = new QShortcut(Qt::Key_F6, window);
    connect(over, &QShortcut::activated, this, &Pages::goOver);
}

template <class Panel> Panel* Pages::made(Panel*& panel)
{
    if (!panel) {
        // Where it will stand from the first: whatever moves is dressed anew.
        panel = new Panel(m_document, &m_side.place());
        join(panel);
    }
    return panel;
}

panels::Perspectives* Pages::perspectives()
{
    if (m_perspectives)
        return m_perspectives;
    made(m_perspectives);
    m_perspectives->showTags(m_initials.shown());
    connect(m_perspectives, &panels::Perspectives::tagsWanted, &m_initials, &Initials::choose);
    connect(&m_initials, &Initials::changed, m_perspectives, &panels::Perspectives::showTags);
    connect(m_perspectives, &panels::Perspectives::receding, &m_view.mapScene(), &canvas::Scene::recede);
    return m_perspectives;
}

panels::FirstMoves* Pages::moves()
{
    if (m_moves)
        return m_moves;
    connect(made(m_moves), &panels::FirstMoves::shown, &m_view.mapScene(), &canvas::Scene::showMove);
    return m_moves;
}

void Pages::join(panels::Panel* panel)
{
    m_joined << panel;
    m_side.add(panel);
    canvas::Scene& scene = m_view.mapScene();
    panel->setTheme(m_theme);
    panel->mark(scene.selection());
    connect(&scene, &canvas::Scene::selectionChanged, panel, [panel, &scene] { panel->mark(scene.selection()); });
    connect(panel, &panels::Panel::chosen, &m_view, &canvas::View::reveal);
    connect(panel, &panels::Panel::typing, this, &Pages::typing);
    connect(panel, &panels::Panel::left, &m_view, qOverload<>(&QWidget::setFocus));
}

QList<QWidget*> Pages::of(Phase phase)
{
    switch (phase) {
    case Phase::draw:
        return {made(m_patterns), made(m_outline)};
    case Phase::talk:
        return {perspectives(), made(m_triangle), made(m_said)};
    case Phase::breakOpen:
        return {moves(), made(m_principles)};
    case Phase::handOver:
        return {made(m_principles), made(m_patterns)};
    }
    return {};
}

QList<QWidget*> Pages::all()
{
    return {made(m_patterns), made(m_outline), perspectives(), made(m_principles), made(m_triangle), moves(),
        made(m_said), made(m_readAlong), made(m_fewest)};
}

void Pages::goOver()
{
    const QWidget* focus = QApplication::focusWidget();
    if (m_side.isHidden() || (focus && m_side.isAncestorOf(focus)))
        m_view.setFocus();
    else
        m_side.page()->setFocus();
}

void Pages::showReadAlong()
{
    m_side.show(made(m_readAlong));
    m_readAlong->setFocus();
}

void Pages::beginMove()
{
    m_side.show(moves());
    m_moves->begin();
}

void Pages::showFewest()
{
    m_side.show(made(m_fewest));
    m_fewest->setFocus();
}

void Pages::take(const QMimeData& parcel, const canvas::Target& target)
{
    const auto dragged = panels::unpacked(parcel);
    if (!dragged)
        return;
    switch (dragged->kind) {
    case panels::Dragged::Kind::principle:
        return takePrinciple(model::PrincipleId{dragged->id}, target);
    case panels::Dragged::Kind::move:
        return takeMove(model::MoveId{dragged->id}, target);
    case panels::Dragged::Kind::perspective:
        return takePerspective(model::PerspectiveId{dragged->id}, target);
    case panels::Dragged::Kind::step:
    case panels::Dragged::Kind::pattern:
        return;
    }
}

void Pages::takePrinciple(model::PrincipleId id, const canvas::Target& target)
{
    if (const auto* loop = std::get_if<model::LoopId>(&target))
        m_document.edit(model::linkPrinciple(m_document.map(), id, *loop, true), tr("Principle with a pattern"));
}

/// The first move goes to another arrow, step or pattern.
void Pages::takeMove(model::MoveId id, const canvas::Target& target)
{
    const model::FirstMove* known = model::findMove(m_document.map(), id);
    if (!known)
        return;
    model::FirstMove move = *known;
    move.link.reset();
    move.step.reset();
    move.loop.reset();
    if (const auto* link = std::get_if<model::LinkId>(&target))
        move.link = *link;
    else if (const auto* step = std::get_if<model::StepId>(&target))
        move.step = *step;
    else
        move.loop = std::get<model::LoopId>(target);
    m_document.edit(model::setMove(m_document.map(), std::move(move)), tr("First move to another place"));
}

void Pages::takePerspective(model::PerspectiveId id, const canvas::Target& target)
{
    const auto* step = std::get_if<model::StepId>(&target);
    if (!step)
        return;
    const auto& views = m_document.map().steps.at(*step).views;
    if (std::ranges::find(views, id, &model::View::perspective) == views.end())
        m_document.edit(model::setView(m_document.map(), *step, id, std::string()), tr("Who recognises a step"));
}

void Pages::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    for (panels::Panel* panel : m_joined)
        panel->setTheme(theme);
}

model::Patch Pages::typed() const
{
    const auto writing = std::ranges::find_if(
        m_joined, [](const panels::Panel* panel) { return panel->isVisible() && !panel->typed().empty(); });
    return writing == m_joined.end() ? model::Patch() : (*writing)->typed();
}

void Pages::commit()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (!focus || !m_side.isAncestorOf(focus))
        return;
    focus->clearFocus();
    // The person stays there; the field itself may be gone.
    if (focus && focus->isVisible())
        focus->setFocus();
    else
        m_side.page()->setFocus();
}

} // namespace window
