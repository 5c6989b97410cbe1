// SPDX-License-Identifier: EUPL-1.2
// Every text of the program exists in Dutch and in English.
#include <QtTest/QTest>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

const QString folder = QStringLiteral(PATROON_SOURCE_DIR "/editor/resources/translations/");

struct Message {
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QList<Message> messages(const QString& path)
{
    QFile file(path);
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message")
            all << Message {};
        else if (xml.name() == u"source")
            all.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            all.last().translations << xml.readElementText();
        else if (xml.name() == u"translation") {
            all.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace())
                all.last().translations << xml.text().toString();
        }
    }
    return all;
}

/// The places that a text leaves for values.
QStringList places(const QString& text)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = QRegularExpression(QStringLiteral("%(\\d|n)")).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("nl") << "patroon_nl.ts";
        QTest::newRow("en") << "patroon_en.ts";
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        const QList<Message> all = messages(folder + file);
        QVERIFY(all.size() > 150);
        for (const Message& message : all) {
            QVERIFY2(!message.unfinished && !message.translations.isEmpty(), qPrintable(message.source));
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
                QCOMPARE(places(translation), places(message.source));
            }
        }
    }

    void filesAreUpToDate()
    {
        QTemporaryDir copies;
        for (const QString& name : {QStringLiteral("patroon_nl.ts"), QStringLiteral("patroon_en.ts")})
            QVERIFY(QFile::copy(folder + name, copies.filePath(name)));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE),
            {"-silent", "-I", PATROON_SOURCE_DIR, "-locations", "none", "-no-obsolete", PATROON_SOURCE_DIR "/editor",
                "-ts", copies.filePath("patroon_nl.ts"), copies.filePath("patroon_en.ts")});
        QVERIFY(lupdate.waitForFinished(60'000));
        for (const QString& name : {QStringLiteral("patroon_nl.ts"), QStringLiteral("patroon_en.ts")}) {
            QSet<QString> known;
            for (const Message& message : messages(folder + name))
                known << message.source;
            QSet<QString> wanted;
            for (const Message& message : messages(copies.filePath(name)))
                wanted << message.source;
            QCOMPARE(wanted - known, QSet<QString>());
            QCOMPARE(known - wanted, QSet<QString>());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
