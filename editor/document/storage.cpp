// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/storage.h"

#include "editor/document/words.h"
#include "editor/file/reader.h"
#include "editor/file/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace document {

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Why the system refused, in words that help.
QString refusal(int error, const QString& otherwise)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Storage::tr("The disk is full. Make room or choose another place.");
    case EACCES:
    case EPERM:
    case EROFS:
        return Storage::tr("You may not write here. Choose another place.");
    case ENOENT:
    case ENOTDIR:
        return Storage::tr("This folder does not exist. Choose another place.");
    case ELOOP:
        return Storage::tr("This link leads back to itself. Choose another place.");
    case ENAMETOOLONG:
        return Storage::tr("This file name is too long.");
    default:
        return Storage::tr("It could not be saved (%1). Choose another place.").arg(otherwise);
    }
}

/// Where the bytes really go: symbolic links are followed, also to a file that is not there yet.
QString target(const QString& path)
{
    const QFileInfo file(path);
    if (file.isSymLink() && !file.exists())
        return file.symLinkTarget();
    return file.exists() ? file.canonicalFilePath() : path;
}

/// A device or a pipe cannot be replaced, only written to.
QString writeThrough(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        return refusal(errno, file.errorString());
    return {};
}

void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    // Some file systems cannot sync a folder; the file itself is safe by then.
    ::fsync(folder);
    ::close(folder);
}

/// A pipe with a name of its own: opening it waits for somebody to write into it. One that the shell made has no name.
bool isNamedPipe(const QFileInfo& info)
{
    struct stat about { };
    return ::stat(QFile::encodeName(info.filePath()).constData(), &about) == 0 && S_ISFIFO(about.st_mode)
        && !info.canonicalFilePath().isEmpty();
}

} // namespace

std::optional<QByteArray> readFile(const QString& path, QString& problem)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        problem = Storage::tr("This is a folder, not a file.");
        return std::nullopt;
    }
    QFile file(path);
    if (!info.exists()) {
        problem = Storage::tr("There is no such file.");
        return std::nullopt;
    }
    if (isNamedPipe(info)) {
        problem = Storage::tr("This is a pipe, not a file.");
        return std::nullopt;
    }
    constexpr qint64 limit = file::maximumFileSize;
    if (info.size() > limit) {
        problem = words(file::Fault{{}, file::Reason::tooLarge, {}});
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        problem = Storage::tr("The file cannot be read (%1).").arg(file.errorString());
        return std::nullopt;
    }
    // One byte more than allowed: a device has no size, and a file may grow meanwhile.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        problem = Storage::tr("The file cannot be read (%1).").arg(file.errorString());
        return std::nullopt;
    }
    if (bytes.size() > limit) {
        problem = words(file::Fault{{}, file::Reason::tooLarge, {}});
        return std::nullopt;
    }
    return bytes;
}

Opened openMap(const QString& path)
{
    Opened opened;
    QString problem;
    const std::optional<QByteArray> bytes = readFile(path, problem);
    if (!bytes) {
        opened.problems << problem;
        return opened;
    }
    file::Read read = file::read({bytes->constData(), static_cast<std::size_t>(bytes->size())});
    opened.map = std::move(read.map);
    opened.newer = read.newer;
    for (const file::Fault& fault : read.faults)
        opened.problems << words(fault);
    return opened;
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    const QString place = target(path);
    struct stat old = {};
    const bool exists = ::stat(QFile::encodeName(place).constData(), &old) == 0;
    // Renaming would put the file in the place of the link.
    if (!exists && errno == ELOOP)
        return refusal(errno, {});
    if (exists && S_ISDIR(old.st_mode))
        return Storage::tr("This is a folder, not a file.");
    if (exists && !S_ISREG(old.st_mode))
        return writeThrough(place, bytes);

    QSaveFile file(place);
    errno = 0;
    // QSaveFile looks neither at a flush nor at a sync that failed, so both are asked for here.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0) {
        const QString why = refusal(errno, file.errorString());
        file.cancelWriting();
        return why;
    }
    // Only root can give a file away; for anybody else it just becomes theirs.
    [[maybe_unused]] const int given = exists ? ::fchown(file.handle(), old.st_uid, old.st_gid) : 0;
    errno = 0;
    if (!file.commit())
        return refusal(errno, file.errorString());
    syncFolder(place);
    return {};
}

QString saveMap(const QString& path, const model::Map& map)
{
    const std::string text = file::write(map);
    const file::Read back = file::read(text);
    if (!back.map)
        return Storage::tr("The map was not saved: %1")
            .arg(back.faults.empty() ? QString() : words(back.faults.front()));
    return writeFile(path, QByteArray::fromStdString(text));
}

} // namespace document
