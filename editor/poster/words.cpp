// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QTranslator>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

QLocale localeOf(const QString& language)
{
    if (language == "nl"_L1)
        return {QLocale::Dutch, QLocale::Netherlands};
    if (language == "en"_L1)
        return {QLocale::English, QLocale::UnitedKingdom};
    return {};
}

} // namespace

Words::Words(const QString& language)
    : m_language(language)
    , m_locale(localeOf(language))
{
    if (language != "nl"_L1 && language != "en"_L1)
        return;
    auto translator = std::make_shared<QTranslator>();
    // Without the file the translator is empty, and the words are English.
    static_cast<void>(translator->load(u":/i18n/patroon_"_s + language));
    m_translator = std::move(translator);
}

QString Words::operator()(const char* english) const
{
    return of("poster", english);
}

QString Words::of(const char* context, const char* english, const char* comment) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, english, comment);
    const QString translated = m_translator->translate(context, english, comment);
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

QString Words::date(const QString& iso) const
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? m_locale.toString(date, u"d MMMM yyyy"_s) : iso;
}

QString Words::number(double number) const
{
    return m_locale.toString(number, 'g', 4);
}

QString Words::list(const QStringList& items) const
{
    if (items.size() < 2)
        return items.value(0);
    return (*this)(QT_TRANSLATE_NOOP("poster", "%1 and %2"))
        .arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

} // namespace poster
