// SPDX-License-Identifier: EUPL-1.2
/// Every command with every kind of file that is no map: one clear line, exit 1, nothing written.
#include "tests/end_to_end/program.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The words of each command that reads `in`, writing to `out` where it writes.
QMap<QString, QStringList> readers(const QString& in, const QString& out)
{
    return {{u"check"_s, {u"check"_s, in}}, {u"convert"_s, {u"convert"_s, in, u"-o"_s, out + u".dot"_s}},
        {u"layout"_s, {u"layout"_s, in, u"-o"_s, out + u".patroon"_s}}, {u"geometry"_s, {u"geometry"_s, in}},
        {u"loops"_s, {u"loops"_s, in, u"--json"_s}}, {u"poster"_s, {u"poster"_s, in, u"-o"_s, out + u".pdf"_s}}};
}

constexpr uid_t nobody = 65534;

} // namespace

class TestBadFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// Puts old results where the commands will write, runs them all on `in`, and looks whether each refuses well.
    void allRefuse(const QString& in, std::function<void()> inChild = {}) const
    {
        for (const QString& ending : {u".dot"_s, u".patroon"_s, u".pdf"_s})
            put(path(u"out"_s) + ending, "old");
        const QMap<QString, QStringList> all = readers(in, path(u"out"_s));
        for (auto words = all.begin(); words != all.end(); ++words) {
            const Ran ran = patroon(words.value(), {}, inChild);
            QVERIFY2(ran.code == 1, qPrintable(words.key() + u' ' + QString::number(ran.code) + u' ' + ran.err));
            QVERIFY2(ran.out.isEmpty(), qPrintable(words.key()));
            // `check` tells everything; here there is one thing to tell.
            QVERIFY2(oneLine(ran, 1), qPrintable(words.key() + u": "_s + ran.err));
            QVERIFY2(ran.err.startsWith(QFile::encodeName(in) + ": "), ran.err.constData());
            QVERIFY2(ran.err.size() < in.size() + 200, ran.err.constData());
        }
        for (const QString& ending : {u".dot"_s, u".patroon"_s, u".pdf"_s})
            QCOMPARE(bytesOf(path(u"out"_s) + ending), QByteArray("old"));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhereInTheLanguageOfThePerson()
    {
        const QString in = path(u"in.patroon"_s);
        put(in, "{\n  x");
        const auto told = [&](const QString& language) {
            return QString::fromUtf8(patroon({u"check"_s, in, u"--lang"_s, language}).err);
        };
        QVERIFY2(told(u"nl"_s).startsWith(in + u": regel 2, kolom 3: "_s), qPrintable(told(u"nl"_s)));
        QVERIFY2(told(u"en"_s).startsWith(in + u": line 2, column 3: "_s), qPrintable(told(u"en"_s)));
    }

    void noMap_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x89PNG\r\n\x1a\n\0\0\xff\xfe\x01", 13);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("truncated") << ringMap(20, true).chopped(400);
        QTest::newRow("other JSON") << QByteArray("[1, 2, 3]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("prose") << QByteArray("Beste \x1b[31mallemaal\n\n");
        QTest::newRow("5 001 steps") << ringMap(5001, false).replace("\"links\"", "\"x\"");
        QTest::newRow("a link to nowhere") << ringMap(3, true).replace("\"to\":2", "\"to\":77");
        QTest::newRow("2 001 characters") << ringMap(2, true).replace(
            "\"id\":1,\"text\":\"stap", "\"id\":1,\"text\":\"" + QByteArray("é").repeated(2001));
    }

    void noMap()
    {
        QFETCH(QByteArray, bytes);
        put(path(u"in.patroon"_s), bytes);
        allRefuse(path(u"in.patroon"_s));
        QCOMPARE(bytesOf(path(u"in.patroon"_s)), bytes);
    }

    void missing() { allRefuse(path(u"none.patroon"_s)); }

    void missingDot()
    {
        QVERIFY(oneLine(patroon({u"convert"_s, path(u"none.dot"_s), u"-o"_s, path(u"a.patroon"_s)}), 1));
        QVERIFY(QDir().mkdir(path(u"folder.gv"_s)));
        QVERIFY(oneLine(patroon({u"check"_s, path(u"folder.gv"_s)}), 1));
    }

    void aPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.patroon"_s)).constData(), 0600), 0);
        allRefuse(path(u"pipe.patroon"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.dot"_s)).constData(), 0600), 0);
        QVERIFY(oneLine(patroon({u"convert"_s, path(u"pipe.dot"_s), u"-o"_s, path(u"a.patroon"_s)}), 1));
    }

    void aFolder()
    {
        QVERIFY(QDir().mkdir(path(u"folder.patroon"_s)));
        allRefuse(path(u"folder.patroon"_s));
    }

    void aLinkToNothing()
    {
        QVERIFY(QFile::link(u"nowhere"_s, path(u"link.patroon"_s)));
        allRefuse(path(u"link.patroon"_s));
    }

    /// Three gigabytes: refused by its size.
    void huge()
    {
        for (const QString& name : {u"huge.patroon"_s, u"huge.dot"_s}) {
            put(path(name), "{");
            QVERIFY(QFile::resize(path(name), 3'000'000'000));
        }
        allRefuse(path(u"huge.patroon"_s));
        QVERIFY(oneLine(patroon({u"check"_s, path(u"huge.dot"_s)}), 1));
    }

    void unreadable()
    {
        if (::getuid() != 0)
            QSKIP("only root becomes somebody else");
        put(path(u"in.patroon"_s), ringMap(3, true));
        QCOMPARE(::chmod(QFile::encodeName(path(u"in.patroon"_s)).constData(), 0), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        const auto asNobody = [] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(98);
        };
        if (patroon({u"--version"_s}, {}, asNobody).code != 0)
            QSKIP("nobody may not run the program here");
        allRefuse(path(u"in.patroon"_s), asNobody);
    }

    /// A name that could break the line or steer the terminal.
    void aStrangeName()
    {
        const QString in = path(u"a\nb\x1b[31m%1 %n.patroon"_s);
        const Ran ran = patroon({u"check"_s, in});
        QVERIFY2(oneLine(ran, 1), ran.err.constData());
        QVERIFY(!ran.err.contains('\x1b'));
        QVERIFY(ran.err.contains("%1 %n.patroon: "));
        put(in, ringMap(3, true));
        QVERIFY(silent(patroon({u"check"_s, in})));
    }

    /// Such text is sound, and every command bears it.
    void strangeText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("2 000 characters") << QByteArray("woord ").repeated(333) + "xy";
        QTest::newRow("one long word") << QByteArray("x").repeated(2000);
        QTest::newRow("emoji") << QByteArray("👩‍👩‍👧 😀 🇳🇱");
        QTest::newRow("right to left") << QByteArray("مرحبا بالعالم אבג");
        QTest::newRow("HTML") << QByteArray("<b>vet</b><img src=x> &amp;");
        QTest::newRow("escapes") << QByteArray("\\\\N \\\\n \\\\G %1 %n");
        QTest::newRow("quotes") << QByteArray("\\\"zeg\\\" 'ja' `nee`");
        QTest::newRow("newlines") << QByteArray("a\\nb\\n\\n\\nc");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank") << QByteArray("   ");
        QTest::newRow("combining") << QByteArray("e\u0301\u0301\u0301\u0301\u200d\u202e");
    }

    void strangeText()
    {
        QFETCH(QByteArray, text);
        put(path(u"in.patroon"_s), ringMap(4, false, text));
        const QMap<QString, QStringList> all = readers(path(u"in.patroon"_s), path(u"out"_s));
        for (auto words = all.begin(); words != all.end(); ++words) {
            const Ran ran = patroon(words.value());
            QVERIFY2(silent(ran), qPrintable(words.key() + u": "_s + ran.err));
        }
        QVERIFY(silent(patroon({u"check"_s, path(u"out.patroon"_s), path(u"out.dot"_s)})));
    }

    void anEmptyMap()
    {
        put(path(u"in.patroon"_s), "{\"format\":\"patroon\",\"version\":1}");
        const QMap<QString, QStringList> all = readers(path(u"in.patroon"_s), path(u"out"_s));
        for (auto words = all.begin(); words != all.end(); ++words) {
            const Ran ran = patroon(words.value());
            QVERIFY2(silent(ran), qPrintable(words.key() + u": "_s + ran.err));
        }
    }

    /// The largest map that there may be, placed already.
    void fiveThousandSteps()
    {
        put(path(u"in.patroon"_s), ringMap(5000, true));
        QVERIFY(silent(patroon({u"check"_s, path(u"in.patroon"_s)})));
        QVERIFY(silent(patroon({u"convert"_s, path(u"in.patroon"_s), u"-o"_s, path(u"a.dot"_s)})));
        QVERIFY(silent(patroon({u"convert"_s, path(u"a.dot"_s), u"-o"_s, path(u"b.patroon"_s)})));
        QCOMPARE(QJsonDocument::fromJson(bytesOf(path(u"b.patroon"_s)))[u"links"].toArray().size(), 5000);
        // Nothing is left to place, so this neither takes long nor moves anything.
        QVERIFY(silent(patroon({u"layout"_s, path(u"in.patroon"_s), u"-o"_s, path(u"c.patroon"_s)})));
        QVERIFY(bytesOf(path(u"c.patroon"_s)).contains("\"x\":300"));
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
