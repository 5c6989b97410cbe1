// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/reader.h"
#include "editor/file/writer.h"
#include "tests/file/randommap.h"
#include "tests/file/rows.h"

#include <QTest>

using namespace std::string_literals;

class TestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAnEmptyMap()
    {
        QCOMPARE(QByteArray::fromStdString(file::write({})), json("{'format':'patroon','version':1\n}\n"));
    }

    void leavesOutWhatIsAsUsual()
    {
        model::Map map;
        map.perspectives.push_back({model::PerspectiveId{1}, "p", {}, true, {}});
        map.steps[model::StepId{10}].text = "ten";
        map.steps[model::StepId{9}].text = "nine";
        map.links[model::LinkId{1}] = {model::StepId{9}, model::StepId{10}, model::Polarity::none, false, {}, {}};
        QCOMPARE(QByteArray::fromStdString(file::write(map)),
            json("{'format':'patroon','version':1,\n"
                 " 'perspectives':[\n  {'id':1,'name':'p'}\n ],\n"
                 " 'steps':[\n  {'id':9,'text':'nine'},\n  {'id':10,'text':'ten'}\n ],\n"
                 " 'links':[\n  {'id':1,'from':9,'to':10}\n ]\n}\n"));
    }

    /// The file uses each field once, in the writer's order, with unknown fields at every level.
    void givesBackEveryField()
    {
        const std::string before = bytesOf(QStringLiteral(PATROON_SOURCE_DIR "/tests/file/everything.patroon"));
        const file::Read read = file::read(before);
        QCOMPARE(listed(read.faults), QString());
        QCOMPARE(QByteArray::fromStdString(file::write(*read.map)), QByteArray::fromStdString(before));
    }

    void bringsListsIntoOneForm()
    {
        const QByteArray text =
            json("{'version':1e0,'later':{ 'x' : [ 1.0 , 2 ] },'format':'patroon',"
                 "'links':[{'to':1,'from':2,'id':1.0}],"
                 "'steps':[{'text':'b','id':2,'pinned':false},{'text':'\\u0061','id':1,'y':-0,'x':1e2}]}");
        QCOMPARE(QByteArray::fromStdString(file::write(*file::read(text.toStdString()).map)),
            json("{'format':'patroon','version':1,\n"
                 " 'steps':[\n  {'id':1,'text':'a','x':100,'y':0},\n  {'id':2,'text':'b'}\n ],\n"
                 " 'links':[\n  {'id':1,'from':2,'to':1}\n ],\n"
                 " 'later':{'x':[1.0,2]}\n}\n"));
    }

    void roundTripsRandomMaps()
    {
        std::mt19937 random(20261121);
        for (int round = 0; round < 200; ++round) {
            const model::Map map = randomMap(random);
            const std::string text = file::write(map);
            const file::Read read = file::read(text);
            QCOMPARE(listed(read.faults), QString());
            QVERIFY2(*read.map == map, qPrintable(QStringLiteral("round %1").arg(round)));
            QCOMPARE(file::write(*read.map), text);
        }
    }

    void writesOnlyWhatItsReaderTakes()
    {
        model::Map map;
        map.heading.title = "a\r\nb\rc\0d\x1b\x7f\xc2\x85 \xff\xed\xa0\x80 é"s;
        const file::Read read = file::read(file::write(map));
        QCOMPARE(listed(read.faults), QString());
        QCOMPARE(
            QString::fromStdString(read.map->heading.title), QStringLiteral("a\nb\ncd \uFFFD\uFFFD\uFFFD\uFFFD é"));
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
