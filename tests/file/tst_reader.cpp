// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/reader.h"
#include "tests/file/rows.h"

#include <QTest>

using file::Reason;

namespace {

const QByteArray twoSteps = "'steps':[{'id':1,'text':'a'},{'id':2,'text':'b'}]";
const QByteArray oneLink = twoSteps + ",'links':[{'id':1,'from':1,'to':2}]";

QByteArray step(const QByteArray& fields)
{
    return mapOf("'steps':[{'id':1,'text':'a'," + fields + "}]");
}

QByteArray link(const QByteArray& fields)
{
    return mapOf(twoSteps + ",'links':[{'id':1,'from':1,'to':2," + fields + "}]");
}

QByteArray loop(const QByteArray& fields)
{
    return mapOf(twoSteps + ",'loops':[{'id':1,'name':'n'," + fields + "}]");
}

QByteArray move(const QByteArray& fields)
{
    return mapOf(oneLink + ",'firstMoves':[{'id':1,'text':'m'" + fields + "}]");
}

/// Steps 1, 2 …, each linked to the next `reach` of them.
QByteArray large(int steps, int reach)
{
    QByteArray text = "'steps':[";
    for (int id = 1; id <= steps; ++id)
        text += (id > 1 ? ",{'id':" : "{'id':") + QByteArray::number(id) + ",'text':'s'}";
    text += "],'links':[";
    int id = 0;
    for (int from = 1; from <= steps && reach > 0; ++from) {
        for (int hop = 1; hop <= reach; ++hop) {
            const int to = (from + hop - 1) % steps + 1;
            text += (id > 0 ? ",{'id':" : "{'id':") + QByteArray::number(id + 1) + ",'from':" + QByteArray::number(from)
                + ",'to':" + QByteArray::number(to) + "}";
            ++id;
        }
    }
    return mapOf(text + "]");
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing but the format") << json("{'format':'patroon','version':1}");
        QTest::newRow("empty lists") << mapOf("'steps':[],'links':[],'loops':[],'principles':[]");
        QTest::newRow("white space around")
            << QByteArray("\r\n\t ") + json("{'format':'patroon', 'version':1}") + "\n \n";
        QTest::newRow("fields in another order") << json("{'title':'t','version':1,'format':'patroon'}");
        QTest::newRow("whole coordinate with a point") << step("'x':100.0,'y':-2.50e1");
        QTest::newRow("coordinate in powers of ten") << step("'x':1E2,'y':-0");
        QTest::newRow("coordinates at the rim") << step("'x':1000000,'y':-1000000");
        QTest::newRow("empty text") << mapOf("'steps':[{'id':1,'text':''}]");
        QTest::newRow("newline and tab") << step("'note':'a\\n\\tb'");
        QTest::newRow("every script") << step("'note':'e\u0301 مرحبا 😀 \\ud83d\\ude00 <b> \\\\N'");
        QTest::newRow("2000 characters of four bytes") << step("'note':'" + QByteArray("😀").repeated(2000) + "'");
        QTest::newRow("largest id") << mapOf("'steps':[{'id':2147483647,'text':'a'}]");
        QTest::newRow("the same id in two lists") << mapOf(oneLink);
        QTest::newRow("links both ways") << mapOf(
            twoSteps + ",'links':[{'id':1,'from':1,'to':2},{'id':2,'from':2,'to':1}]");
        QTest::newRow("open loop") << loop("'steps':[1,2]");
        QTest::newRow("colour empty") << loop("'steps':[1,2],'colour':''");
        QTest::newRow("colour in small letters") << loop("'steps':[1,2],'colour':'#d55e00'");
        QTest::newRow("leap day") << mapOf("'date':'2028-02-29'");
        QTest::newRow("no date") << mapOf("'date':''");
        QTest::newRow("language of elsewhere") << mapOf("'language':'fy'");
        QTest::newRow("view without because")
            << mapOf("'perspectives':[{'id':1,'name':'p'}],'steps':[{'id':1,'text':'a','views':[{'perspective':1}]}]");
        QTest::newRow("move on a link") << move(",'link':1");
        QTest::newRow("move on a step") << move(",'step':2");
        QTest::newRow("unknown fields anywhere") << link("'future':{'deep':[1,null,true,'x']}");
        QTest::newRow("5000 steps, 20000 links") << large(5000, 4);
        QTest::newRow("a million values") << mapOf("'x':[" + QByteArray("0,").repeated(999'995) + "0]");
        const QByteArray small = mapOf(twoSteps);
        QTest::newRow("as large as may be") << small + QByteArray(20'000'000 - small.size(), ' ');
        QTest::newRow("32 deep") << mapOf("'x':" + QByteArray("[").repeated(31) + QByteArray("]").repeated(31));
        QTest::newRow("DEL and C1 in an unknown field") << mapOf("'x':'\x7f\xc2\x85\\u0001'");
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        const file::Read read = file::read(text.toStdString());
        QCOMPARE(listed(read.faults), QString());
        QVERIFY(read.map);
        QVERIFY(!read.newer);
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& place, Reason reason,
                             const QByteArray& detail = {}) {
            QTest::newRow(name) << text << listed({{place.toStdString(), reason, detail.toStdString()}});
        };
        // The file as a whole.
        row("not an object", "[]", "", Reason::wrongType, "object");
        row("no format", "{\"version\":1}", "format", Reason::notPatroon);
        row("other format", json("{'format':'Patroon','version':1}"), "format", Reason::notPatroon);
        row("no version", json("{'format':'patroon'}"), "version", Reason::missing);
        row("version 0", json("{'format':'patroon','version':0}"), "version", Reason::badVersion, "0");
        row("version 1.5", json("{'format':'patroon','version':1.5}"), "version", Reason::badVersion, "1.5");
        row("version as text", json("{'format':'patroon','version':'1'}"), "version", Reason::wrongType, "number");
        row("too large", QByteArray(20'000'001, ' '), "", Reason::tooLarge);
        row("just too many values", mapOf("'x':[" + QByteArray("0,").repeated(999'996) + "0]"),
            "line 1, column 2000032", Reason::tooManyValues);
        row("33 deep", mapOf("'x':" + QByteArray("[").repeated(32) + QByteArray("]").repeated(32)), "line 1, column 68",
            Reason::tooDeep);
        row("20001 links",
            large(5000, 4).replace("'links':[", json("'links':[")).chopped(2) + json(",{'id':20001,'from':1,'to':9}]}"),
            "links", Reason::tooManyLinks, "20001");
        row("5001 steps", large(5001, 0), "steps", Reason::tooManySteps, "5001");
        row("more than 20000 links", large(4001, 5), "links", Reason::tooManyLinks, "20005");
        // Types.
        row("title null", mapOf("'title':null"), "title", Reason::wrongType, "text");
        row("title number", mapOf("'title':1"), "title", Reason::wrongType, "text");
        row("organisations text", mapOf("'organisations':'a'"), "organisations", Reason::wrongType, "list");
        row("organisation number", mapOf("'organisations':['a',1]"), "organisations[1]", Reason::wrongType, "text");
        row("steps object", mapOf("'steps':{}"), "steps", Reason::wrongType, "list");
        row("step text", mapOf("'steps':['a']"), "steps[0]", Reason::wrongType, "object");
        row("pinned number", step("'pinned':1"), "steps[0].pinned", Reason::wrongType, "boolean");
        row("x text", step("'x':'1','y':1"), "steps[0].x", Reason::wrongType, "number");
        row("id text", mapOf("'steps':[{'id':'1','text':'a'}]"), "steps[0].id", Reason::wrongType, "number");
        row("layer list", step("'layer':['goals']"), "steps[0].layer", Reason::wrongType, "text");
        row("layers text", loop("'steps':[1,2],'layers':'goals'"), "loops[0].layers", Reason::wrongType, "list");
        // What has to be there.
        row("step without id", mapOf("'steps':[{'text':'a'}]"), "steps[0].id", Reason::missing);
        row("step without text", mapOf("'steps':[{'id':1}]"), "steps[0].text", Reason::missing);
        row("link without to", mapOf(twoSteps + ",'links':[{'id':1,'from':1}]"), "links[0].to", Reason::missing);
        row("loop without steps", loop("'note':''"), "loops[0].steps", Reason::missing);
        row("loop without name", mapOf(twoSteps + ",'loops':[{'id':1,'steps':[1,2]}]"), "loops[0].name",
            Reason::missing);
        row("answer without question", loop("'steps':[1,2],'answers':[{'text':'a'}]"), "loops[0].answers[0].question",
            Reason::missing);
        row("view without perspective", step("'views':[{'because':'b'}]"), "steps[0].views[0].perspective",
            Reason::missing);
        // Texts.
        row("2001 characters", step("'note':'" + QByteArray("é").repeated(2001) + "'"), "steps[0].note",
            Reason::textTooLong, "2001");
        row("carriage return", step("'note':'a\\r'"), "steps[0].note", Reason::controlCharacter);
        row("bell", mapOf("'title':'\\u0007'"), "title", Reason::controlCharacter);
        row("delete", mapOf("'title':'\x7f'"), "title", Reason::controlCharacter);
        row("control of Latin-1", mapOf("'title':'\\u0085'"), "title", Reason::controlCharacter);
        row("NUL", mapOf("'title':'a\\u0000b'"), "title", Reason::nulCharacter);
        row("NUL in an unknown field", step("'future':['\\u0000']"), "steps[0].future[0]", Reason::nulCharacter);
        // Numbers.
        row("fraction", step("'x':0.5,'y':1"), "steps[0].x", Reason::fraction, "0.5");
        row("tiny fraction", step("'x':1,'y':1e-400"), "steps[0].y", Reason::fraction, "1e-400");
        row("too far", step("'x':1000001,'y':1"), "steps[0].x", Reason::outOfRange, "1000001");
        row("too far down", step("'x':1,'y':-1e7"), "steps[0].y", Reason::outOfRange, "-1e7");
        row("infinite", step("'x':1e400,'y':1"), "steps[0].x", Reason::infiniteNumber, "1e400");
        row("infinite and unknown", step("'z':[0,-1e999]"), "steps[0].z[1]", Reason::infiniteNumber, "-1e999");
        row("x without y", step("'x':1"), "steps[0]", Reason::halfPosition);
        row("y without x", step("'y':1"), "steps[0]", Reason::halfPosition);
        row("id 0", mapOf("'steps':[{'id':0,'text':'a'}]"), "steps[0].id", Reason::badId, "0");
        row("id negative", mapOf("'steps':[{'id':-1,'text':'a'}]"), "steps[0].id", Reason::badId, "-1");
        row("id fraction", mapOf("'steps':[{'id':1.5,'text':'a'}]"), "steps[0].id", Reason::badId, "1.5");
        row("id too large", mapOf("'steps':[{'id':2147483648,'text':'a'}]"), "steps[0].id", Reason::badId,
            "2147483648");
        row("id beyond 64 bits", mapOf("'steps':[{'id':18446744073709551617,'text':'a'}]"), "steps[0].id",
            Reason::badId, "18446744073709551617");
        // Words.
        row("polarity word", link("'polarity':'plus'"), "links[0].polarity", Reason::unknownWord, "plus");
        row("polarity empty", link("'polarity':''"), "links[0].polarity", Reason::unknownWord);
        row("minus sign of mathematics", link("'polarity':'−'"), "links[0].polarity", Reason::unknownWord, "−");
        row("layer word", step("'layer':'Goals'"), "steps[0].layer", Reason::unknownWord, "Goals");
        row("layers word", loop("'steps':[1,2],'layers':['rules','x']"), "loops[0].layers[1]", Reason::unknownWord,
            "x");
        row("level word", mapOf("'principles':[{'id':1,'text':'p','level':['chef']}]"), "principles[0].level[0]",
            Reason::unknownWord, "chef");
        row("question word", loop("'steps':[1,2],'answers':[{'question':'why','text':'a'}]"),
            "loops[0].answers[0].question", Reason::unknownWord, "why");
        row("terminal escape in a word", step("'layer':'\\u001b[2J'"), "steps[0].layer", Reason::unknownWord,
            "\\u001b[2J");
        row("colour name", loop("'steps':[1,2],'colour':'red'"), "loops[0].colour", Reason::badColour, "red");
        row("colour short", loop("'steps':[1,2],'colour':'#fff'"), "loops[0].colour", Reason::badColour, "#fff");
        row("colour no hex", mapOf("'perspectives':[{'id':1,'name':'p','colour':'#00GG00'}]"), "perspectives[0].colour",
            Reason::badColour, "#00GG00");
        row("day that is not", mapOf("'date':'2026-02-29'"), "date", Reason::badDate, "2026-02-29");
        row("month 13", mapOf("'date':'2026-13-01'"), "date", Reason::badDate, "2026-13-01");
        row("day first", mapOf("'date':'21-11-2026'"), "date", Reason::badDate, "21-11-2026");
        row("short date", mapOf("'date':'2026-1-1'"), "date", Reason::badDate, "2026-1-1");
        row("signed date", mapOf("'date':'-026-01-01'"), "date", Reason::badDate, "-026-01-01");
        row("reviewed", mapOf("'principles':[{'id':1,'text':'p','reviewed':'soon'}]"), "principles[0].reviewed",
            Reason::badDate, "soon");
        // How the parts hang together.
        row("step twice", mapOf("'steps':[{'id':1,'text':'a'},{'id':1,'text':'b'}]"), "steps[1].id", Reason::repeatedId,
            "1");
        row("link id twice", mapOf(twoSteps + ",'links':[{'id':1,'from':1,'to':2},{'id':1,'from':2,'to':1}]"),
            "links[1].id", Reason::repeatedId, "1");
        row("loop id twice",
            mapOf(twoSteps + ",'loops':[{'id':1,'name':'','steps':[1,2]},{'id':1,'name':'','steps':[1,2]}]"),
            "loops[1].id", Reason::repeatedId, "1");
        row("perspective id twice", mapOf("'perspectives':[{'id':1,'name':''},{'id':1,'name':''}]"),
            "perspectives[1].id", Reason::repeatedId, "1");
        row("principle id twice", mapOf("'principles':[{'id':1,'text':''},{'id':1,'text':''}]"), "principles[1].id",
            Reason::repeatedId, "1");
        row("move id twice", mapOf(oneLink + ",'firstMoves':[{'id':1,'text':'','link':1},{'id':1,'text':'','link':1}]"),
            "firstMoves[1].id", Reason::repeatedId, "1");
        row("link from nowhere", mapOf(twoSteps + ",'links':[{'id':1,'from':3,'to':2}]"), "links[0].from",
            Reason::noSuchStep, "3");
        row("link to nowhere", mapOf(twoSteps + ",'links':[{'id':1,'from':1,'to':3}]"), "links[0].to",
            Reason::noSuchStep, "3");
        row("link to itself", mapOf(twoSteps + ",'links':[{'id':1,'from':1,'to':1}]"), "links[0]", Reason::selfLink,
            "1");
        row("second link", mapOf(twoSteps + ",'links':[{'id':7,'from':1,'to':2},{'id':8,'from':1,'to':2}]"), "links[1]",
            Reason::secondLink, "7");
        row("loop through nowhere", loop("'steps':[1,2,3]"), "loops[0].steps[2]", Reason::noSuchStep, "3");
        row("loop of one", loop("'steps':[1]"), "loops[0].steps", Reason::shortLoop, "1");
        row("loop of none", loop("'steps':[]"), "loops[0].steps", Reason::shortLoop, "0");
        row("loop crossing itself", loop("'steps':[1,2,1]"), "loops[0].steps[2]", Reason::repeatedStep, "1");
        row("principle not there", loop("'steps':[1,2],'principles':[4]"), "loops[0].principles[0]",
            Reason::noSuchPrinciple, "4");
        row("perspective not there", step("'views':[{'perspective':2}]"), "steps[0].views[0].perspective",
            Reason::noSuchPerspective, "2");
        row("answer about nowhere", loop("'steps':[1,2],'answers':[{'question':'move','text':'a','step':9}]"),
            "loops[0].answers[0].step", Reason::noSuchStep, "9");
        row("move nowhere", move(""), "firstMoves[0]", Reason::notOnePlace);
        row("move in two places", move(",'link':1,'step':1"), "firstMoves[0]", Reason::notOnePlace);
        row("move about no pattern", move(",'loop':1"), "firstMoves[0].loop", Reason::noSuchLoop, "1");
        row("move on no link", move(",'link':2"), "firstMoves[0].link", Reason::noSuchLink, "2");
        row("move on no step", move(",'step':3"), "firstMoves[0].step", Reason::noSuchStep, "3");
        // The same field twice, at every level.
        row("title twice", mapOf("'title':'a','title':'b'"), "title", Reason::repeatedField);
        row("step field twice", step("'text':'b'"), "steps[0].text", Reason::repeatedField);
        row("the same field, escaped", step("'t\\u0065xt':'b'"), "steps[0].text", Reason::repeatedField);
        row("unknown twice", link("'u':{'v':1,'w':2,'v':3}"), "links[0].u.v", Reason::repeatedField);
        row("strange field twice", step("'a b\\n':1,'a b\\n':2"), "steps[0][\"a b\\\\u000a\"]", Reason::repeatedField);
    }
    void rejects()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, faults);
        const file::Read read = file::read(text.toStdString());
        QCOMPARE(listed(read.faults), faults);
        QVERIFY(!read.map);
    }

    void reportsEveryFault()
    {
        const QByteArray text = mapOf("'title':5,'steps':[{'id':1,'text':'a','x':1},{'id':1}],"
                                      "'links':[{'id':1,'from':1,'to':1,'polarity':'!'}],'date':'x'");
        QCOMPARE(file::read(text.toStdString()).faults.size(), std::size_t{7});
    }

    void aFaultyIdCausesNoSecondFault()
    {
        const QByteArray text =
            mapOf(twoSteps + ",'links':[{'id':1,'from':0,'to':2}],'loops':[{'id':1,'name':'','steps':[1,-2]}]");
        QCOMPARE(file::read(text.toStdString()).faults.size(), std::size_t{2});
    }

    void readsEveryField()
    {
        const file::Read read =
            file::read(bytesOf(QStringLiteral(PATROON_SOURCE_DIR "/tests/file/everything.patroon")));
        QCOMPARE(listed(read.faults), QString());
        const model::Map& map = *read.map;
        QCOMPARE(map.heading.title, std::string("Alles"));
        QCOMPARE(map.heading.organisations.size(), std::size_t{2});
        QCOMPARE(map.heading.lookAgain, std::string("2027-02-21"));
        QCOMPARE(map.heading.unknown.size(), std::size_t{1});
        QVERIFY(map.perspectives.at(0).present);
        QVERIFY(!map.perspectives.at(1).present);
        const model::Step& step = map.steps.at(model::StepId{2});
        QVERIFY(step.position == (model::Point{-10, 20}));
        QVERIFY(step.pinned);
        QVERIFY(step.layer == model::Layer::rules);
        QCOMPARE(step.reading, std::string("anders"));
        QCOMPARE(step.views.at(0).because, std::string("omdat"));
        const model::Link& link = map.links.at(model::LinkId{2});
        QVERIFY(link.polarity == model::Polarity::open && link.delay);
        const model::Loop& loop = map.loops.at(0);
        QVERIFY(loop.steps == (std::vector{model::StepId{2}, model::StepId{1}}));
        QVERIFY(loop.layers == (std::vector{model::Layer::relations, model::Layer::goals}));
        QVERIFY(loop.answers.at(1).question == model::Question::sustain);
        QVERIFY(loop.answers.at(1).step == model::StepId{2});
        const model::Principle& principle = map.principles.at(0);
        QVERIFY(principle.level == (std::vector{model::Level::board, model::Level::practice}));
        QCOMPARE(principle.reviewed, std::string("2026-11-21"));
        QVERIFY(map.firstMoves.at(0).link == model::LinkId{2});
        QCOMPARE(map.firstMoves.at(0).sign, std::string("merken"));
        QVERIFY(map.firstMoves.at(1).step == model::StepId{1});
        QVERIFY(map.firstMoves.at(2).loop == model::LoopId{5});
    }

    void looksAtNewerFiles()
    {
        const QByteArray text = json("{'format':'patroon','version':2,'title':'t','sky':[1],"
                                     "'steps':[{'id':1,'text':'a','layer':'clouds','wings':2},{'id':2,'text':'b'}],"
                                     "'loops':[{'id':1,'name':'n','steps':[1,2],'layers':['rules','clouds'],"
                                     "'answers':[{'question':'when','text':'a'}]}]}");
        const file::Read read = file::read(text.toStdString());
        QCOMPARE(listed(read.faults), QString());
        QVERIFY(read.newer);
        QVERIFY(read.map);
        QVERIFY(!read.map->steps.at(model::StepId{1}).layer);
        QCOMPARE(read.map->steps.at(model::StepId{1}).unknown.size(), std::size_t{1});
        QCOMPARE(read.map->loops.at(0).layers.size(), std::size_t{1});
        QVERIFY(read.map->loops.at(0).answers.empty());
    }

    void refusesNewerFilesThatMakeNoSense()
    {
        const file::Read read = file::read(json("{'format':'patroon','version':3,'steps':'many'}").toStdString());
        QVERIFY(read.newer);
        QVERIFY(!read.map);
        QCOMPARE(listed(read.faults), listed({{"steps", Reason::wrongType, "list"}}));
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
