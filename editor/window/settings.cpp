// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/settings.h"

#include <QFileInfo>

namespace window {

namespace {

constexpr qsizetype recentLimit = 8;

} // namespace

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

bool Settings::motion() const
{
    return m_settings.value(QStringLiteral("motion"), true).toBool();
}

void Settings::setMotion(bool motion)
{
    m_settings.setValue(QStringLiteral("motion"), motion);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(QStringLiteral("recent")).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(QStringLiteral("recent"), files.mid(0, recentLimit));
}

} // namespace window
