// SPDX-License-Identifier: EUPL-1.2
/// Every command by its name: type part of it, press Enter.
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace window {

/// Opens the list over a widget, which gets the keyboard back. Separators, menus and what cannot be done now are left
/// out.
void offerCommands(QWidget& over, const QList<QAction*>& actions);

} // namespace window
