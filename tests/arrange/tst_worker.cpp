// SPDX-License-Identifier: EUPL-1.2
/// The worker process: whatever it does, the map comes to no harm and nobody waits beyond the limit.
#include "editor/arrange/layoutagain.h"
#include "editor/arrange/settled.h"
#include "tests/arrange/strangeworker.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using model::StepId;

namespace {

/// Long enough for a worker to start on a busy machine, short enough to wait for one that hangs.
constexpr int shortLimit = 1500;
constexpr int longLimit = 60'000;

/// A ring; the first step is pinned when it has a place.
model::Map ring(int count, int placed)
{
    model::Map map;
    for (int i = 1; i <= count; ++i) {
        model::Step& step = map.steps[StepId{static_cast<std::uint32_t>(i)}];
        step.text = "stap " + std::to_string(i);
        if (i <= placed)
            step.position = model::Point{i * 400, 100};
        step.pinned = i == 1 && i <= placed;
        map.links[model::LinkId{static_cast<std::uint32_t>(i)}] = {StepId{static_cast<std::uint32_t>(i)},
            StepId{static_cast<std::uint32_t>(i % count + 1)}, model::Polarity::none, false, {}, {}};
    }
    return map;
}

model::Map withoutPlaces(model::Map map)
{
    for (auto& [id, step] : map.steps)
        step.position.reset();
    return map;
}

bool everyStepHasAPlace(const model::Map& map)
{
    return std::ranges::all_of(map.steps, [](const auto& entry) { return entry.second.position.has_value(); });
}

void behave(const char* behaviour)
{
    qputenv(behaviourVariable, behaviour);
}

bool runs(const QString& pidFile)
{
    QFile file(pidFile);
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && ::kill(file.readAll().toInt(), 0) == 0;
}

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv(behaviourVariable);
        qunsetenv(pidVariable);
    }

    /// A worker that fails costs the picture, not the map.
    void plainRingsTakeItsPlace_data()
    {
        QTest::addColumn<int>("limit");
        for (const char* behaviour : {"hang", "progress without end"})
            QTest::newRow(behaviour) << shortLimit;
        for (const char* behaviour : {"crash", "crash after progress", "refuse", "say nothing", "garbage",
                 "garbage without end", "half an answer", "a box too few", "a box too many", "nan", "infinite",
                 "far away", "moved pin", "a graph", "failure"})
            QTest::newRow(behaviour) << longLimit;
    }

    void plainRingsTakeItsPlace()
    {
        QFETCH(int, limit);
        behave(QTest::currentDataTag());
        draw::StepBoxes boxes;
        const model::Map map = ring(5, 5);
        const arrange::LaidOut result = arrange::laidOut(map, boxes, true, {}, limit);
        QVERIFY2(
            result.warning.endsWith(QLatin1String("The steps were put in plain rings.")), qPrintable(result.warning));
        // No words of the worker itself.
        QVERIFY(!result.warning.contains(u'\n') && !result.warning.contains(QLatin1String("0x")));
        QVERIFY(result.map == arrange::inRings(map, boxes));
        QVERIFY(withoutPlaces(result.map) == withoutPlaces(map));
        QVERIFY(result.map.steps.at(StepId{1}) == map.steps.at(StepId{1}));
    }

    void aWorkerThatAnswers_data()
    {
        QTest::addColumn<bool>("placed");
        QTest::newRow("right") << false;
        QTest::newRow("slow but right") << false;
        QTest::newRow("a row") << true;
    }

    void aWorkerThatAnswers()
    {
        QFETCH(bool, placed);
        behave(QTest::currentDataTag());
        draw::StepBoxes boxes;
        const model::Map map = ring(6, placed ? 6 : 0);
        const arrange::LaidOut result = arrange::laidOut(map, boxes, true, {}, longLimit);
        QCOMPARE(result.warning, QString());
        QVERIFY(everyStepHasAPlace(result.map));
        QVERIFY(withoutPlaces(result.map) == withoutPlaces(map));
        if (placed)
            QVERIFY(result.map.steps.at(StepId{3}).position == model::Point({600, 0}));
    }

    void aProgramThatIsNotThere()
    {
        draw::StepBoxes boxes;
        const arrange::LaidOut result =
            arrange::laidOut(ring(5, 0), boxes, false, QStringLiteral("/nonexistent/patroon"), longLimit);
        QVERIFY(result.warning.startsWith(QLatin1String("The layout could not be started.")));
        QVERIFY(everyStepHasAPlace(result.map));
    }

    void aMapTooLargeToSearchGetsRingsAtOnce()
    {
        model::Map map;
        for (unsigned id = 1; id <= 1501; ++id)
            map.steps[model::StepId {id}].text = "stap";
        draw::StepBoxes boxes;
        const arrange::LaidOut result = arrange::laidOut(map, boxes, true, QStringLiteral("/nonexistent/patroon"));
        QVERIFY(result.warning.contains(QStringLiteral("too large")));
        QVERIFY(std::ranges::all_of(
            result.map.steps, [](const auto& entry) { return entry.second.position.has_value(); }));
    }

    void anEmptyMapNeedsNoWorker()
    {
        draw::StepBoxes boxes;
        const arrange::LaidOut result = arrange::laidOut({}, boxes, true, QStringLiteral("/nonexistent/patroon"));
        QCOMPARE(result.warning, QString());
        QVERIFY(result.map.steps.empty());
    }

    /// A few new steps are placed here and now.
    void aSmallMapIsPlacedWithoutAWorker()
    {
        draw::StepBoxes boxes;
        const model::Map map = ring(7, 5);
        const arrange::LaidOut result = arrange::laidOut(map, boxes, false, QStringLiteral("/nonexistent/patroon"));
        QCOMPARE(result.warning, QString());
        QVERIFY(everyStepHasAPlace(result.map));
        QVERIFY(result.map.steps.at(StepId{1}) == map.steps.at(StepId{1}));
    }

    /// In a large map even placing may take long, so it can be ended; what had a place keeps it.
    void aLargeMapIsPlacedByTheWorker()
    {
        draw::StepBoxes boxes;
        model::Map map = ring(300, 300);
        map.links.clear();
        map.steps[StepId{7}].position.reset();
        behave("right");
        const arrange::LaidOut placed = arrange::laidOut(map, boxes, false, {}, longLimit);
        QCOMPARE(placed.warning, QString());
        QVERIFY(everyStepHasAPlace(placed.map));

        behave("hang");
        const arrange::LaidOut result = arrange::laidOut(map, boxes, false, {}, shortLimit);
        QVERIFY(!result.warning.isEmpty());
        QVERIFY(everyStepHasAPlace(result.map));
        for (const auto& [id, step] : map.steps)
            if (step.position)
                QVERIFY(result.map.steps.at(id) == step);
    }

    void oneSignalForOneStart()
    {
        draw::StepBoxes boxes;
        arrange::LayoutAgain search({}, longLimit);
        QSignalSpy finished(&search, &arrange::LayoutAgain::finished);
        QSignalSpy failed(&search, &arrange::LayoutAgain::failed);
        QSignalSpy progressed(&search, &arrange::LayoutAgain::progressed);
        behave("slow but right");
        search.start(ring(6, 0), boxes);
        QVERIFY(search.isRunning());
        QVERIFY(finished.wait(longLimit));
        QVERIFY(!search.isRunning());
        QVERIFY(progressed.count() >= 5);
        behave("crash");
        search.start(ring(6, 0), boxes);
        QVERIFY(failed.wait(longLimit));
        QVERIFY(!search.isRunning());
        // After a crash the next search works again.
        behave("right");
        search.start(ring(6, 0), boxes);
        QVERIFY(finished.wait(longLimit));
        QTest::qWait(50);
        QCOMPARE(finished.count(), 2);
        QCOMPARE(failed.count(), 1);
    }

    void aSecondStartTakesOver()
    {
        draw::StepBoxes boxes;
        arrange::LayoutAgain search({}, longLimit);
        QSignalSpy finished(&search, &arrange::LayoutAgain::finished);
        QSignalSpy failed(&search, &arrange::LayoutAgain::failed);
        behave("hang");
        search.start(ring(6, 0), boxes);
        behave("right");
        search.start(ring(4, 0), boxes);
        QVERIFY(finished.wait(longLimit));
        QCOMPARE(finished.first().first().value<arrange::StepPositions>().size(), std::size_t(4));
        QCOMPARE(failed.count(), 0);
    }

    void cancelling()
    {
        const QTemporaryDir folder;
        const QString pidFile = folder.filePath(QStringLiteral("pid"));
        qputenv(pidVariable, QFile::encodeName(pidFile));
        behave("hang");
        draw::StepBoxes boxes;
        arrange::LayoutAgain search({}, longLimit);
        QSignalSpy failed(&search, &arrange::LayoutAgain::failed);
        search.cancel();
        QCOMPARE(failed.count(), 0);
        search.start(ring(6, 0), boxes);
        QTRY_VERIFY_WITH_TIMEOUT(runs(pidFile), longLimit);
        search.cancel();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!search.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!runs(pidFile), longLimit);
    }

    /// Closing the window must not leave a process behind.
    void theProcessEndsWithItsOwner()
    {
        const QTemporaryDir folder;
        const QString pidFile = folder.filePath(QStringLiteral("pid"));
        qputenv(pidVariable, QFile::encodeName(pidFile));
        behave("hang");
        draw::StepBoxes boxes;
        {
            arrange::LayoutAgain search({}, longLimit);
            search.start(ring(6, 0), boxes);
            QTRY_VERIFY_WITH_TIMEOUT(runs(pidFile), longLimit);
        }
        QVERIFY(!runs(pidFile));
    }

    void askingHasALimit()
    {
        behave("hang");
        QString problem;
        QVERIFY(!arrange::ask(arrange::DotRequest{"digraph {}"}, problem, {}, 300));
        QCOMPARE(problem, QStringLiteral("The layout took too long."));
    }
};

int main(int argc, char** argv)
{
    if (isWorker(argc, argv))
        return strangeWorkerMain();
    QGuiApplication application(argc, argv);
    TestWorker test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_worker.moc"
