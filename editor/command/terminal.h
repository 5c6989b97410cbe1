// SPDX-License-Identifier: EUPL-1.2
/// What the commands print.
#pragma once

#include <QString>

namespace command {

/// Text for standard output, as it is.
void print(const QString& text);

/// One line for standard error; control characters in it are replaced.
void complain(const QString& line);

/// `FILE: problem` for standard error.
void complain(const QString& file, const QString& problem);

/// Hands all output to the system; false when it would not take it (a full disk, a closed pipe).
bool finishOutput();

} // namespace command
