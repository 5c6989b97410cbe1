// SPDX-License-Identifier: EUPL-1.2
// From nothing to the first painted window, beside a bare window of Qt with an empty graphics view: each a process of
// its own, one after the other, medians.
#include "editor/resources/resources.h"
#include "editor/window/look.h"
#include "editor/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsView>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QToolBar>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

constexpr int rounds = 9;

/// Ends the program when this widget has been painted.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

/// The most memory this process ever had, in megabytes.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

void showBare()
{
    auto* window = new QMainWindow;
    auto* view = new QGraphicsView(new QGraphicsScene(window));
    window->setCentralWidget(view);
    window->menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Open"));
    window->addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Step"));
    window->resize(1280, 800);
    view->viewport()->installEventFilter(new FirstPaint);
    window->show();
}

void showPatroon(QApplication& application, const QString& file)
{
    resources::speak(application, QStringLiteral("nl"));
    window::applyLook(application, draw::lightTheme());
    auto* window = new window::MainWindow(QStringLiteral("nl"));
    window->resize(1280, 800);
    if (!file.isEmpty())
        window->openFile(file);
    QWidget* shown = file.isEmpty() ? window->findChild<QWidget*>(QStringLiteral("startPage"))
                                    : window->findChild<canvas::View*>()->viewport();
    shown->installEventFilter(new FirstPaint);
    window->show();
}

struct Cost {
    double milliseconds = 0;
    double megabytes = 0;
};

Cost once(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForReadyRead();
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return {elapsed, process.readAllStandardOutput().trimmed().toDouble()};
}

Cost median(const QString& program, const QStringList& arguments)
{
    std::vector<double> times;
    Cost cost;
    for (int i = 0; i < rounds; ++i) {
        cost = once(program, arguments);
        times.push_back(cost.milliseconds);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    cost.milliseconds = times[rounds / 2];
    return cost;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        if (arguments[1] == QStringLiteral("bare"))
            showBare();
        else
            showPatroon(application, arguments.value(2));
        QApplication::exec();
        std::printf("%.1f\n", peakMegabytes());
        std::fflush(stdout);
        std::_Exit(0);
    }
    // A home without maps that somebody left or opened lately: those have their price.
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(folder, home.path().toUtf8());
    const QString program = QApplication::applicationFilePath();
    const QString map = QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.nl.patroon");
    const Cost bare = median(program, {QStringLiteral("bare")});
    std::printf("first painted window         ms  ratio     MB  ratio\n");
    std::printf("   a bare window       %8.1f         %6.1f\n", bare.milliseconds, bare.megabytes);
    const auto report = [&](const char* what, const QStringList& how) {
        const Cost cost = median(program, how);
        std::printf("   %-19s %8.1f %6.2f %6.1f %6.2f\n", what, cost.milliseconds,
            cost.milliseconds / bare.milliseconds, cost.megabytes, cost.megabytes / bare.megabytes);
    };
    report("start page", {QStringLiteral("patroon")});
    report("a map of six steps", {QStringLiteral("patroon"), map});
    return 0;
}
