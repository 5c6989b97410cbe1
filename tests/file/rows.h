// SPDX-License-Identifier: EUPL-1.2
/// What the tests of the file room share: JSON that reads well in a row of test data, and one map that uses everything.
#pragma once

#include "editor/file/fault.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <string>

/// JSON with its quotes written as apostrophes.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A file of version 1 with these fields.
inline QByteArray mapOf(const QByteArray& fields)
{
    return json("{'format':'patroon','version':1," + fields + "}");
}

/// Faults as one line: `steps[0].x=12, title=3`.
inline QString listed(const std::vector<file::Fault>& faults)
{
    QString result;
    for (const file::Fault& fault : faults) {
        result += result.isEmpty() ? QString() : QStringLiteral(", ");
        result +=
            QString::fromStdString(fault.place) + QLatin1Char('=') + QString::number(static_cast<int>(fault.reason));
        if (!fault.detail.empty())
            result += QLatin1Char('(') + QString::fromStdString(fault.detail) + QLatin1Char(')');
    }
    return result;
}

/// The bytes of a file of the project, by its path from the root.
inline std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}
