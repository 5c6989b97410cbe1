// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/phases.h"

#include "editor/window/actions.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace window {

namespace {

constexpr int phaseCount = 4;

/// What the toolbar offers in a phase; null is a gap.
QList<QAction*> offered(Phase phase, const Actions& actions)
{
    // What every phase has stands in the same place in each.
    QList<QAction*> all{actions.undo, actions.redo, actions.wholeMap};
    switch (phase) {
    case Phase::draw:
        all += {nullptr, actions.newStep, actions.linkTo, actions.layOutAgain};
        break;
    case Phase::talk:
        all += {nullptr, actions.tell, actions.talk};
        break;
    case Phase::breakOpen:
        break;
    case Phase::handOver:
        // The first stays in sight in a narrow window.
        all += {nullptr, actions.finish, actions.poster, actions.exportAs->menuAction(), actions.aboutMap};
        break;
    }
    return all;
}

} // namespace

Phases::Phases(QToolBar& toolBar, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_toolBar(toolBar)
    , m_actions(actions)
    , m_group(this)
{
    for (int i = 0; i < phaseCount; ++i) {
        QAction* action = m_group.addAction(QString());
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { enter(static_cast<Phase>(i)); });
    }
    m_group.actions().first()->setChecked(true);
    setTexts();
    fillToolBar();
}

void Phases::enter(Phase phase)
{
    m_phase = phase;
    m_group.actions().at(static_cast<int>(phase))->setChecked(true);
    fillToolBar();
    Q_EMIT entered(phase);
}

void Phases::setTexts()
{
    const QStringList words{tr("Draw"), tr("Talk"), tr("Break open"), tr("Hand over")};
    for (int i = 0; i < phaseCount; ++i)
        m_group.actions().at(i)->setText(words[i]);
}

void Phases::fillToolBar()
{
    m_toolBar.clear();
    m_toolBar.addActions(m_group.actions());
    m_toolBar.addSeparator();
    for (QAction* action : offered(m_phase, m_actions))
        if (action) {
            m_toolBar.addAction(action);
            if (action->menu())
                qobject_cast<QToolButton*>(m_toolBar.widgetForAction(action))->setPopupMode(QToolButton::InstantPopup);
        } else {
            m_toolBar.addSeparator();
        }
}

} // namespace window
