// SPDX-License-Identifier: EUPL-1.2
/// The command line: everything the program does without a window. Needs a QGuiApplication for measuring text, of any
/// platform.
#pragma once

#include <QStringList>

namespace command {

/// How a command ended, as the exit code of the program.
enum Exit { done = 0, failed = 1, wrongUsage = 2 };

/// The first word of the command line is one of ours.
bool isCommand(const QString& word);

/// Runs the command that the first word names with the words behind it. `language` is "nl" or "en", for what speaks in
/// a language of its own. Prints what the contract says, and returns the exit code.
int run(const QStringList& words, const QString& language);

/// Hands all output to the system. Returns `code`, or `failed` after saying that the system would not take it.
int ended(int code);

/// What `--help` prints.
QString help();

} // namespace command
