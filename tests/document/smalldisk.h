// SPDX-License-Identifier: EUPL-1.2
/// A disk of a few pages, and somebody with few rights, for tests of what goes wrong when saving. Both need root.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

/// A file system in memory that is gone with this object.
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes)
        : m_size("size=" + QByteArray::number(kilobytes) + "k")
        , m_mounted(::mount("none", folder().constData(), "tmpfs", 0, m_size.constData()) == 0)
    {
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(folder().constData(), MNT_DETACH);
    }

    /// False where only an administrator may do this.
    bool isThere() const { return m_mounted; }
    QString path(const QString& name) const { return QDir(m_folder.path()).filePath(name); }

    bool makeReadOnly()
    {
        return ::mount("none", folder().constData(), nullptr, MS_REMOUNT | MS_RDONLY, m_size.constData()) == 0;
    }

    /// A device that is always full, like /dev/full but on this disk: whatever goes wrong here as root does not take
    /// the one of the machine away. Where there is no such disk nobody can do that, and it is that one.
    QString fullDevice() const
    {
        const QString own = path(QStringLiteral("device"));
        if (m_mounted && !QFile::exists(own))
            ::mknod(QFile::encodeName(own).constData(), S_IFCHR | 0666, makedev(1, 7));
        return QFile::exists(own) && QFile(own).open(QIODevice::WriteOnly) ? own : QStringLiteral("/dev/full");
    }

    /// Fills the disk but for `pages` of 4096 bytes.
    bool fill(int pages)
    {
        QFile filling(path(QStringLiteral("filling")));
        if (!filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray page(4096, 'x');
        while (filling.write(page) == page.size()) { }
        return filling.resize(filling.size() / 4096 * 4096 - qint64(pages) * 4096);
    }

private:
    QByteArray folder() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    QByteArray m_size;
    bool m_mounted;
};

/// From here to the end of the block the process belongs to nobody, who may do little.
class AsNobody {
public:
    static constexpr uid_t nobody = 65534;

    AsNobody()
        : m_gone(::setresuid(nobody, nobody, 0) == 0)
    {
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody()
    {
        if (!m_gone)
            return;
        m_gone = ::setresuid(0, 0, 0) != 0;
        // The leak check looks into the process, which the system refuses after a change of owner.
        ::prctl(PR_SET_DUMPABLE, 1);
    }

    bool isGone() const { return m_gone; }

private:
    bool m_gone;
};
