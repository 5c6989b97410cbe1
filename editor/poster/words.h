// SPDX-License-Identifier: EUPL-1.2
/// The fixed words on a page, in the language of its map, whatever language the program speaks.
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace poster {

class Words {
public:
    /// "nl" or "en"; empty for the language of the program.
    explicit Words(const QString& language);

    /// As it was asked for: "nl", "en", or empty.
    const QString& language() const { return m_language; }

    /// The words of this room for an English text marked with QT_TRANSLATE_NOOP("poster", …).
    QString operator()(const char* english) const;
    QString of(const char* context, const char* english, const char* comment = nullptr) const;

    /// "21 november 2026" for "2026-11-21"; what is no date comes back as it is.
    QString date(const QString& iso) const;

    /// Like "2,5".
    QString number(double number) const;

    /// "a", "a and b", "a, b and c".
    QString list(const QStringList& items) const;

private:
    QString m_language;
    /// Null for the language of the program.
    std::shared_ptr<const QTranslator> m_translator;
    QLocale m_locale;
};

} // namespace poster
