// SPDX-License-Identifier: EUPL-1.2
/// The maps that come with the program are in it, in both languages.
#include "editor/document/storage.h"
#include "editor/document/templates.h"
#include "editor/resources/resources.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Shipped;

class TestTemplates : public QObject {
    Q_OBJECT

    static void bothLanguages(const std::vector<Shipped>& all, std::size_t names)
    {
        QCOMPARE(all.size(), 2 * names);
        for (std::size_t i = 0; i < all.size(); i += 2) {
            QCOMPARE(all[i].name, all[i + 1].name);
            QCOMPARE(all[i].language, u"en"_s);
            QCOMPARE(all[i + 1].language, u"nl"_s);
        }
        for (const Shipped& shipped : all) {
            const document::Opened opened = document::openMap(shipped.path);
            QVERIFY(opened.map);
            QCOMPARE(QString::fromStdString(opened.map->heading.title), shipped.title);
            QCOMPARE(QString::fromStdString(opened.map->heading.language), shipped.language);
        }
    }

private Q_SLOTS:
    void initTestCase() { resources::load(); }

    void everyTemplateInBothLanguages() { bothLanguages(document::templates(), 4); }
    void everySampleInBothLanguages() { bothLanguages(document::samples(), 2); }

    void foundByNameOrByTitleInEitherLanguage()
    {
        for (const Shipped& any : document::templates())
            for (const QString& language : {u"nl"_s, u"en"_s})
                for (const QString& words : {any.name, any.title, any.title.toUpper()}) {
                    const Shipped found = document::findTemplate(words, language);
                    QCOMPARE(found.name, any.name);
                    QCOMPARE(found.language, language);
                    QVERIFY(document::openMap(found.path).map);
                }
    }

    void whatIsNotThereIsNotFound()
    {
        for (const QString& words : {u""_s, u"wereld"_s, u"../wereldvrede"_s, u"na-het-feest"_s})
            QVERIFY(document::findTemplate(words, u"nl"_s).path.isNull());
        QVERIFY(document::findTemplate(u"wereldvrede"_s, u"fr"_s).path.isNull());
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
