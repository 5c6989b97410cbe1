// SPDX-License-Identifier: EUPL-1.2
/// Words for paper, and from how far it can be read.
#include "editor/poster/distance.h"
#include "editor/poster/paper.h"

#include <QTest>

class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfPaper();
    void measures();
    void wrongWords_data();
    void wrongWords();
    void turning();
    void readableFrom();
};

void TestPaper::namesOfPaper()
{
    QCOMPARE(poster::paperNamed("A4")->size, QSizeF(210, 297));
    QCOMPARE(poster::paperNamed("a3")->size, QSizeF(297, 420));
    QCOMPARE(poster::paperNamed("A0")->size, QSizeF(841, 1189));
    QVERIFY(!poster::paperNamed("A1")->measured);
}

void TestPaper::measures()
{
    const auto paper = poster::paperNamed("900x1200.5");
    QVERIFY(paper);
    QCOMPARE(paper->size, QSizeF(900, 1200.5));
    QVERIFY(paper->measured);
    QVERIFY(poster::paperNamed("5000x50"));
}

void TestPaper::wrongWords_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"", "A5", "A", "B4", "A44", "100", "100x", "x100", "0x0", "-100x100", "5001x100", "100x49",
             "nanx100", "infx100", "1,5x100", "100x100x100"})
        QTest::newRow(word) << word;
}

void TestPaper::wrongWords()
{
    QFETCH(QString, word);
    QVERIFY(!poster::paperNamed(word));
    QVERIFY(!poster::orientationNamed(word));
}

void TestPaper::turning()
{
    QCOMPARE(poster::landscape({210, 297}), QSizeF(297, 210));
    QCOMPARE(poster::landscape({297, 210}), QSizeF(297, 210));
    QCOMPARE(poster::portrait({297, 210}), QSizeF(210, 297));
}

void TestPaper::readableFrom()
{
    // A capital of 18 minutes of arc at 2 metres is 10.47 mm high; such a letter of Inter has a size of 40.8 points.
    QCOMPARE(poster::readableFrom(40.8), 2.0);
    QCOMPARE(poster::readableFrom(51), 2.5);
    QCOMPARE(poster::readableFrom(2), 0.0);
}

QTEST_GUILESS_MAIN(TestPaper)
#include "tst_paper.moc"
