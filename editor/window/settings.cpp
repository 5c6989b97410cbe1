// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/settings.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace window {

namespace {

constexpr qsizetype recentLimit = 8;
constexpr qsizetype initialsLimit = 200;
const QString recentKey = QStringLiteral("recent");
const QString initialsKey = QStringLiteral("initials");
/// In the order of draw::ThemeName.
constexpr QLatin1String themeWords[] = {QLatin1String("light"), QLatin1String("dark"), QLatin1String("contrast")};

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

draw::ThemeName Settings::theme() const
{
    const QString word = m_settings.value(QStringLiteral("theme")).toString();
    const auto found = std::find(std::begin(themeWords), std::end(themeWords), word);
    return found == std::end(themeWords) ? draw::ThemeName::light
                                         : static_cast<draw::ThemeName>(found - std::begin(themeWords));
}

void Settings::setTheme(draw::ThemeName theme)
{
    m_settings.setValue(QStringLiteral("theme"), themeWords[static_cast<int>(theme)]);
}

double Settings::pictureWidth() const
{
    return m_settings.value(QStringLiteral("pictureWidth")).toDouble();
}

void Settings::setPictureWidth(double metres)
{
    m_settings.setValue(QStringLiteral("pictureWidth"), metres);
}

QStringList Settings::files(const QString& key) const
{
    QStringList files = m_settings.value(key).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::remember(const QString& key, const QString& path, bool wanted, qsizetype limit)
{
    QStringList paths = files(key);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    if (wanted)
        paths.prepend(absolute);
    m_settings.setValue(key, paths.mid(0, limit));
}

bool Settings::showsInitials(const QString& path) const
{
    return files(initialsKey).contains(QFileInfo(path).absoluteFilePath());
}

void Settings::setInitials(const QString& path, bool shown)
{
    if (showsInitials(path) != shown)
        remember(initialsKey, path, shown, initialsLimit);
}

QStringList Settings::recentFiles() const
{
    return files(recentKey);
}

void Settings::addRecentFile(const QString& path)
{
    remember(recentKey, path, true, recentLimit);
}

} // namespace window
