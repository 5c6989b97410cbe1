// SPDX-License-Identifier: EUPL-1.2
/// Vectors of our own for the rules of RFC 8259 and for what we ask beyond it.
#include "editor/file/json.h"
#include "tests/file/rows.h"

#include <QTest>

using file::Reason;

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("same");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& same) {
            QTest::newRow(name) << json(text) << json(same);
        };
        // Values of every kind, alone and nested.
        row("null", "null", "null");
        row("true", " true ", "true");
        row("false", "\tfalse\r\n", "false");
        row("empty object", "{ }", "{}");
        row("empty list", "[\n]", "[]");
        row("empty text", "''", "''");
        row("nested", "{'a':[1,{'b':[]}],'c':null}", "{'a':[1,{'b':[]}],'c':null}");
        row("order kept", "{'b':1,'a':2,'':3}", "{'b':1,'a':2,'':3}");
        row("white space between", "[ 1\n,\t2 , 3\r]", "[1,2,3]");
        row("names that differ in case", "{'a':1,'A':2}", "{'a':1,'A':2}");
        // Numbers keep their digits.
        row("zero", "0", "0");
        row("minus zero", "-0", "-0");
        row("point", "-12.340", "-12.340");
        row("powers of ten", "[1e5,1E+5,1e-05,0.1e1]", "[1e5,1E+5,1e-05,0.1e1]");
        row("beyond 64 bits", "123456789012345678901234567890", "123456789012345678901234567890");
        row("many digits", "0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827");
        row("largest double", "1.7976931348623157e308", "1.7976931348623157e308");
        row("almost nothing", "5e-324", "5e-324");
        // Escapes.
        row("short escapes", "'\\n\\t\\\\\\/'", "'\\n\\t\\\\/'");
        row("quote", "'\\\"'", "'\\\"'");
        row("control escapes", "'\\b\\f\\r\\u0001'", "'\\u0008\\u000c\\u000d\\u0001'");
        row("escaped letter", "'\\u0041\\u00e9\\u20AC'", "'Aé€'");
        row("surrogate pair", "'\\uD83D\\uDE00'", "'😀'");
        row("delete and Latin-1 controls as they are", "'\x7f\xc2\x85'", "'\\u007f\\u0085'");
        row("line separator", "'\xe2\x80\xa8'", "'\xe2\x80\xa8'");
        row("not a character, but Unicode", "'\xef\xbf\xbf'", "'\xef\xbf\xbf'");
        row("last of Unicode", "'\xf4\x8f\xbf\xbf'", "'\xf4\x8f\xbf\xbf'");
        row("escape in a name", "{'\\u0061':1}", "{'a':1}");
        row("32 deep", QByteArray("[").repeated(32) + QByteArray("]").repeated(32),
            QByteArray("[").repeated(32) + QByteArray("]").repeated(32));
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, same);
        const file::json::Parsed parsed = file::json::parse(text.toStdString());
        QCOMPARE(listed(parsed.faults), QString());
        QVERIFY(parsed.value);
        QCOMPARE(QByteArray::fromStdString(file::json::text(*parsed.value)), same);
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, const QByteArray& text, Reason reason = Reason::notJson) {
            QTest::newRow(name) << json(text) << static_cast<int>(reason);
        };
        row("nothing", "", Reason::cutOff);
        row("only white space", " \n", Reason::cutOff);
        row("open list", "[1", Reason::cutOff);
        row("open object", "{'a':1", Reason::cutOff);
        row("open text", "'abc", Reason::cutOff);
        row("half a word", "tru", Reason::cutOff);
        row("half an escape", "'\\u00", Reason::cutOff);
        row("minus alone", "-", Reason::cutOff);
        row("two values", "1 2");
        row("something behind", "{}x");
        row("closed twice", "[]]");
        row("comma at the end", "[1,]");
        row("comma at the end of an object", "{'a':1,}");
        row("comma first", "[,1]");
        row("two commas", "[1,,2]");
        row("comma missing", "[1 2]");
        row("colon missing", "{'a' 1}");
        row("value missing", "{'a':}");
        row("name without quotes", "{a:1}");
        row("name a number", "{1:1}");
        row("brackets crossed", "[1}");
        row("colon in a list", "['a':1]");
        row("word in capitals", "TRUE");
        row("not a word", "nul1");
        row("NaN", "NaN");
        row("Infinity", "Infinity");
        row("minus Infinity", "-Infinity");
        row("leading zero", "01");
        row("leading plus", "+1");
        row("point first", ".5");
        row("point last", "1.]");
        row("empty exponent", "1e]");
        row("hexadecimal", "0x10");
        row("minus apart", "- 1");
        row("comment", "/* c */ 1");
        row("line comment", "1 // c");
        row("byte order mark", "\xef\xbb\xbf{}");
        row("other space", "[1,\xc2\xa0 2]");
        row("newline in a text", "'a\nb'");
        row("tab in a text", "'a\tb'");
        row("NUL in a text", QByteArray("'a\0b'", 5));
        row("NUL behind", QByteArray("{}\0", 3));
        row("unknown escape", "'\\x41'");
        row("escape of a quote only", "'\\u00zz'");
        row("first half of a pair", "'\\ud800'");
        row("first half, then another character", "'\\ud800\\u0041'", Reason::notUnicode);
        row("second half of a pair", "'\\udc00'", Reason::notUnicode);
        row("byte of Latin-1", "'\xe9'", Reason::notUnicode);
        row("lone continuation", "'\x80'", Reason::notUnicode);
        row("cut character", "'\xe2\x82'", Reason::notUnicode);
        row("overlong slash", "'\xc0\xaf'", Reason::notUnicode);
        row("overlong in three", "'\xe0\x80\xaf'", Reason::notUnicode);
        row("surrogate in UTF-8", "'\xed\xa0\x80'", Reason::notUnicode);
        row("beyond Unicode", "'\xf4\x90\x80\x80'", Reason::notUnicode);
        row("five bytes", "'\xf8\x88\x80\x80\x80'", Reason::notUnicode);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), Reason::notUnicode);
        row("33 deep", QByteArray("[").repeated(33) + QByteArray("]").repeated(33), Reason::tooDeep);
        row("a million deep", QByteArray("[").repeated(1'000'000), Reason::tooDeep);
        row("objects 33 deep", QByteArray("{'a':").repeated(33) + "1" + QByteArray("}").repeated(33), Reason::tooDeep);
        row("endless exponent", "1e" + QByteArray("9").repeated(100), Reason::infiniteNumber);
    }
    void rejects()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, reason);
        const file::json::Parsed parsed = file::json::parse(text.toStdString());
        QVERIFY(!parsed.value);
        QCOMPARE(parsed.faults.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(parsed.faults.front().reason), reason);
    }

    void saysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("at once") << QByteArray("x") << QStringLiteral("line 1, column 1");
        QTest::newRow("second line") << json("{\n 'a': é}") << QStringLiteral("line 2, column 7");
        QTest::newRow("counted in characters") << json("['é😀' x]") << QStringLiteral("line 1, column 7");
        QTest::newRow("the end") << json("{'a':1,\n") << QStringLiteral("line 2, column 1");
        QTest::newRow("broken bytes") << json("\n\n  '\xe9'") << QStringLiteral("line 3, column 4");
        QTest::newRow("something behind") << json("{}\n{}") << QStringLiteral("line 2, column 1");
    }
    void saysWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QCOMPARE(QString::fromStdString(file::json::parse(text.toStdString()).faults.front().place), place);
    }

    void keepsTheFirstOfRepeatedFields()
    {
        const auto parsed = file::json::parse(json("{'a':1,'b':2,'a':3,'a':4}").toStdString());
        QCOMPARE(listed(parsed.faults), listed({{"a", Reason::repeatedField, {}}, {"a", Reason::repeatedField, {}}}));
        QCOMPARE(QByteArray::fromStdString(file::json::text(*parsed.value)), json("{'a':1,'b':2}"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
