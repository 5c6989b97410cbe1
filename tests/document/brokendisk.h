// SPDX-License-Identifier: EUPL-1.2
/// A disk that fails on demand: the calls to the system for files go through here, in this process only.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace broken {

enum class Call { open, write, shortWrite, sync, rename };

/// From now on the `number`-th call of this kind (from 1) fails with `error`; a short write writes half and the next
/// one fails. All other calls go through.
void arm(Call call, int number, int error);

/// Everything works again. True when the call was reached.
bool disarm();

/// From now on a file is synced after this long.
void slow(std::chrono::milliseconds time);

/// From now on until `recorded`, remembers what is done to files: "open", "write", "sync", "rename", "syncfolder".
void record();
std::vector<std::string> recorded();

} // namespace broken
