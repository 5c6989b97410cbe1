// SPDX-License-Identifier: EUPL-1.2
/// The colours of what lies around the map: toolbars, panels, dialogs. They follow from the colours of the map.
#pragma once

#include <QColor>
#include <QString>

namespace draw {
struct Theme;
}

namespace window {

struct Shades {
    QColor ground;
    QColor ink;
    /// For what is said in a low voice.
    QColor quiet;
    /// What cannot be done now.
    QColor disabled;
    QColor accent;
    QColor onAccent;
    /// Behind what the pointer is over.
    QColor hover;
    /// Behind what is chosen.
    QColor chosen;
    /// Between parts of the window.
    QColor line;
    /// Around what one can press or write in.
    QColor border;
    /// Behind the sentences that the window says.
    QColor note;
};

/// The shades that go with a theme.
Shades shadesOf(const draw::Theme& theme);

/// The sheet with each name of a shade (`@ground`, `@ink`, …) replaced by its colour, and `@tick` by what kind of tick
/// shows up on the ground: `dark` or `light`.
QString inShades(QString sheet, const Shades& shades);

} // namespace window
