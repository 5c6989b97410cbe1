// SPDX-License-Identifier: EUPL-1.2
/// How the window itself looks: calm, big enough to touch, and the same on every desktop.
#pragma once

class QApplication;

namespace draw {
struct Theme;
}

namespace window {

/// A length in pixels of a screen of 1080 lines, on the screen of this moment: what is projected in four times as many
/// pixels must not become four times as small. Screens that the desktop scales already are left to it.
int scaled(int pixels);

/// Sets font, colours and sizes of all widgets, to go with a map in this theme.
void applyLook(QApplication& application, const draw::Theme& theme);

} // namespace window
