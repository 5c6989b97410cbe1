// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/pages.h"

#include <QApplication>

namespace window {

Pages::Pages(document::Document& document, canvas::View& view, SidePanel& side, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_side(side)
    , m_patterns(new panels::Patterns(document))
    , m_outline(new panels::Outline(document))
{
    side.add(m_patterns);
    canvas::Scene& scene = view.mapScene();
    connect(&scene, &canvas::Scene::selectionChanged, m_patterns,
        [this, &scene] { m_patterns->mark(scene.selection().loop); });
    connect(m_patterns, &panels::Patterns::chosen, this,
        [&scene](const std::vector<model::StepId>& loop) { scene.select(canvas::onlyLoop(loop)); });
    join(m_outline);
}

void Pages::join(panels::Panel* panel)
{
    m_joined << panel;
    m_side.add(panel);
    canvas::Scene& scene = m_view.mapScene();
    connect(&scene, &canvas::Scene::selectionChanged, panel, [panel, &scene] { panel->mark(scene.selection()); });
    connect(panel, &panels::Panel::chosen, &m_view, &canvas::View::reveal);
    connect(panel, &panels::Panel::left, &m_view, qOverload<>(&QWidget::setFocus));
}

QList<QWidget*> Pages::of(Phase phase) const
{
    switch (phase) {
    case Phase::draw:
        return {m_patterns, m_outline};
    case Phase::talk:
    case Phase::breakOpen:
    case Phase::handOver:
        return {m_patterns};
    }
    return {};
}

void Pages::setTheme(const draw::Theme& theme)
{
    m_patterns->setTheme(theme);
    for (panels::Panel* panel : m_joined)
        panel->setTheme(theme);
}

void Pages::commit()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && m_side.isAncestorOf(focus))
        focus->clearFocus();
}

} // namespace window
