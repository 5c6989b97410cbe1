// SPDX-License-Identifier: EUPL-1.2
/// The file that a window works on: whether another window has it open too, and whether it has changed from outside.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace document {

class FileClaim {
public:
    /// No file.
    FileClaim();
    /// Claims the file, which need not be there yet, until this object goes, and remembers what is in it.
    explicit FileClaim(const QString& path);
    FileClaim(FileClaim&&) noexcept;
    FileClaim& operator=(FileClaim&&) noexcept;
    ~FileClaim();

    /// False when another window had claimed it before. Where claims cannot be kept everybody is first.
    bool isFirst() const { return m_first; }

    /// The file is not as it was when it was last read or saved from here: changed, gone, or come.
    bool hasChanged() const;
    bool isGone() const;

    /// What is in the file now counts as known.
    void remember();

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_first = true;
    /// A digest of its bytes; nullopt: there was no file.
    std::optional<QByteArray> m_known;
};

} // namespace document
