// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/window.h"

#include "editor/resources/resources.h"
#include "editor/window/keyboard.h"
#include "editor/window/look.h"
#include "editor/window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>

#include <clocale>

namespace window {

int run(int& argc, char** argv, const QString& file, const QString& language)
{
    QApplication application(argc, argv);
    // Qt set the locale of the user; numbers in files and for Graphviz want a point.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("patroon"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/patroon.svg")));
    const QString spoken = resources::language(language.isEmpty() ? Settings().language() : language);
    resources::speak(application, spoken);
    applyLook(application, draw::themeNamed(Settings().theme()));

    Keyboard keyboard;
    application.installEventFilter(&keyboard);
    MainWindow mainWindow(spoken);
    QObject::connect(&mainWindow, &MainWindow::languageWanted, &mainWindow, [&](const QString& wanted) {
        resources::speak(application, wanted);
        mainWindow.setLanguage(wanted);
    });
    // The room sees everything there is: the whole screen, also where no window manager maximises anything.
    mainWindow.resize(QApplication::primaryScreen()->availableSize());
    if (!file.isEmpty())
        mainWindow.openFile(file);
    mainWindow.showMaximized();
    return QApplication::exec();
}

} // namespace window
