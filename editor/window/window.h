// SPDX-License-Identifier: EUPL-1.2
/// The program as a window.
#pragma once

#include <QString>

namespace window {

/// Runs the window until it is closed; returns the exit code of the program. `file`: the map to open; empty: the start
/// page. `language`: "nl", "en", or empty for what was chosen before, else the language of the system.
int run(int& argc, char** argv, const QString& file, const QString& language);

} // namespace window
