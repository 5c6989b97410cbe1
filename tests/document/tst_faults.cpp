// SPDX-License-Identifier: EUPL-1.2
// Saving while the disk fails: at every call, in every way.
#include "editor/document/autosave.h"
#include "editor/document/storage.h"
#include "editor/document/templates.h"
#include "editor/document/versions.h"
#include "editor/file/writer.h"
#include "tests/document/brokendisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cerrno>

namespace {

model::Map mapOf(int steps)
{
    model::Map map;
    for (int i = 1; i <= steps; ++i) {
        model::Step& step = map.steps[model::StepId(i)];
        step.text = "Stap " + std::to_string(i) + " van de kaart, met genoeg woorden om een blok te vullen.";
        step.position = model::Point{i * 10, i};
    }
    return map;
}

QByteArray bytesOf(const model::Map& map)
{
    return QByteArray::fromStdString(file::write(map));
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

/// What is wrong with the order of these calls for the last file that was opened; empty when it is written, synced,
/// renamed, and the folder synced.
QString disorder(std::vector<std::string> calls)
{
    const auto opened = std::ranges::find(calls.rbegin(), calls.rend(), "open");
    calls.erase(calls.begin(), opened.base());
    const auto first = [&](const char* call) { return std::ranges::find(calls, call) - calls.begin(); };
    const auto last = [&](const char* call) {
        return calls.rend() - std::ranges::find(calls.rbegin(), calls.rend(), call) - 1;
    };
    const auto count = static_cast<std::ptrdiff_t>(calls.size());
    if (first("write") == count || first("sync") == count || first("rename") == count || first("syncfolder") == count)
        return QStringLiteral("something was left out");
    if (last("write") > first("sync"))
        return QStringLiteral("written after it was synced");
    if (first("sync") > first("rename"))
        return QStringLiteral("renamed before it was synced");
    if (last("rename") > first("syncfolder"))
        return QStringLiteral("renamed after the folder was synced");
    return {};
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallEveryError()
    {
        using enum broken::Call;
        const model::Map before = mapOf(3);
        const model::Map after = mapOf(150);
        int tried = 0;
        int reached = 0;
        int refused = 0;
        for (const broken::Call call : {open, write, shortWrite, sync, rename})
            for (const int error : {ENOSPC, EIO, EDQUOT, EROFS, EINTR})
                for (int number = 1; number <= 12; ++number) {
                    const QTemporaryDir folder;
                    const QString path = folder.filePath(QStringLiteral("kaart.patroon"));
                    QVERIFY(document::saveMap(path, before).isEmpty());
                    broken::arm(call, number, error);
                    const QString problem = document::saveMap(path, after);
                    reached += broken::disarm();
                    refused += !problem.isEmpty();
                    ++tried;
                    const QByteArray now = bytesAt(path);
                    const QString where = QStringLiteral("call %1, number %2, error %3")
                                              .arg(static_cast<int>(call))
                                              .arg(number)
                                              .arg(error);
                    QVERIFY2(now == bytesOf(problem.isEmpty() ? after : before), qPrintable(where));
                    // A disk that does not confirm has not saved, whatever it may hold.
                    QVERIFY2(call != sync || number > 1 || !problem.isEmpty(), qPrintable(where));
                    // Nothing half-written lies about either.
                    QVERIFY2(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1, qPrintable(where));
                }
        qInfo("%d saves, %d faults reached, %d refused", tried, reached, refused);
        QCOMPARE(tried, 300);
        QVERIFY(reached >= 25);
        QVERIFY(refused >= 20);
    }

    void mapsAreSavedInOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a new file") << QStringLiteral("nieuw.patroon");
        QTest::newRow("in place of an old one") << QStringLiteral("oud.patroon");
        QTest::newRow("through a link") << QStringLiteral("link.patroon");
        QTest::newRow("through a link to nothing yet") << QStringLiteral("dood.patroon");
    }

    void mapsAreSavedInOrder()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(document::saveMap(folder.filePath(QStringLiteral("oud.patroon")), mapOf(3)).isEmpty());
        QVERIFY(QFile::link(QStringLiteral("oud.patroon"), folder.filePath(QStringLiteral("link.patroon"))));
        QVERIFY(QFile::link(QStringLiteral("later.patroon"), folder.filePath(QStringLiteral("dood.patroon"))));
        broken::record();
        QVERIFY(document::saveMap(folder.filePath(name), mapOf(40)).isEmpty());
        QCOMPARE(disorder(broken::recorded()), QString());
    }

    void exportsAreSavedInOrder()
    {
        const QTemporaryDir folder;
        broken::record();
        QVERIFY(document::writeFile(folder.filePath(QStringLiteral("poster.pdf")), QByteArray(70'000, 'p')).isNull());
        QCOMPARE(disorder(broken::recorded()), QString());
    }

    void whatIsKeptIsSavedInOrder()
    {
        const QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        document::Autosave autosave([] { return mapOf(40); });
        broken::record();
        autosave.touch();
        QTRY_VERIFY(!QDir(folder.filePath(QStringLiteral("patroon/autosave")))
                         .entryList({QStringLiteral("*.patroon")})
                         .isEmpty());
        // Waits for the writer.
        autosave.drop();
        QCOMPARE(disorder(broken::recorded()), QString());
    }

    /// What is done while the disk is still busy with the state before.
    void aSlowDiskKeepsTheLastStateToo()
    {
        const QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        int steps = 1;
        int asked = 0;
        document::Autosave autosave([&] {
            ++asked;
            return mapOf(steps);
        });
        // Longer than the pause between two writes.
        broken::slow(std::chrono::milliseconds(1500));
        autosave.touch();
        QTRY_COMPARE(asked, 1);
        steps = 2;
        autosave.touch();
        QTRY_COMPARE_WITH_TIMEOUT(asked, 2, 15'000);
        broken::slow({});
        const QDir kept(folder.filePath(QStringLiteral("patroon/autosave")));
        const QStringList files = kept.entryList({QStringLiteral("*.patroon")});
        QCOMPARE(files.size(), qsizetype(1));
        QTRY_COMPARE(bytesAt(kept.filePath(files.front())), bytesOf(mapOf(2)));
    }

    void aFullDiskIsSaidOfWhatIsKept()
    {
        const QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        document::Autosave autosave([] { return mapOf(40); });
        const QSignalSpy failed(&autosave, &document::Autosave::failed);
        const QSignalSpy worked(&autosave, &document::Autosave::worked);
        // Once without a fault: the lock is a file too.
        autosave.touch();
        const QDir kept(folder.filePath(QStringLiteral("patroon/autosave")));
        QTRY_COMPARE(kept.entryList({QStringLiteral("*.patroon")}).size(), qsizetype(1));
        broken::arm(broken::Call::write, 1, ENOSPC);
        autosave.touch();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(broken::disarm());
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("full")));
        QTRY_COMPARE(worked.count(), 1);
    }

    void versionsAreSavedInOrder()
    {
        const QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        broken::record();
        QVERIFY(document::keepVersion(folder.filePath(QStringLiteral("kaart.patroon")), bytesOf(mapOf(40))));
        QCOMPARE(disorder(broken::recorded()), QString());
    }

    void ownTemplatesAreSavedInOrder()
    {
        QStandardPaths::setTestModeEnabled(true);
        broken::record();
        QVERIFY(document::keepTemplate(mapOf(40), QStringLiteral("Op volgorde")).isEmpty());
        const QString problem = disorder(broken::recorded());
        for (const document::Shipped& own : document::ownTemplates())
            QVERIFY(document::dropTemplate(own));
        QCOMPARE(problem, QString());
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
