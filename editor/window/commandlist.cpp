// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/commandlist.h"

#include "editor/canvas/chooser.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace window {

namespace {

/// Without the mark of its access key and the key that a menu shows behind it.
QString nameOf(const QAction& action)
{
    QString name = action.text().section(u'\t', 0, 0);
    name.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
    return name;
}

QString keyOf(const QAction& action)
{
    return action.shortcut().isEmpty() ? action.text().section(u'\t', 1)
                                       : action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

canvas::Chooser* offerCommands(QWidget& over, const QList<QAction*>& actions, const QList<QAction*>& waiting,
    const std::function<void(const QString&)>& tell)
{
    std::vector<canvas::Option> options;
    std::vector<QPointer<QAction>> offered;
    for (QAction* action : actions) {
        const bool waits = waiting.contains(action);
        if (action->isSeparator() || action->menu() || !action->isVisible() || !(action->isEnabled() || waits))
            continue;
        options.push_back(
            {nameOf(*action), waits ? QCoreApplication::translate("window::commands", "choose first") : keyOf(*action),
                action->data().toString()});
        offered.emplace_back(action);
    }
    auto* chooser = new canvas::Chooser(std::move(options),
        QCoreApplication::translate("window::commands", "What do you want to do? Type part of its name"), &over);
    QObject::connect(chooser, &canvas::Chooser::chosen, &over, [offered, waiting, tell](int option) {
        QAction* action = offered[static_cast<std::size_t>(option)];
        if (!action)
            return;
        if (waiting.contains(action))
            tell(QCoreApplication::translate(
                "window::commands", "First choose a step or an arrow on the map; then this can be done."));
        else
            action->trigger();
    });
    return chooser;
}

} // namespace window
