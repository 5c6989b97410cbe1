// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/autosave.h"

#include "editor/document/state.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <chrono>

namespace document {

namespace {

/// Half of what may be lost; the other half is for a slow disk.
constexpr std::chrono::milliseconds pause{1000};

} // namespace

Autosave::Autosave(Current current, QObject* parent)
    : QObject(parent)
    , m_current(std::move(current))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    // One at a time, so that an older state never comes after a newer one.
    m_writer.setMaxThreadCount(1);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::keep);
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
}

void Autosave::touch()
{
    // Running on, not starting anew: somebody who never stops typing is kept as well.
    if (!m_pause.isActive())
        m_pause.start();
}

void Autosave::drop()
{
    m_pause.stop();
    m_again = false;
    m_writer.waitForDone();
    if (!m_keptAt.isEmpty())
        QFile::remove(m_keptAt);
    m_keptAt.clear();
    m_lock.reset();
}

bool Autosave::adopt(const Leftover& leftover)
{
    auto lock = std::make_unique<QLockFile>(lockOf(leftover.keptAt));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) || !QFile::exists(leftover.keptAt))
        return false;
    drop();
    m_keptAt = leftover.keptAt;
    m_lock = std::move(lock);
    return true;
}

bool Autosave::haveFile()
{
    if (!m_keptAt.isEmpty())
        return true;
    const QString folder = stateFolder(QStringLiteral("autosave"));
    if (folder.isEmpty())
        return false;
    const QString place =
        QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".patroon"));
    // The lock comes first: a file without one is somebody's leftover.
    auto lock = std::make_unique<QLockFile>(lockOf(place));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    m_keptAt = place;
    return true;
}

void Autosave::keep()
{
    if (m_writing) {
        m_again = true;
        return;
    }
    if (!haveFile()) {
        written(tr("The folder for it cannot be written."));
        return;
    }
    m_writing = true;
    m_writer.start([this, map = marked(m_current(), m_path), place = m_keptAt] {
        const QString problem = saveMap(place, map);
        QMetaObject::invokeMethod(
            this, [this, problem] { written(problem); }, Qt::QueuedConnection);
    });
}

void Autosave::written(const QString& problem)
{
    m_writing = false;
    if (!problem.isEmpty()) {
        m_failing = true;
        Q_EMIT failed(problem);
        touch();
        return;
    }
    if (m_failing) {
        m_failing = false;
        Q_EMIT worked();
    }
    if (m_again) {
        m_again = false;
        touch();
    }
}

} // namespace document
