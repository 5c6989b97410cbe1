// SPDX-License-Identifier: EUPL-1.2
/// The map for who does not see it: patterns, steps and arrows as a list that a screen reader can walk over.
#pragma once

#include <QAccessible>

#include <utility>
#include <vector>

namespace canvas {

class View;

/// From now on every view of a map tells screen readers what is on it.
void exposeMaps();

/// What there is to tell about what is selected now, and of which part.
std::vector<std::pair<QAccessible::Event, QAccessibleInterface*>> selectionEvents(View& view);

/// Tells it to a listening screen reader.
void tellSelection(View& view);

/// Tells a listening screen reader what the next keys will do.
void tellHint(View& view);

} // namespace canvas
