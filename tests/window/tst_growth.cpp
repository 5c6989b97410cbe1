// SPDX-License-Identifier: EUPL-1.2
/// What goes on for hours may not grow: layouts, here and in the worker, and edits with a window that shows them.
#include "editor/arrange/layoutagain.h"
#include "editor/arrange/settled.h"
#include "editor/resources/resources.h"
#include "editor/window/mainwindow.h"
#include "tests/memory.h"
#include "tests/model/randomedits.h"
#include "tests/model/randommap.h"
#include "tests/soak.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <cstring>

namespace {

/// What `task` adds to the memory in use, done `count` times after it has been done often enough to fill whatever keeps
/// things for later.
template <class Task> std::ptrdiff_t growthOf(int count, Task task)
{
    for (int i = 0; i < count / 5; ++i)
        task(i);
    const std::ptrdiff_t before = heldMemory();
    for (int i = 0; i < count; ++i)
        task(i);
    return heldMemory() - before;
}

double megabytes(std::ptrdiff_t bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

} // namespace

class TestGrowth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("nl"));
    }

    void layoutsHere()
    {
        std::mt19937 random(5);
        const model::Map map = model::randomMap(random, 12, 18);
        draw::StepBoxes boxes;
        const int count = times(100, 1000);
        const std::ptrdiff_t growth = growthOf(count, [&](int) {
            model::Map placed = arrange::inRings(map, boxes);
            // Everything but one step has a place; that one finds its own.
            placed.steps.begin()->second.position.reset();
            QVERIFY(arrange::placed(placed, boxes).steps.begin()->second.position);
        });
        qInfo("%d layouts here: %.2f MB growth", count, megabytes(growth));
        QVERIFY(growth <= toleratedGrowth);
    }

    void layoutsInTheWorker()
    {
        std::mt19937 random(5);
        const model::Map map = model::randomMap(random, 5, 6);
        draw::StepBoxes boxes;
        arrange::LayoutAgain search;
        QSignalSpy finished(&search, &arrange::LayoutAgain::finished);
        const int count = times(100, 1000);
        const std::ptrdiff_t growth = growthOf(count, [&](int) {
            finished.clear();
            search.start(map, boxes);
            QVERIFY(finished.wait(60'000));
        });
        qInfo("%d layouts in the worker: %.2f MB growth", count, megabytes(growth));
        QVERIFY(growth <= toleratedGrowth);
    }

    void editsInAWindow()
    {
        window::MainWindow window(QStringLiteral("nl"));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openFile(m_folder.filePath(QStringLiteral("kaart.patroon")));
        canvas::Scene& scene = window.findChild<canvas::View*>()->mapScene();
        scene.setMotion(false);
        document::Document& document = scene.document();
        constexpr unsigned seed = 6;
        std::mt19937 random(seed);
        const int count = times(1000, 10'000);
        const std::ptrdiff_t growth = growthOf(count, [&](int i) {
            document.edit(model::randomEdit(random, document.map()), QStringLiteral("edit"));
            if (i % 10 == 0)
                document.undoStack().undo();
            // As much history as there is grows, and is meant to; so are the steps that a person draws.
            if (i % 100 == 99) {
                document.edit(model::difference(document.map(), {}), QStringLiteral("all"));
                document.undoStack().clear();
                QCoreApplication::processEvents();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        });
        qInfo("%d edits in a window, seed %u: %.2f MB growth", count, seed, megabytes(growth));
        QVERIFY(growth <= toleratedGrowth);
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], arrange::workerArgument) == 0)
        return arrange::workerMain();
    QApplication application(argc, argv);
    TestGrowth test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_growth.moc"
