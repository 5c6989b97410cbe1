// SPDX-License-Identifier: EUPL-1.2
/// .dot to .patroon and back, as a person would type it.
#include "tests/end_to_end/program.h"

using namespace Qt::StringLiterals;

class TestConvert : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// The map that a DOT text becomes.
    QJsonDocument converted(const QByteArray& dot, Ran& ran) const
    {
        put(path(u"in.dot"_s), dot);
        ran = patroon({u"convert"_s, path(u"in.dot"_s), u"-o"_s, path(u"out.patroon"_s)});
        return QJsonDocument::fromJson(bytesOf(path(u"out.patroon"_s)));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void textsSignsAndDelays()
    {
        Ran ran;
        const QJsonDocument map = converted("digraph \"Zomer\" {\n"
                                            "  // a comment\n"
                                            "  node [shape=box]; rankdir=LR;\n"
                                            "  a [label=\"zeg \\\"ja\\\"\\nof niet\", pos=\"100,200\"];\n"
                                            "  \"<b>vet</b>\" -> a [polarity=\"-\"];\n"
                                            "  a -> één [label=\" + \"];\n"
                                            "  één -> \"<b>vet</b>\" [label=\"?\", delay=true];\n"
                                            "  subgraph cluster_x { één -> a [label=\"komt door\"] }\n"
                                            "}\n",
            ran);
        QVERIFY2(silent(ran), ran.err.constData());
        QCOMPARE(map[u"title"].toString(), u"Zomer"_s);
        const QJsonArray steps = map[u"steps"].toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[0][u"text"].toString(), u"zeg \"ja\"\nof niet"_s);
        QCOMPARE(steps[1][u"text"].toString(), u"<b>vet</b>"_s);
        QCOMPARE(steps[2][u"text"].toString(), u"één"_s);
        for (const QJsonValue& step : steps)
            QCOMPARE(fields(step), QStringList({u"id"_s, u"text"_s}));
        const QJsonArray links = map[u"links"].toArray();
        QCOMPARE(links.size(), 4);
        QCOMPARE(links[0][u"polarity"].toString(), u"-"_s);
        QCOMPARE(links[1][u"polarity"].toString(), u"+"_s);
        QCOMPARE(links[2][u"polarity"].toString(), u"?"_s);
        QVERIFY(links[2][u"delay"].toBool());
        QCOMPARE(fields(links[3]), QStringList({u"from"_s, u"id"_s, u"to"_s}));
    }

    void whatIsLeftOutIsToldInOneLine()
    {
        Ran ran;
        const QJsonDocument map = converted("digraph { a -> a; a -> b; a -> b; b -> a }", ran);
        QVERIFY(oneLine(ran, 0));
        QVERIFY(ran.err.startsWith(QFile::encodeName(path(u"in.dot"_s)) + ": "));
        QCOMPARE(map[u"links"].toArray().size(), 2);
        const QJsonDocument undirected = converted("graph { a -- b; c }", ran);
        QVERIFY(oneLine(ran, 0));
        QCOMPARE(undirected[u"steps"].toArray().size(), 3);
        QCOMPARE(undirected[u"links"].toArray().size(), 0);
        QVERIFY(silent(patroon({u"check"_s, path(u"out.patroon"_s)})));
    }

    void noDotIsRefused_data()
    {
        QTest::addColumn<QByteArray>("dot");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Beste allemaal,\n");
        QTest::newRow("cut off") << QByteArray("digraph { a -> b; b ->");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\0\0\0",
            9);
        QTest::newRow("a map") << ringMap(3, false);
    }

    void noDotIsRefused()
    {
        QFETCH(QByteArray, dot);
        put(path(u"out.patroon"_s), "old");
        Ran ran;
        converted(dot, ran);
        QVERIFY2(oneLine(ran, 1), ran.err.constData());
        QVERIFY(ran.err.startsWith(QFile::encodeName(path(u"in.dot"_s)) + ": "));
        QCOMPARE(bytesOf(path(u"out.patroon"_s)), QByteArray("old"));
        // Every command that reads a map reads DOT, and refuses it alike.
        QVERIFY(oneLine(patroon({u"geometry"_s, path(u"in.dot"_s)}), 1));
    }

    /// Text that means something to DOT, to HTML or to a terminal comes back as it was.
    void thereAndBackAgain()
    {
        const QByteArray map = "{\"format\":\"patroon\",\"version\":1,\"title\":\"a \\\"b\\\" \\\\ c\",\"steps\":["
                               "{\"id\":4,\"text\":\"\\\\N en \\\\n en \\\\\"},"
                               "{\"id\":5,\"text\":\"<b>vet</b> &amp; &#65;\"},"
                               "{\"id\":7,\"text\":\"regel\\nregel\\n\\ntab\\tklaar\"},"
                               "{\"id\":8,\"text\":\"مرحبا 😀 \u202eom\"},"
                               "{\"id\":9,\"text\":\"\\\"; } digraph { hack\"},"
                               "{\"id\":10,\"text\":\""
            + QByteArray("é").repeated(2000)
            + "\"}],"
              "\"links\":[{\"id\":1,\"from\":4,\"to\":5,\"polarity\":\"+\"},"
              "{\"id\":2,\"from\":5,\"to\":4,\"polarity\":\"-\",\"delay\":true},"
              "{\"id\":3,\"from\":7,\"to\":8,\"polarity\":\"?\"},{\"id\":6,\"from\":8,\"to\":9}]}";
        put(path(u"a.patroon"_s), map);
        QVERIFY(silent(patroon({u"convert"_s, path(u"a.patroon"_s), u"-o"_s, path(u"a.dot"_s)})));
        const Ran back = patroon({u"convert"_s, path(u"a.dot"_s), u"-o"_s, path(u"b.patroon"_s)});
        QVERIFY2(silent(back), back.err.constData());
        const QJsonDocument first = QJsonDocument::fromJson(map);
        const QJsonDocument second = QJsonDocument::fromJson(bytesOf(path(u"b.patroon"_s)));
        QCOMPARE(second[u"title"].toString(), first[u"title"].toString());
        const QJsonArray texts = first[u"steps"].toArray();
        QCOMPARE(second[u"steps"].toArray().size(), texts.size());
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(second[u"steps"][i][u"text"].toString(), texts[i][u"text"].toString());
        const QJsonArray links = second[u"links"].toArray();
        QCOMPARE(links.size(), 4);
        QCOMPARE(links[1][u"polarity"].toString(), u"-"_s);
        QVERIFY(links[1][u"delay"].toBool());
        QVERIFY(!links[3].toObject().contains(u"polarity"));
        // Numbered from one the second time, and from then on the same.
        QVERIFY(silent(patroon({u"convert"_s, path(u"b.patroon"_s), u"-o"_s, path(u"b.gv"_s)})));
        QVERIFY(silent(patroon({u"convert"_s, path(u"b.gv"_s), u"-o"_s, path(u"c.patroon"_s)})));
        QCOMPARE(bytesOf(path(u"c.patroon"_s)), bytesOf(path(u"b.patroon"_s)));
    }

    void ontoItselfAndToTheSameFormat()
    {
        put(path(u"a.gv"_s), "digraph { x -> y; y -> x }");
        QVERIFY(silent(patroon({u"convert"_s, path(u"a.gv"_s), u"-o"_s, path(u"a.gv"_s)})));
        QVERIFY(bytesOf(path(u"a.gv"_s)).contains("s1 -> s2"));
        put(path(u"a.patroon"_s), ringMap(3, true));
        QVERIFY(silent(patroon({u"convert"_s, path(u"a.patroon"_s), u"-o"_s, path(u"a.patroon"_s)})));
        QVERIFY(silent(patroon({u"check"_s, path(u"a.patroon"_s)})));
        QVERIFY(bytesOf(path(u"a.patroon"_s)).contains("\"x\":300"));
    }

    void theOtherCommandsReadDotToo()
    {
        put(path(u"a.dot"_s), "digraph { x -> y; y -> x }");
        QVERIFY(silent(patroon({u"check"_s, path(u"a.dot"_s)})));
        QCOMPARE(patroon({u"loops"_s, path(u"a.dot"_s), u"--json"_s}).json()[u"count"].toInt(), 1);
        QCOMPARE(patroon({u"geometry"_s, path(u"a.dot"_s)}).json()[u"steps"].toArray().size(), 2);
        QVERIFY(silent(patroon({u"layout"_s, path(u"a.dot"_s), u"-o"_s, path(u"b.patroon"_s)})));
        QVERIFY(bytesOf(path(u"b.patroon"_s)).contains("\"x\":"));
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
