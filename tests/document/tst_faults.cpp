// SPDX-License-Identifier: EUPL-1.2
// Saving while the disk fails: at every call, in every way.
#include "editor/document/storage.h"
#include "editor/file/writer.h"
#include "tests/document/brokendisk.h"

#include <QDir>
#include <QFile>
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
                    // Nothing half-written lies about either.
                    QVERIFY2(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1, qPrintable(where));
                }
        qInfo("%d saves, %d faults reached, %d refused", tried, reached, refused);
        QCOMPARE(tried, 300);
        QVERIFY(reached >= 25);
        QVERIFY(refused >= 20);
    }

    void theOrderOfTheCalls_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("a new file") << false;
        QTest::newRow("in place of an old one") << true;
    }

    void theOrderOfTheCalls()
    {
        QFETCH(bool, there);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kaart.patroon"));
        QVERIFY(!there || document::saveMap(path, mapOf(3)).isEmpty());
        broken::record();
        QVERIFY(document::saveMap(path, mapOf(40)).isEmpty());
        const std::vector<std::string> calls = broken::recorded();
        const auto at = [&](const char* call) { return std::ranges::find(calls, call) - calls.begin(); };
        const auto lastWrite = calls.rend() - std::ranges::find(calls.rbegin(), calls.rend(), "write") - 1;
        QVERIFY(at("write") < at("sync"));
        QVERIFY(lastWrite < at("sync"));
        QVERIFY(at("sync") < at("rename"));
        const auto lastRename = calls.rend() - std::ranges::find(calls.rbegin(), calls.rend(), "rename") - 1;
        QVERIFY(lastRename < at("syncfolder"));
        QVERIFY(at("syncfolder") < static_cast<std::ptrdiff_t>(calls.size()));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
