// SPDX-License-Identifier: EUPL-1.2
/// Files on disk: what is read, what is refused, and that a save which fails leaves the old file as it was.
#include "editor/document/storage.h"
#include "editor/file/writer.h"
#include "tests/document/smalldisk.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using document::Opened;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

model::Map someMap()
{
    model::Map map;
    map.heading.title = "Wereldvrede";
    map.steps[model::StepId{1}].text = "één <b>stap</b> \"met\" \\N\nen meer";
    map.steps[model::StepId{2}].text = "مرحبا 😀";
    map.links[model::LinkId{1}] = {model::StepId{1}, model::StepId{2}, model::Polarity::plus, true, {}, {}};
    return map;
}

/// One sentence: nothing that breaks a line, and it ends.
bool isSentence(const QString& text)
{
    return !text.isEmpty() && !text.contains(u'\n') && text.endsWith(u'.');
}

} // namespace

class TestStorage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSavedMapIsTheSame()
    {
        QVERIFY(document::saveMap(path(u"kaart é.patroon"_s), someMap()).isNull());
        const Opened opened = document::openMap(path(u"kaart é.patroon"_s));
        QVERIFY(opened.map && *opened.map == someMap());
        QVERIFY(!opened.newer);
        QVERIFY(opened.problems.isEmpty());
        QCOMPARE(bytesOf(path(u"kaart é.patroon"_s)), QByteArray::fromStdString(file::write(someMap())));
        // Nothing stays behind beside it.
        QCOMPARE(names().size(), 1);
    }

    void aMapThatCannotBeReadBackIsNotSaved()
    {
        put(path(u"a"_s), "old");
        model::Map map = someMap();
        map.links[model::LinkId{2}] = {model::StepId{1}, model::StepId{99}, {}, false, {}, {}};
        QVERIFY(!document::saveMap(path(u"a"_s), map).isEmpty());
        QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("old"));
    }

    void aSymbolicLinkStays()
    {
        put(path(u"real"_s), "old");
        QVERIFY(QFile::link(u"real"_s, path(u"link"_s)));
        QVERIFY(document::writeFile(path(u"link"_s), "new").isNull());
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
        QCOMPARE(bytesOf(path(u"real"_s)), QByteArray("new"));
    }

    void aLinkToNothingMakesTheFile()
    {
        QVERIFY(QFile::link(u"second"_s, path(u"first"_s)));
        QVERIFY(QFile::link(u"real"_s, path(u"second"_s)));
        QVERIFY(document::writeFile(path(u"first"_s), "new").isNull());
        QVERIFY(QFileInfo(path(u"first"_s)).isSymLink());
        QVERIFY(QFileInfo(path(u"second"_s)).isSymLink());
        QCOMPARE(bytesOf(path(u"real"_s)), QByteArray("new"));
    }

    void aLinkToItselfIsRefused()
    {
        QVERIFY(QFile::link(u"circle"_s, path(u"circle"_s)));
        const QString problem = document::writeFile(path(u"circle"_s), "new");
        QVERIFY2(isSentence(problem), qPrintable(problem));
        QVERIFY(QFileInfo(path(u"circle"_s)).isSymLink());
        QVERIFY(!document::openMap(path(u"circle"_s)).map);
    }

    void theModeStays()
    {
        put(path(u"a"_s), "old");
        QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), 0640), 0);
        QVERIFY(document::writeFile(path(u"a"_s), "new").isNull());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path(u"a"_s)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0640));
    }

    void theOwnerStays()
    {
        put(path(u"a"_s), "old");
        if (::chown(QFile::encodeName(path(u"a"_s)).constData(), AsNobody::nobody, AsNobody::nobody) != 0)
            QSKIP("only root gives files away");
        QVERIFY(document::writeFile(path(u"a"_s), "new").isNull());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path(u"a"_s)).constData(), &info), 0);
        QCOMPARE(info.st_uid, AsNobody::nobody);
    }

    void aFolderIsNoFile()
    {
        QVERIFY(isSentence(document::writeFile(m_folder->path(), "new")));
        const Opened opened = document::openMap(m_folder->path());
        QVERIFY(!opened.map);
        QCOMPARE(opened.problems.size(), 1);
        QVERIFY(isSentence(opened.problems.first()));
    }

    void aMissingFolder()
    {
        QVERIFY(isSentence(document::writeFile(path(u"none/a"_s), "new")));
        QVERIFY(names().isEmpty());
        put(path(u"file"_s), "old");
        QVERIFY(isSentence(document::writeFile(path(u"file/a"_s), "new")));
        QCOMPARE(bytesOf(path(u"file"_s)), QByteArray("old"));
        QVERIFY(isSentence(document::writeFile(path(QString(300, u'n')), "new")));
    }

    void aFullDevice()
    {
        const SmallDisk disk(64);
        const QString device = disk.fullDevice();
        const QString problem = document::writeFile(device, "new");
        QVERIFY2(problem.contains("disk is full"_L1), qPrintable(problem));
        QVERIFY(document::saveMap(device, someMap()).contains("disk is full"_L1));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(device).constData(), &info), 0);
        QVERIFY(S_ISCHR(info.st_mode));
        QVERIFY(document::writeFile(u"/dev/null"_s, "new").isNull());
    }

    void aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("pages");
        for (const int size : {1, 5000, 16000, 16384, 16385, 20000, 70000}) {
            QTest::addRow("%d bytes, nothing free", size) << size << 0;
            const int needed = (size + 4095) / 4096;
            if (needed > 1)
                QTest::addRow("%d bytes, a page too little", size) << size << needed - 1;
        }
    }

    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(int, size);
        QFETCH(int, pages);
        SmallDisk disk(128);
        if (!disk.isThere())
            QSKIP("only root makes disks");
        const QByteArray old(5000, 'o');
        put(disk.path(u"a"_s), old);
        QVERIFY(disk.fill(pages));
        const QString problem = document::writeFile(disk.path(u"a"_s), QByteArray(size, 'n'));
        QVERIFY2(problem.contains("disk is full"_L1), qPrintable(problem));
        QCOMPARE(bytesOf(disk.path(u"a"_s)), old);
        QCOMPARE(QDir(disk.path({})).entryList(QDir::Files | QDir::Hidden), QStringList({u"a"_s, u"filling"_s}));
        // With room again, the same save works.
        QVERIFY(QFile::remove(disk.path(u"filling"_s)));
        QVERIFY(document::writeFile(disk.path(u"a"_s), QByteArray(size, 'n')).isNull());
        QCOMPARE(bytesOf(disk.path(u"a"_s)), QByteArray(size, 'n'));
    }

    void aReadOnlyDisk()
    {
        SmallDisk disk(64);
        if (!disk.isThere())
            QSKIP("only root makes disks");
        put(disk.path(u"a"_s), "old");
        QVERIFY(disk.makeReadOnly());
        for (const QString& name : {u"a"_s, u"b"_s}) {
            const QString problem = document::writeFile(disk.path(name), "new");
            QVERIFY2(problem.contains("may not write here"_L1), qPrintable(problem));
        }
        QCOMPARE(bytesOf(disk.path(u"a"_s)), QByteArray("old"));
    }

    void whatBelongsToSomebodyElse()
    {
        put(path(u"a"_s), "old");
        put(path(u"secret"_s), "old");
        QCOMPARE(::chmod(QFile::encodeName(path(u"secret"_s)).constData(), 0600), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QString existing;
        QString added;
        Opened opened;
        {
            const AsNobody nobody;
            if (!nobody.isGone())
                QSKIP("only root becomes somebody else");
            existing = document::writeFile(path(u"a"_s), "new");
            added = document::writeFile(path(u"b"_s), "new");
            opened = document::openMap(path(u"secret"_s));
        }
        QVERIFY2(existing.contains("may not write here"_L1), qPrintable(existing));
        QVERIFY2(added.contains("may not write here"_L1), qPrintable(added));
        QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("old"));
        QVERIFY(!opened.map);
        QCOMPARE(opened.problems.size(), 1);
        QVERIFY2(opened.problems.first().startsWith("The file cannot be read"_L1), qPrintable(opened.problems.first()));
    }

    void aMissingFile()
    {
        const Opened opened = document::openMap(path(u"none"_s));
        QVERIFY(!opened.map);
        QCOMPARE(opened.problems, QStringList(u"There is no such file."_s));
    }

    /// Reading three gigabytes would take the memory of the machine; the size alone says no.
    void aHugeFileIsNotRead()
    {
        put(path(u"huge"_s), "{");
        QVERIFY(QFile::resize(path(u"huge"_s), 3'000'000'000));
        QString problem;
        QVERIFY(!document::readFile(path(u"huge"_s), problem));
        QVERIFY(problem.contains("too large"_L1));
        QCOMPARE(document::openMap(path(u"huge"_s)).problems, QStringList(problem));
    }

    /// A device has no size to look at.
    void anEndlessFileIsNotReadToItsEnd()
    {
        QString problem;
        QVERIFY(!document::readFile(u"/dev/zero"_s, problem));
        QVERIFY(problem.contains("too large"_L1));
    }

    void noMap_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("blank") << QByteArray(" \n");
        QTest::addRow("zeros") << QByteArray(5000, '\0');
        QTest::addRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\xff\xfe\x00", 12);
        QTest::addRow("cut off") << QByteArray::fromStdString(file::write(someMap())).chopped(20);
        QTest::addRow("other JSON") << QByteArray("{\"a\":1}");
        QTest::addRow("text") << QByteArray("Beste allemaal,\n");
    }

    void noMap()
    {
        QFETCH(QByteArray, bytes);
        put(path(u"a"_s), bytes);
        const Opened opened = document::openMap(path(u"a"_s));
        QVERIFY(!opened.map);
        QVERIFY(!opened.problems.isEmpty());
        for (const QString& problem : opened.problems)
            QVERIFY2(isSentence(problem), qPrintable(problem));
        QCOMPARE(bytesOf(path(u"a"_s)), bytes);
    }

    void aNewerMapCanBeLookedAt()
    {
        QByteArray bytes = QByteArray::fromStdString(file::write(someMap()));
        bytes.replace("\"version\":1", "\"version\":2");
        put(path(u"a"_s), bytes);
        const Opened opened = document::openMap(path(u"a"_s));
        QVERIFY(opened.map);
        QVERIFY(opened.newer);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
