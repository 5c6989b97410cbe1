// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/fileclaim.h"

#include "editor/document/state.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace document {

namespace {

/// nullopt where there is no file to read. Devices and pipes are left alone: reading would take from them.
std::optional<QByteArray> digest(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

} // namespace

FileClaim::FileClaim() = default;
FileClaim::FileClaim(FileClaim&&) noexcept = default;
FileClaim& FileClaim::operator=(FileClaim&&) noexcept = default;
FileClaim::~FileClaim() = default;

FileClaim::FileClaim(const QString& path)
    : m_path(path)
    , m_known(digest(path))
{
    const QString folder = stateFolder(QStringLiteral("open"));
    if (folder.isEmpty())
        return;
    m_lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + stateName(path) + QStringLiteral(".lock"));
    // Only the death of its holder frees a claim, not time.
    m_lock->setStaleLockTime(0);
    m_first = m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
}

bool FileClaim::hasChanged() const
{
    return !m_path.isEmpty() && digest(m_path) != m_known;
}

bool FileClaim::isGone() const
{
    return m_known && !QFileInfo::exists(m_path);
}

void FileClaim::remember()
{
    m_known = digest(m_path);
}

} // namespace document
