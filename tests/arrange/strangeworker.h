// SPDX-License-Identifier: EUPL-1.2
/// A worker process that misbehaves on purpose: a test starts itself as its own worker.
#pragma once

/// What the worker does is read from this environment variable.
inline constexpr const char* behaviourVariable = "PATROON_STRANGE_WORKER";
/// Where a worker that hangs leaves its process id, when this is set.
inline constexpr const char* pidVariable = "PATROON_STRANGE_WORKER_PID";

/// The process was started as a worker.
bool isWorker(int argc, char** argv);

/// The main of such a process; anything unknown in the variable is the worker as it should be.
int strangeWorkerMain();
