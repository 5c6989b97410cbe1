// SPDX-License-Identifier: EUPL-1.2
/// Files in one file, as ZIP has it: what an office document is made of.
#pragma once

#include <QByteArray>

#include <vector>

namespace poster {

/// A file within an archive.
struct Entry {
    /// With '/' between folder and file; ASCII.
    QByteArray name;
    QByteArray bytes;
};

/// The files in this order, without compression and without a date: the same files give the same bytes. Together they
/// must stay below 4 GB.
QByteArray archive(const std::vector<Entry>& entries);

} // namespace poster
