// SPDX-License-Identifier: EUPL-1.2
/// Every command by name: a list over the map in which one types what one wants to do.
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace canvas {
class Chooser;
}

namespace window {

/// Opens the list over this widget. It offers the actions that can be done now, and those of `waiting`, which need
/// something selected: choosing one of these tells so. An action is also found by the words that are its data. The list
/// goes away by itself.
canvas::Chooser* offerCommands(QWidget& over, const QList<QAction*>& actions, const QList<QAction*>& waiting,
    const std::function<void(const QString&)>& tell);

} // namespace window
