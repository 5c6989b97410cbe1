// SPDX-License-Identifier: EUPL-1.2
#include "editor/resources/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function, which must not land in a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(maps);
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(i18n);
}

namespace resources {

namespace {

/// Qt has moved the names of kinds of files to a context of their own; its Dutch has stayed where they were.
class KindsOfFiles : public QTranslator {
public:
    KindsOfFiles(const QTranslator& dialogs, QObject* parent)
        : QTranslator(parent)
        , m_dialogs(dialogs)
    {
    }

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        return qstrcmp(context, "QAbstractFileIconProvider") == 0
            ? m_dialogs.translate("QFileDialog", source, comment, n)
            : QString();
    }
    bool isEmpty() const override { return m_dialogs.isEmpty(); }

private:
    const QTranslator& m_dialogs;
};

} // namespace

void load()
{
    initResources();
}

QString language(const QString& wanted)
{
    const QString nl = QStringLiteral("nl");
    const QString en = QStringLiteral("en");
    if (wanted == nl || wanted == en)
        return wanted;
    return QLocale::system().language() == QLocale::Dutch ? nl : en;
}

void speak(QCoreApplication& application, const QString& language)
{
    const QString mark = QStringLiteral("patroon_translator");
    for (QTranslator* old : application.findChildren<QTranslator*>(mark)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    for (const QString& file :
        {QStringLiteral(":/i18n/qtbase_") + language, QStringLiteral(":/i18n/patroon_") + language}) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(mark);
        if (!translator->load(file))
            continue;
        QCoreApplication::installTranslator(translator);
        if (file.contains(QLatin1String("qtbase")))
            // It goes with the one that it looks into.
            QCoreApplication::installTranslator(new KindsOfFiles(*translator, translator));
    }
    // Dates and numbers as the people at the table write them, whatever the machine was set up for.
    QLocale::setDefault(language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace resources
