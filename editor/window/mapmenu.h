// SPDX-License-Identifier: EUPL-1.2
/// The menu on the map: what can be done with what is selected, and nothing else.
#pragma once

#include <QPoint>

class QWidget;

namespace model {
struct Selection;
}

namespace window {

class Actions;

/// Opens it at a place on the screen.
void openMapMenu(const Actions& actions, const model::Selection& selection, QPoint place, QWidget* parent);

} // namespace window
