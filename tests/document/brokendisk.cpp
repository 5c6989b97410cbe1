// SPDX-License-Identifier: EUPL-1.2
#include "tests/document/brokendisk.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace broken {

namespace {

struct Armed {
    Call call{};
    int left = 0;
    int error = 0;
    bool reached = false;
};

std::mutex guard;
std::optional<Armed> armed;
std::optional<std::vector<std::string>> record_;
std::atomic<std::chrono::milliseconds> wait{};

void note(const char* what)
{
    const std::scoped_lock lock(guard);
    if (record_)
        record_->emplace_back(what);
}

/// The error that this call has to end with; 0: none.
int errorFor(Call call)
{
    const std::scoped_lock lock(guard);
    if (!armed || armed->call != call || armed->left <= 0 || --armed->left > 0)
        return 0;
    armed->reached = true;
    return armed->error;
}

/// After a short write the disk stays full.
void failNextWrite(int error)
{
    const std::scoped_lock lock(guard);
    armed = Armed{Call::write, 1, error, true};
}

template <class Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isFolder(int file)
{
    struct stat info = {};
    return ::fstat(file, &info) == 0 && S_ISDIR(info.st_mode);
}

bool isFile(int file)
{
    struct stat info = {};
    return ::fstat(file, &info) == 0 && S_ISREG(info.st_mode);
}

} // namespace

void arm(Call call, int number, int error)
{
    const std::scoped_lock lock(guard);
    armed = Armed{call, number, error, false};
}

bool disarm()
{
    const std::scoped_lock lock(guard);
    const bool reached = armed && armed->reached;
    armed.reset();
    return reached;
}

void slow(std::chrono::milliseconds time)
{
    wait = time;
}

void record()
{
    const std::scoped_lock lock(guard);
    record_.emplace();
}

std::vector<std::string> recorded()
{
    const std::scoped_lock lock(guard);
    std::vector<std::string> calls = record_.value_or(std::vector<std::string>());
    record_.reset();
    return calls;
}

} // namespace broken

// The same names as in the C library: whoever calls them in this process comes here first.
extern "C" {

ssize_t write(int file, const void* bytes, size_t count)
{
    using namespace broken;
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    if (!isFile(file))
        return real(file, bytes, count);
    note("write");
    if (const int error = errorFor(Call::write)) {
        errno = error;
        return -1;
    }
    if (const int error = errorFor(Call::shortWrite)) {
        failNextWrite(error);
        return real(file, bytes, count / 2);
    }
    return real(file, bytes, count);
}

int fsync(int file)
{
    using namespace broken;
    static const auto real = next<int (*)(int)>("fsync");
    const bool folder = isFolder(file);
    note(folder ? "syncfolder" : "sync");
    if (!folder)
        std::this_thread::sleep_for(wait.load());
    if (const int error = folder ? 0 : errorFor(Call::sync)) {
        errno = error;
        return -1;
    }
    return real(file);
}

int fdatasync(int file)
{
    using namespace broken;
    static const auto real = next<int (*)(int)>("fdatasync");
    note("sync");
    if (const int error = errorFor(Call::sync)) {
        errno = error;
        return -1;
    }
    return real(file);
}

int rename(const char* from, const char* to)
{
    using namespace broken;
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    note("rename");
    if (const int error = errorFor(Call::rename)) {
        errno = error;
        return -1;
    }
    return real(from, to);
}

// A file without a name gets its name by this.
int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    using namespace broken;
    static const auto real = next<int (*)(int, const char*, int, const char*, int)>("linkat");
    note("rename");
    if (const int error = errorFor(Call::rename)) {
        errno = error;
        return -1;
    }
    return real(fromFolder, from, toFolder, to, flags);
}

int open64(const char* path, int flags, ...)
{
    using namespace broken;
    static const auto real = next<int (*)(const char*, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(va_arg(rest, int));
    va_end(rest);
    if (flags & (O_WRONLY | O_RDWR)) {
        note("open");
        if (const int error = errorFor(Call::open)) {
            errno = error;
            return -1;
        }
    }
    return real(path, flags, mode);
}

} // extern "C"
