// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/mapmenu.h"

#include "editor/model/selection.h"
#include "editor/window/actions.h"

#include <QMenu>

namespace window {

namespace {

/// Null is a line between groups.
QList<QAction*> fitting(const Actions& actions, const model::Selection& selection)
{
    if (!selection.loop.empty())
        return {actions.editText, actions.firstMove, nullptr, actions.copy, nullptr, actions.remove};
    if (selection.step())
        return {actions.editText, actions.stepAfter, actions.linkTo, actions.firstMove, nullptr, actions.cut,
            actions.copy, nullptr, actions.pin, actions.release, nullptr, actions.remove, actions.removeAndClose};
    if (selection.link())
        return {actions.insertStep, actions.turn, actions.firstMove, nullptr, actions.signPlus, actions.signMinus,
            actions.signOpen, actions.signNone, actions.delay, nullptr, actions.remove};
    if (!selection.empty())
        return {actions.merge, actions.turn, nullptr, actions.cut, actions.copy, nullptr, actions.pin, actions.release,
            nullptr, actions.remove};
    return {actions.newStep, actions.paste, actions.bringInTemplate, nullptr, actions.selectAll, actions.find, nullptr,
        actions.layOutAgain, actions.wholeMap};
}

} // namespace

void openMapMenu(const Actions& actions, const model::Selection& selection, QPoint place, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : fitting(actions, selection))
        if (!action)
            menu->addSeparator();
        else if (action->isEnabled())
            menu->addAction(action);
    menu->popup(place);
}

} // namespace window
