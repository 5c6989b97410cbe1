// SPDX-License-Identifier: EUPL-1.2
/// Every command that writes, where it cannot: one clear line, exit 1, the old file as it was.
#include "tests/document/smalldisk.h"
#include "tests/end_to_end/program.h"

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestDisk : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// The words of each command that writes; the path comes last.
    QMap<QString, QStringList> writers(const QString& out) const
    {
        const QString in = path(u"in.patroon"_s);
        return {{u"new"_s, {u"new"_s, u"--template"_s, u"wereldvrede"_s, u"-o"_s, out + u".patroon"_s}},
            {u"layout"_s, {u"layout"_s, in, u"-o"_s, out + u".patroon"_s}},
            {u"convert"_s, {u"convert"_s, in, u"-o"_s, out + u".dot"_s}},
            {u"pdf"_s, {u"poster"_s, in, u"-o"_s, out + u".pdf"_s}},
            {u"svg"_s, {u"poster"_s, in, u"-o"_s, out + u".svg"_s}},
            {u"png"_s, {u"poster"_s, in, u"-o"_s, out + u".png"_s}},
            {u"sheets"_s, {u"poster"_s, in, u"--tile"_s, u"A4"_s, u"--paper"_s, u"A3"_s, u"-o"_s, out + u".pdf"_s}},
            {u"cards"_s, {u"cards"_s, in, u"-o"_s, out + u".pdf"_s}},
            {u"handout"_s, {u"handout"_s, in, u"-o"_s, out + u".pdf"_s}},
            {u"html"_s, {u"report"_s, in, u"-o"_s, out + u".html"_s}},
            {u"odt"_s, {u"report"_s, in, u"-o"_s, out + u".odt"_s}},
            {u"md"_s, {u"report"_s, in, u"-o"_s, out + u".md"_s}},
            {u"csv"_s, {u"report"_s, in, u"-o"_s, out + u".csv"_s}}};
    }

    void allFail(const QString& out, std::function<void()> inChild = {}) const
    {
        const QMap<QString, QStringList> all = writers(out);
        for (auto words = all.begin(); words != all.end(); ++words) {
            const Ran ran = patroon(words.value(), {}, inChild);
            QVERIFY2(oneLine(ran, 1), qPrintable(words.key() + u": "_s + QString::number(ran.code) + u' ' + ran.err));
            QVERIFY2(ran.err.startsWith(QFile::encodeName(words.value().last()) + ": "), ran.err.constData());
        }
    }

    static const QStringList& endings()
    {
        static const QStringList all{
            u".patroon"_s, u".dot"_s, u".pdf"_s, u".svg"_s, u".png"_s, u".html"_s, u".odt"_s, u".md"_s, u".csv"_s};
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(path(u"in.patroon"_s), ringMap(5, true));
    }

    void aFullDisk_data()
    {
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing free") << 0;
        QTest::newRow("one page free") << 1;
    }

    void aFullDisk()
    {
        QFETCH(int, pages);
        SmallDisk disk(96);
        if (!disk.isThere())
            QSKIP("only root makes disks");
        // Large enough that none of the results fits into one page.
        put(path(u"in.patroon"_s), ringMap(60, true, "een zin van een gewone lengte, zoals in een gesprek"));
        for (const QString& ending : endings())
            put(disk.path(u"out"_s) + ending, "old" + QByteArray(3000, '.'));
        QVERIFY(disk.fill(pages));
        QMap<QString, QStringList> all = writers(disk.path(u"out"_s));
        // What is this short has room in one page.
        if (pages > 0)
            for (const QString& brief : {u"new"_s, u"csv"_s})
                all.remove(brief);
        for (auto words = all.begin(); words != all.end(); ++words) {
            const Ran ran = patroon(words.value());
            QVERIFY2(oneLine(ran, 1), qPrintable(words.key() + u": "_s + QString::number(ran.code) + u' ' + ran.err));
            QVERIFY2(ran.err.contains("disk is full"), ran.err.constData());
        }
        for (const QString& ending : endings())
            QCOMPARE(bytesOf(disk.path(u"out"_s) + ending), "old" + QByteArray(3000, '.'));
    }

    void aFullDevice()
    {
        const SmallDisk disk(64);
        for (const QString& ending : endings())
            QVERIFY(QFile::link(disk.fullDevice(), path(u"full"_s) + ending));
        allFail(path(u"full"_s));
        for (const QString& ending : endings())
            QVERIFY(QFileInfo(path(u"full"_s) + ending).isSymLink());
    }

    /// What is printed may find the disk full too.
    void aFullStandardOutput()
    {
        for (const QStringList& words :
            {QStringList{u"--help"_s}, QStringList{u"--version"_s}, QStringList{u"templates"_s},
                QStringList{u"geometry"_s, path(u"in.patroon"_s)}, QStringList{u"loops"_s, path(u"in.patroon"_s)}}) {
            const Ran ran = patroon(words, {}, [] {
                if (const int full = ::open("/dev/full", O_WRONLY); full < 0 || ::dup2(full, STDOUT_FILENO) < 0)
                    ::_exit(98);
            });
            QVERIFY2(oneLine(ran, 1), qPrintable(words.first() + u": "_s + QString::number(ran.code) + ran.err));
        }
    }

    void aMissingFolder() { allFail(path(u"none/out"_s)); }

    void aFolderInTheWay()
    {
        const QStringList words{u"layout"_s, path(u"in.patroon"_s), u"-o"_s, m_folder->path()};
        QVERIFY(oneLine(patroon(words), 1));
    }

    void aReadOnlyDisk()
    {
        SmallDisk disk(96);
        if (!disk.isThere())
            QSKIP("only root makes disks");
        for (const QString& ending : endings())
            put(disk.path(u"out"_s) + ending, "old");
        QVERIFY(disk.makeReadOnly());
        allFail(disk.path(u"out"_s));
        allFail(disk.path(u"new"_s));
        for (const QString& ending : endings())
            QCOMPARE(bytesOf(disk.path(u"out"_s) + ending), QByteArray("old"));
    }

    void aFolderOfSomebodyElse()
    {
        if (::getuid() != 0)
            QSKIP("only root becomes somebody else");
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        put(path(u"out.patroon"_s), "old");
        const auto asNobody = [] {
            if (::setgid(AsNobody::nobody) != 0 || ::setuid(AsNobody::nobody) != 0)
                ::_exit(98);
        };
        if (patroon({u"--version"_s}, {}, asNobody).code != 0)
            QSKIP("nobody may not run the program here");
        allFail(path(u"out"_s), asNobody);
        QCOMPARE(bytesOf(path(u"out.patroon"_s)), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
