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
        row("list of every kind", "[null,true,1,'a',[],{}]", "[null,true,1,'a',[],{}]");
        row("order kept", "{'b':1,'a':2,'':3}", "{'b':1,'a':2,'':3}");
        row("white space between", "[ 1\n,\t2 , 3\r]", "[1,2,3]");
        row("names that differ in case", "{'a':1,'A':2}", "{'a':1,'A':2}");
        // Numbers keep their digits.
        row("zero", "0", "0");
        row("minus zero", "-0", "-0");
        row("minus zero with a point", "-0.0", "-0.0");
        row("zero with an exponent", "[0e0,0E-0,0.0e+1]", "[0e0,0E-0,0.0e+1]");
        row("zeros behind", "[10,1.00,1e00]", "[10,1.00,1e00]");
        row("point", "-12.340", "-12.340");
        row("powers of ten", "[1e5,1E+5,1e-05,0.1e1]", "[1e5,1E+5,1e-05,0.1e1]");
        row("beyond 64 bits", "123456789012345678901234567890", "123456789012345678901234567890");
        row("many digits", "0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827");
        row("largest double", "1.7976931348623157e308", "1.7976931348623157e308");
        row("almost nothing", "5e-324", "5e-324");
        row("less than a double can tell from nothing", "1e-400", "1e-400");
        row("largest of 64 bits and one more", "[9223372036854775807,18446744073709551616]",
            "[9223372036854775807,18446744073709551616]");
        // Escapes.
        row("short escapes", "'\\n\\t\\\\\\/'", "'\\n\\t\\\\/'");
        row("quote", "'\\\"'", "'\\\"'");
        row("control escapes", "'\\b\\f\\r\\u0001'", "'\\u0008\\u000c\\u000d\\u0001'");
        row("escaped letter", "'\\u0041\\u00e9\\u20AC'", "'Aé€'");
        row("surrogate pair", "'\\uD83D\\uDE00'", "'😀'");
        row("first and last surrogate pair", "'\\ud800\\udc00\\udbff\\udfff'", "'\xf0\x90\x80\x80\xf4\x8f\xbf\xbf'");
        row("beside the surrogates", "'\\ud7ff\\ue000'", "'\xed\x9f\xbf\xee\x80\x80'");
        row("first of two, three and four bytes", "'\xc2\xa0\xe0\xa0\x80\xf0\x90\x80\x80'",
            "'\xc2\xa0\xe0\xa0\x80\xf0\x90\x80\x80'");
        row("mark of byte order within a text", "'\xef\xbb\xbf'", "'\xef\xbb\xbf'");
        row("delete and Latin-1 controls as they are", "'\x7f\xc2\x85'", "'\\u007f\\u0085'");
        row("line separator", "'\xe2\x80\xa8'", "'\xe2\x80\xa8'");
        row("not a character, but Unicode", "'\xef\xbf\xbf'", "'\xef\xbf\xbf'");
        row("last of Unicode", "'\xf4\x8f\xbf\xbf'", "'\xf4\x8f\xbf\xbf'");
        row("escape in a name", "{'\\u0061':1}", "{'a':1}");
        row("32 deep", QByteArray("[").repeated(32) + QByteArray("]").repeated(32),
            QByteArray("[").repeated(32) + QByteArray("]").repeated(32));
        const QByteArray mixed = QByteArray("[{'a':").repeated(16) + "1" + QByteArray("}]").repeated(16);
        row("32 deep, lists and objects", mixed, mixed);
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
        row("leading zero behind a minus", "-01");
        row("two zeros", "00");
        row("zeros before a point", "00.5");
        row("leading plus", "+1");
        row("two minuses", "--1");
        row("two points", "1.2.3");
        row("point before an exponent", "1.e5");
        row("sign without exponent", "1e+]");
        row("two exponents", "1e5e5");
        row("fraction in an exponent", "1e1.5");
        row("comma for a point", "1,5");
        row("digits apart", "1_000");
        row("digits of another script", "\xd9\xa1");
        row("infinity sign", "\xe2\x88\x9e");
        row("minus sign of mathematics", "\xe2\x88\x92\x31");
        row("point first", ".5");
        row("point last", "1.]");
        row("empty exponent", "1e]");
        row("hexadecimal", "0x10");
        row("minus apart", "- 1");
        row("two names", "{'a' 'b':1}");
        row("two colons", "{'a'::1}");
        row("comma for a colon", "{'a',1}");
        row("names missing", "{1}");
        row("null for a name", "{null:1}");
        row("closing alone", "]");
        row("words run together", "nulltrue");
        row("word with a letter too many", "truee");
        row("undefined", "undefined");
        row("comment", "/* c */ 1");
        row("shell comment", "# c\n1");
        row("line comment", "1 // c");
        row("byte order mark", "\xef\xbb\xbf{}");
        row("other space", "[1,\xc2\xa0 2]");
        row("vertical tab between", "[1,\v2]");
        row("form feed between", "[1,\f2]");
        row("line separator between", "[1,\xe2\x80\xa8 2]");
        row("mark of byte order between", "[1,\xef\xbb\xbf 2]");
        row("NUL between", QByteArray("[1,\0 2]", 7));
        for (char control = 1; control < 0x20; ++control)
            QTest::addRow("control character %d in a text", control)
                << json("'a") + control + json("b'") << static_cast<int>(Reason::notJson);
        row("unknown escapes", "'\\a'");
        row("escape of a capital U", "'\\U0041'");
        row("escape in braces", "'\\u{41}'");
        row("escape of three digits", "'\\u041'");
        row("escape with a sign", "'\\u+041'");
        row("escaped newline", "'\\\n'");
        row("newline in a text", "'a\nb'");
        row("tab in a text", "'a\tb'");
        row("NUL in a text", QByteArray("'a\0b'", 5));
        row("NUL behind", QByteArray("{}\0", 3));
        row("unknown escape", "'\\x41'");
        row("escape of a quote only", "'\\u00zz'");
        row("first half of a pair", "'\\ud800'");
        row("first half, then another character", "'\\ud800\\u0041'", Reason::notUnicode);
        row("first half twice", "'\\ud800\\ud800'", Reason::notUnicode);
        row("first half, then a letter", "'\\ud800abcdef'");
        row("first half, then a newline", "'\\ud800\\nabcde'");
        row("halves the wrong way round", "'\\udc00\\ud800'", Reason::notUnicode);
        row("half a pair in a name", "{'\\udc00':1}", Reason::notUnicode);
        row("second half of a pair", "'\\udc00'", Reason::notUnicode);
        row("byte of Latin-1", "'\xe9'", Reason::notUnicode);
        row("lone continuation", "'\x80'", Reason::notUnicode);
        row("cut character", "'\xe2\x82'", Reason::notUnicode);
        row("overlong slash", "'\xc0\xaf'", Reason::notUnicode);
        row("overlong in three", "'\xe0\x80\xaf'", Reason::notUnicode);
        row("surrogate in UTF-8", "'\xed\xa0\x80'", Reason::notUnicode);
        row("beyond Unicode", "'\xf4\x90\x80\x80'", Reason::notUnicode);
        row("overlong in two", "'\xc1\xbf'", Reason::notUnicode);
        row("overlong in four", "'\xf0\x8f\xbf\xbf'", Reason::notUnicode);
        row("overlong NUL", "'\xc0\x80'", Reason::notUnicode);
        row("last surrogate in UTF-8", "'\xed\xbf\xbf'", Reason::notUnicode);
        row("bytes that never occur", "'\xfe\xff'", Reason::notUnicode);
        row("two bytes of four", "'\xf0\x9f'", Reason::notUnicode);
        row("lead byte after lead byte", "'\xc3\xc3\xa9'", Reason::notUnicode);
        row("broken bytes in a name", "{'\xff':1}", Reason::notUnicode);
        row("broken bytes between", "[1,\xff]", Reason::notUnicode);
        row("cut character at the end", "1\xc3", Reason::notUnicode);
        row("five bytes", "'\xf8\x88\x80\x80\x80'", Reason::notUnicode);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), Reason::notUnicode);
        row("33 deep", QByteArray("[").repeated(33) + QByteArray("]").repeated(33), Reason::tooDeep);
        row("33 deep, lists and objects", QByteArray("[{'a':").repeated(16) + "[1]" + QByteArray("}]").repeated(16),
            Reason::tooDeep);
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
