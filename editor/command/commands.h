// SPDX-License-Identifier: EUPL-1.2
/// The commands, one function each. `words` are the words behind the name of the command; each returns the exit code.
#pragma once

#include "editor/command/command.h"

namespace command {

int templates(const QStringList& words);
int newMap(const QStringList& words, const QString& language);
int check(const QStringList& words);
int convert(const QStringList& words);
int layout(const QStringList& words);
int geometry(const QStringList& words);
int loops(const QStringList& words);
int breaks(const QStringList& words);
int poster(const QStringList& words);
int cards(const QStringList& words);
int handout(const QStringList& words);
int report(const QStringList& words);

} // namespace command
