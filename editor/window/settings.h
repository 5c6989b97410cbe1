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

    /// Whether the steps of this map show the initials of those who recognise them.
    bool showsInitials(const QString& path) const;
    void setInitials(const QString& path, bool shown);

    /// Paths of maps, the last one first; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

private:
    /// Those of a remembered list that still exist.
    QStringList files(const QString& key) const;
    /// Puts `path` first in a remembered list, or takes it out.
    void remember(const QString& key, const QString& path, bool wanted, qsizetype limit);

    QSettings m_settings{QStringLiteral("patroon"), QStringLiteral("patroon")};
};

} // namespace window
