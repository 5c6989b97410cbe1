// SPDX-License-Identifier: EUPL-1.2
/// Every command with good input, its exit codes, and the exact fields of its JSON.
#include "tests/end_to_end/program.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList templateNames{
    u"slagbomen-neer-bij-schaarste"_s, u"tussen-wal-en-schip"_s, u"wat-is-voorliggend"_s, u"wereldvrede"_s};

/// Three loops over four steps: 1→2→1 with a minus, 1→2→3→1, and one with an open sign over all four.
const QByteArray signedMap = R"({"format":"patroon","version":1,"title":"Drie lussen","steps":[
{"id":1,"text":"een"},{"id":2,"text":"twee"},{"id":3,"text":"drie"},{"id":9,"text":"negen"}],"links":[
{"id":1,"from":1,"to":2},{"id":2,"from":2,"to":1,"polarity":"-"},{"id":3,"from":2,"to":3},
{"id":4,"from":3,"to":1,"polarity":"+"},{"id":5,"from":3,"to":9,"polarity":"?"},{"id":6,"from":9,"to":1}],
"loops":[{"id":3,"name":"‘Kring’","steps":[2,3,1]}]})";

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }

    QString made(const QByteArray& bytes, const QString& name = u"kaart.patroon"_s) const
    {
        put(path(name), bytes);
        return path(name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void helpAndVersion()
    {
        const Ran help = patroon({u"--help"_s});
        QVERIFY(silent(help));
        for (const char* command :
            {"templates", "new", "check", "convert", "layout", "geometry", "loops", "breaks", "poster", "--lang"})
            QVERIFY2(help.out.contains(command), command);
        QVERIFY(silent(patroon({u"check"_s, u"--help"_s})));
        const Ran version = patroon({u"--version"_s});
        QVERIFY(silent(version));
        QVERIFY(version.out.startsWith("patroon ") && version.out.endsWith('\n'));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QString& words) {
            QTest::newRow(qPrintable(words)) << words.split(u' ', Qt::SkipEmptyParts);
        };
        for (const QString& words : {u"drukken"_s, u"kaart.pdf"_s, u"-x"_s, u"a.patroon b.patroon"_s,
                 u"--lang fr templates"_s, u"templates --lang"_s, u"templates --lang=de"_s, u"templates extra"_s,
                 u"templates --xml"_s, u"new"_s, u"new --template wereldvrede"_s, u"new -o x.patroon"_s,
                 u"new a.patroon --template wereldvrede -o x.patroon"_s, u"check"_s, u"check --json a.patroon"_s,
                 u"convert"_s, u"convert a.patroon"_s, u"convert a.patroon -o"_s, u"convert a.patroon -o b.txt"_s,
                 u"convert a.txt -o b.patroon"_s, u"convert a.patroon b.patroon -o c.dot"_s, u"layout"_s,
                 u"layout a.patroon"_s, u"layout a.patroon -o b.patroon --new"_s, u"geometry"_s,
                 u"geometry a.patroon b.patroon"_s, u"geometry a.patroon -platform nonsense"_s, u"loops"_s, u"breaks"_s,
                 u"breaks a.patroon --name"_s, u"loops a.patroon --limit"_s, u"loops a.patroon --limit -1"_s,
                 u"loops a.patroon --limit tien"_s, u"loops a.patroon --max-length 0"_s,
                 u"loops a.patroon --limit 99999999999"_s, u"poster"_s, u"poster a.patroon"_s,
                 u"poster a.patroon -o a.docx"_s, u"poster a.patroon -o a.pdf --paper A9"_s,
                 u"poster a.patroon -o a.pdf --orientation up"_s, u"poster a.patroon -o a.png --dpi none"_s})
            row(words);
        QTest::newRow("an empty word") << QStringList(u""_s);
    }

    void wrongUsage()
    {
        QFETCH(QStringList, words);
        const Ran ran = patroon(words);
        QVERIFY2(oneLine(ran, 2), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }

    void withoutADisplayThereIsNoWindow()
    {
        for (const QStringList& words : {QStringList(), QStringList(u"kaart.patroon"_s), QStringList(u"kaart.gv"_s)}) {
            const Ran ran = patroon(words);
            QVERIFY2(oneLine(ran, 1), ran.err.constData());
            QVERIFY(ran.err.contains("patroon poster"));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void templates()
    {
        const Ran ran = patroon({u"templates"_s, u"--json"_s});
        QVERIFY(silent(ran));
        QMap<QString, QStringList> languages;
        for (const QJsonValue& entry : ran.json().array()) {
            QCOMPARE(fields(entry), QStringList({u"language"_s, u"name"_s, u"title"_s}));
            QVERIFY(!entry[u"title"].toString().isEmpty());
            languages[entry[u"name"].toString()] << entry[u"language"].toString();
        }
        QCOMPARE(languages.keys(), templateNames);
        for (const QStringList& both : languages)
            QCOMPARE(both, QStringList({u"en"_s, u"nl"_s}));
        const Ran text = patroon({u"templates"_s});
        QVERIFY(silent(text));
        QCOMPARE(text.out.count('\n'), 8);
    }

    void newFromATemplate_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : templateNames)
            QTest::newRow(qPrintable(name)) << name;
    }

    void newFromATemplate()
    {
        QFETCH(QString, name);
        for (const QString& language : {u"nl"_s, u"en"_s}) {
            const QString out = path(language + u".patroon"_s);
            QVERIFY(silent(patroon({u"new"_s, u"--template"_s, name, u"--lang"_s, language, u"-o"_s, out})));
            const Ran check = patroon({u"check"_s, out});
            QVERIFY(silent(check) && check.out.isEmpty());
            QCOMPARE(QJsonDocument::fromJson(bytesOf(out))[u"language"].toString(), language);
        }
        QVERIFY(bytesOf(path(u"nl.patroon"_s)) != bytesOf(path(u"en.patroon"_s)));
    }

    void theLanguageComesFromTheWordOrTheLocale()
    {
        const QStringList words{u"new"_s, u"--template"_s, u"wereldvrede"_s, u"-o"_s, path(u"a.patroon"_s)};
        const auto language = [&] {
            return QJsonDocument::fromJson(bytesOf(path(u"a.patroon"_s)))[u"language"].toString();
        };
        QVERIFY(silent(patroon(words, {{u"LANG"_s, u"nl_NL.UTF-8"_s}})));
        QCOMPARE(language(), u"nl"_s);
        QVERIFY(silent(patroon(words, {{u"LANG"_s, u"de_DE.UTF-8"_s}})));
        QCOMPARE(language(), u"en"_s);
        QVERIFY(silent(patroon(QStringList{u"--lang=en"_s} + words, {{u"LANG"_s, u"nl_NL.UTF-8"_s}})));
        QCOMPARE(language(), u"en"_s);
        QVERIFY(silent(patroon(words + QStringList{u"--lang"_s, u"nl"_s})));
        QCOMPARE(language(), u"nl"_s);
    }

    void noSuchTemplate()
    {
        const Ran ran = patroon({u"new"_s, u"--template"_s, u"vrede"_s, u"-o"_s, path(u"a.patroon"_s)});
        QVERIFY(oneLine(ran, 2));
        QVERIFY(!QFile::exists(path(u"a.patroon"_s)));
    }

    void checkTellsEveryProblemOfEveryFile()
    {
        const QString good = made(signedMap, u"good.patroon"_s);
        const QString bad = made(R"({"format":"patroon","version":1,"steps":[{"id":1,"text":"a","x":1.5,"y":0}],
"links":[{"id":1,"from":1,"to":7},{"id":1,"from":1,"to":1}]})",
            u"bad.patroon"_s);
        QVERIFY(silent(patroon({u"check"_s, good, good})));
        const Ran ran = patroon({u"check"_s, bad, good, path(u"none.patroon"_s)});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
        const QList<QByteArray> lines = ran.complaints();
        QVERIFY2(lines.size() >= 4, ran.err.constData());
        for (const QByteArray& line : lines.first(lines.size() - 1))
            QVERIFY2(line.startsWith(QFile::encodeName(bad) + ": "), line.constData());
        QVERIFY2(ran.err.contains(QFile::encodeName(bad) + ": steps[0].x: "), ran.err.constData());
        QVERIFY(lines.last().startsWith(QFile::encodeName(path(u"none.patroon"_s)) + ": "));
        // Other commands say the first thing that is wrong.
        QVERIFY(oneLine(patroon({u"loops"_s, bad}), 1));
    }

    /// A file that is garbage in every line must not fill the screen.
    void checkStopsTellingAfterAHundred()
    {
        QByteArray map = R"({"format":"patroon","version":1,"steps":[)";
        for (int i = 0; i < 300; ++i)
            map += QByteArray(i ? "," : "") + R"({"id":0,"text":"a"})";
        const QString file = made(map + "]}");
        const Ran ran = patroon({u"check"_s, file});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.complaints().size(), 101);
        QVERIFY2(ran.complaints().last().endsWith("and 200 more."), ran.complaints().last().constData());
        QVERIFY(oneLine(patroon({u"layout"_s, file, u"-o"_s, path(u"out.patroon"_s)}), 1));
    }

    void layout()
    {
        const QString in = made(ringMap(6, false));
        const QString out = path(u"out.patroon"_s);
        QVERIFY(silent(patroon({u"layout"_s, in, u"-o"_s, out})));
        QVERIFY(silent(patroon({u"check"_s, out})));
        for (const QJsonValue& step : QJsonDocument::fromJson(bytesOf(out))[u"steps"].toArray())
            QVERIFY(step[u"x"].isDouble() && step[u"y"].isDouble());
        // The file that comes in may be the one that goes out, and nothing is left to do.
        const QByteArray laidOut = bytesOf(out);
        QVERIFY(silent(patroon({u"layout"_s, out, u"-o"_s, out})));
        QCOMPARE(bytesOf(out), laidOut);
        QVERIFY(silent(patroon({u"layout"_s, out, u"-o"_s, out, u"--fresh"_s})));
        QVERIFY(silent(patroon({u"layout"_s, in, u"-o"_s, in})));
        QCOMPARE(bytesOf(in), laidOut);
    }

    void layoutInEveryLocaleIsTheSame()
    {
        const QString in = made(signedMap);
        QVERIFY(silent(patroon({u"layout"_s, in, u"-o"_s, path(u"a.patroon"_s)})));
        QVERIFY(silent(patroon({u"layout"_s, in, u"-o"_s, path(u"b.patroon"_s)},
            {{u"LANG"_s, u"nl_NL.UTF-8"_s}, {u"LC_ALL"_s, u"nl_NL.UTF-8"_s}})));
        QCOMPARE(bytesOf(path(u"a.patroon"_s)), bytesOf(path(u"b.patroon"_s)));
    }

    void layoutKeepsWhatAPersonPinned()
    {
        QByteArray map = ringMap(5, false);
        map.replace(R"({"id":1,"text":"stap"})", R"({"id":1,"text":"stap","x":1234,"y":-567,"pinned":true})");
        const QString in = made(map);
        for (const QStringList& more : {QStringList(), QStringList(u"--fresh"_s)}) {
            QVERIFY(silent(patroon(QStringList{u"layout"_s, in, u"-o"_s, path(u"out.patroon"_s)} + more)));
            const QJsonValue step = QJsonDocument::fromJson(bytesOf(path(u"out.patroon"_s)))[u"steps"][0];
            QCOMPARE(step[u"x"].toInt(), 1234);
            QCOMPARE(step[u"y"].toInt(), -567);
        }
    }

    /// A machine without Graphviz's plugins still gets a picture.
    void withoutGraphvizThereArePlainRings()
    {
        const QString in = made(signedMap);
        const QString out = path(u"out.patroon"_s);
        const Ran ran = patroon({u"layout"_s, in, u"-o"_s, out}, {{u"GVBINDIR"_s, u"/nonexistent"_s}});
        QVERIFY2(oneLine(ran, 0), ran.err.constData());
        QVERIFY(ran.err.startsWith(QFile::encodeName(in) + ": "));
        QVERIFY(silent(patroon({u"check"_s, out})));
        QVERIFY(bytesOf(out).contains("\"x\":"));
        const Ran geometry = patroon({u"geometry"_s, in}, {{u"GVBINDIR"_s, u"/nonexistent"_s}});
        QVERIFY(oneLine(geometry, 0));
        QCOMPARE(geometry.json()[u"steps"].toArray().size(), 4);
    }

    void geometry()
    {
        const QString in = made(signedMap);
        const Ran ran = patroon({u"geometry"_s, in});
        QVERIFY(silent(ran));
        const QJsonDocument all = ran.json();
        QCOMPARE(fields(all.object()), QStringList({u"links"_s, u"loops"_s, u"steps"_s}));
        QCOMPARE(all[u"steps"].toArray().size(), 4);
        QCOMPARE(all[u"links"].toArray().size(), 6);
        QCOMPARE(all[u"loops"].toArray().size(), 1);
        for (const QJsonValue& step : all[u"steps"].toArray()) {
            QCOMPARE(fields(step), QStringList({u"h"_s, u"id"_s, u"w"_s, u"x"_s, u"y"_s}));
            QVERIFY(step[u"w"].toDouble() > 0 && step[u"h"].toDouble() > 0);
        }
        for (const QJsonValue& link : all[u"links"].toArray()) {
            QCOMPARE(fields(link), QStringList({u"from"_s, u"id"_s, u"path"_s, u"to"_s}));
            QVERIFY(link[u"path"].toArray().size() >= 2);
            for (const QJsonValue& point : link[u"path"].toArray())
                QCOMPARE(point.toArray().size(), 2);
        }
        const QJsonValue loop = all[u"loops"][0];
        QCOMPARE(fields(loop), QStringList({u"badge"_s, u"id"_s, u"steps"_s}));
        QCOMPARE(loop[u"id"].toInt(), 3);
        QCOMPARE(loop[u"steps"].toArray(), QJsonArray({2, 3, 1}));
        QCOMPARE(fields(loop[u"badge"]), QStringList({u"h"_s, u"w"_s, u"x"_s, u"y"_s}));
        QCOMPARE(bytesOf(in), signedMap);
    }

    void breaks()
    {
        const QString file = made(signedMap);
        for (const QStringList& how : {QStringList{}, {u"--named"_s}}) {
            const Ran ran = patroon(QStringList{u"breaks"_s, file, u"--json"_s} + how);
            QCOMPARE(ran.code, 0);
            const QJsonObject all = ran.json().object();
            QCOMPARE(fields(all), QStringList({u"links"_s, u"optimal"_s, u"share"_s, u"shareComplete"_s}));
            QVERIFY(all[u"optimal"].toBool() && all[u"shareComplete"].toBool());
            QCOMPARE(all[u"links"].toArray().size(), 1);
            if (how.isEmpty())
                QCOMPARE(all[u"links"][0].toObject(), QJsonObject({{u"id"_s, 1}, {u"from"_s, 1}, {u"to"_s, 2}}));
            QMap<int, int> share;
            for (const QJsonValue& entry : all[u"share"].toArray())
                share[entry[u"link"].toInt()] = entry[u"loops"].toInt();
            QCOMPARE(share, (QMap<int, int>{{1, 3}, {2, 1}, {3, 2}, {4, 1}, {5, 1}, {6, 1}}));
        }
        const Ran told = patroon({u"--lang"_s, u"en"_s, u"breaks"_s, file});
        QCOMPARE(told.code, 0);
        QCOMPARE(told.out, "een → twee (in 3 loops)\n");
        QVERIFY(oneLine(patroon({u"breaks"_s, path(u"none.patroon"_s)}), 1));
    }

    void loops()
    {
        const QString in = made(signedMap);
        const Ran ran = patroon({u"loops"_s, in, u"--json"_s});
        QVERIFY(silent(ran));
        const QJsonDocument all = ran.json();
        QCOMPARE(fields(all.object()), QStringList({u"complete"_s, u"count"_s, u"loops"_s}));
        QVERIFY(all[u"complete"].toBool());
        QCOMPARE(all[u"count"].toInt(), 3);
        QCOMPARE(all[u"loops"].toArray(),
            QJsonArray({QJsonObject{{u"steps"_s, QJsonArray{1, 2}}, {u"kind"_s, u"balancing"_s}, {u"name"_s, {}}},
                QJsonObject{
                    {u"steps"_s, QJsonArray{1, 2, 3}}, {u"kind"_s, u"reinforcing"_s}, {u"name"_s, u"‘Kring’"_s}},
                QJsonObject{{u"steps"_s, QJsonArray{1, 2, 3, 9}}, {u"kind"_s, u"unknown"_s}, {u"name"_s, {}}}}));
        const auto count = [&](const QStringList& more, bool complete) {
            const QJsonDocument found = patroon(QStringList{u"loops"_s, in, u"--json"_s} + more).json();
            return found[u"complete"].toBool() == complete ? found[u"count"].toInt() : -1;
        };
        QCOMPARE(count({u"--limit"_s, u"2"_s}, false), 2);
        QCOMPARE(count({u"--limit"_s, u"3"_s}, true), 3);
        QCOMPARE(count({u"--limit"_s, u"0"_s}, false), 0);
        QCOMPARE(count({u"--max-length"_s, u"3"_s}, true), 2);
        const Ran text = patroon({u"loops"_s, in});
        QVERIFY(silent(text));
        QCOMPARE(text.out.count('\n'), 3);
        QVERIFY(text.out.contains("Kring"));
        // One that is kept without a name has none.
        const QString nameless = made(QByteArray(signedMap).replace("‘Kring’", ""), u"nameless.patroon"_s);
        QVERIFY(patroon({u"loops"_s, nameless, u"--json"_s}).json()[u"loops"][1][u"name"].isNull());
        QVERIFY(!patroon({u"loops"_s, nameless}).out.contains("‘"));
    }

    void poster()
    {
        const QString in = made(signedMap);
        const QList<std::pair<QString, QByteArray>> kinds{
            {u"a.pdf"_s, "%PDF-"}, {u"a.svg"_s, "<?xml"}, {u"a.png"_s, "\x89PNG"}};
        for (const auto& [name, beginning] : kinds) {
            const Ran ran = patroon({u"poster"_s, in, u"-o"_s, path(name)});
            QVERIFY2(silent(ran), ran.err.constData());
            QVERIFY2(ran.out.contains("readable up to about"), ran.out.constData());
            QVERIFY2(bytesOf(path(name)).startsWith(beginning), qPrintable(name));
        }
        QVERIFY(silent(patroon({u"poster"_s, in, u"-o"_s, path(u"folder/"_s)})));
        QVERIFY(bytesOf(path(u"folder/kaart.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(silent(patroon({u"poster"_s, in, in, u"-o"_s, path(u"a.pdf"_s), u"--paper"_s, u"A3"_s,
            u"--orientation"_s, u"portrait"_s})));
    }

    /// Which fonts the machine has is only asked when a letter has to come from there.
    void fontsOfTheMachine()
    {
        const auto posterOf = [&](const char* text, const Variables& variables) {
            const QString in = made(QByteArray(signedMap).replace("negen", text));
            return patroon({u"poster"_s, in, u"-o"_s, path(u"a.pdf"_s)}, variables);
        };
        const auto fonts = [&] { return bytesOf(path(u"a.pdf"_s)).count("/FontName"); };
        QVERIFY(silent(posterOf("né—gen", {})));
        const qsizetype own = fonts();
        QVERIFY(own > 0);
        QVERIFY(silent(posterOf("\\u05E9\\u05DC", {})));
        QVERIFY(fonts() > own);
        const Variables noSettings{{u"FONTCONFIG_FILE"_s, u"/nowhere"_s}};
        QVERIFY(silent(posterOf("né—gen", noSettings)));
        QVERIFY(!silent(posterOf("\\u05E9\\u05DC", noSettings)));
    }

    /// What a newer program made may be looked at, with a warning, but not be written.
    void aNewerVersion()
    {
        QByteArray map = signedMap;
        map.replace("\"version\":1", "\"version\":2,\"later\":[1]");
        const QString in = made(map);
        const QString out = path(u"out.patroon"_s);
        QVERIFY(oneLine(patroon({u"check"_s, in}), 1));
        QVERIFY(oneLine(patroon({u"layout"_s, in, u"-o"_s, out}), 1));
        QVERIFY(oneLine(patroon({u"convert"_s, in, u"-o"_s, out}), 1));
        QVERIFY(oneLine(patroon({u"layout"_s, in, u"-o"_s, in}), 1));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(bytesOf(in), map);
        const Ran geometry = patroon({u"geometry"_s, in});
        QVERIFY(oneLine(geometry, 0));
        QCOMPARE(geometry.json()[u"steps"].toArray().size(), 4);
        const Ran loops = patroon({u"loops"_s, in, u"--json"_s});
        QVERIFY(oneLine(loops, 0));
        QCOMPARE(loops.json()[u"count"].toInt(), 3);
        QVERIFY(oneLine(patroon({u"poster"_s, in, u"-o"_s, path(u"a.pdf"_s)}), 0));
        QVERIFY(oneLine(patroon({u"convert"_s, in, u"-o"_s, path(u"a.dot"_s)}), 0));
    }

    /// The hidden word of the layout worker, on its own, does no harm.
    void theWorkerWithoutAQuestion()
    {
        const Ran ran = patroon({u"--layout-worker"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
