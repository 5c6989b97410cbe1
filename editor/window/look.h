// SPDX-License-Identifier: EUPL-1.2
/// How the window itself looks: calm, big enough to touch, and the same on every desktop.
#pragma once

class QApplication;

namespace window {

/// Sets font, colours and sizes of all widgets.
void applyLook(QApplication& application);

} // namespace window
