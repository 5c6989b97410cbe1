// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/settings.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace window {

namespace {

constexpr qsizetype recentLimit = 8;
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
