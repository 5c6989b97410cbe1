// SPDX-License-Identifier: EUPL-1.2
/// Where the program keeps what it must not lose: beside the settings, on this computer, for this person alone.
#pragma once

#include <QString>

namespace document {

/// The folder `part` of $XDG_STATE_HOME/patroon (~/.local/state/patroon unless said otherwise), made if need be and
/// closed to other people. Null when it cannot be made.
QString stateFolder(const QString& part);

/// A name for whatever belongs to the file at `path`, the same for every way to write that path.
QString stateName(const QString& path);

} // namespace document
