// SPDX-License-Identifier: EUPL-1.2
// Killed at any moment: the file is one version or the next, whole, and what was kept is young.
#include "editor/document/leftover.h"
#include "tests/soak.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <random>

namespace {

/// The last whole line that the program said, as a number; 0 when it said none.
qint64 lastSaid(QProcess& program)
{
    const QByteArray said = program.readAllStandardOutput();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    return lines.size() > 1 ? lines[lines.size() - 2].toLongLong() : 0;
}

/// What all of the map says; -1 when it does not say one thing.
qint64 saidBy(const model::Map& map)
{
    for (const auto& [id, step] : map.steps)
        if (step.text != map.heading.title)
            return -1;
    return QByteArray::fromStdString(map.heading.title).toLongLong();
}

std::unique_ptr<QProcess> started(const QStringList& words, const QString& state)
{
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), state);
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(PATROON_SAVER), words);
    return program;
}

} // namespace

class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileSaving()
    {
        const int kills = times(80, 4800);
        std::mt19937 random(7);
        int next = 0;
        for (int i = 0; i < kills; ++i) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("kaart.patroon"));
            const auto program = started({QStringLiteral("save"), path}, folder.path());
            QVERIFY(program->waitForReadyRead());
            QTest::qWait(static_cast<int>(random() % 60));
            program->kill();
            QVERIFY(program->waitForFinished());
            const qint64 safe = lastSaid(*program);
            const document::Opened opened = document::openMap(path);
            QVERIFY2(opened.map, qPrintable(opened.problems.value(0)));
            const qint64 there = saidBy(*opened.map);
            QVERIFY2(there == safe || there == safe + 1,
                qPrintable(QStringLiteral("version %1 is there, %2 was safe").arg(there).arg(safe)));
            next += there == safe + 1;
        }
        qInfo("%d times killed while saving; %d times the next version was there already, seed 7", kills, next);
    }

    void whileKeeping()
    {
        const int rounds = times(4, 40);
        constexpr int together = 5;
        std::mt19937 random(11);
        std::vector<qint64> lost;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir state;
            qputenv("XDG_STATE_HOME", state.path().toUtf8());
            std::vector<std::unique_ptr<QProcess>> programs;
            for (int i = 0; i < together; ++i)
                programs.push_back(started({QStringLiteral("keep")}, state.path()));
            QTest::qWait(2500 + static_cast<int>(random() % 1500));
            QVERIFY2(document::leftovers().empty(), "what still lives is no leftover");
            std::vector<qint64> edits;
            for (const auto& program : programs) {
                program->kill();
                QVERIFY(program->waitForFinished());
                edits.push_back(lastSaid(*program));
            }
            std::vector<qint64> kept;
            for (const document::Leftover& left : document::leftovers()) {
                const document::Recovered recovered = document::readLeftover(left);
                QVERIFY(recovered.opened.map);
                kept.push_back(saidBy(*recovered.opened.map));
            }
            QCOMPARE(kept.size(), std::size_t(together));
            std::ranges::sort(edits);
            std::ranges::sort(kept);
            for (int i = 0; i < together; ++i)
                lost.push_back(edits[static_cast<std::size_t>(i)] - kept[static_cast<std::size_t>(i)]);
        }
        std::ranges::sort(lost);
        const auto young = std::ranges::count_if(lost, [](qint64 ms) { return ms <= 2000; });
        qInfo("%zu times killed while keeping: %lld ms of work lost in the middle, %lld ms at most, seed 11",
            lost.size(), static_cast<long long>(lost[lost.size() / 2]), static_cast<long long>(lost.back()));
        // A machine that is busy with other things may hold up a disk for longer.
        QVERIFY(young >= static_cast<std::ptrdiff_t>(lost.size() * 9 / 10));
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
