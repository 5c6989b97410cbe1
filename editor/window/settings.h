// SPDX-License-Identifier: EUPL-1.2
/// What is remembered between sessions, on this computer and for this person.
#pragma once

#include "editor/draw/style.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace window {

class Settings {
public:
    /// "nl", "en", or empty: as the system speaks.
    QString language() const;
    void setLanguage(const QString& language);

    /// Whether things glide to their new places.
    bool motion() const;
    void setMotion(bool motion);

    draw::ThemeName theme() const;
    void setTheme(draw::ThemeName theme);

    /// In metres; 0 where nothing is projected.
    double pictureWidth() const;
    void setPictureWidth(double metres);

    /// Paths of maps, the last one first; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

private:
    QSettings m_settings{QStringLiteral("patroon"), QStringLiteral("patroon")};
};

} // namespace window
