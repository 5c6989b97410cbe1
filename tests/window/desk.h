// SPDX-License-Identifier: EUPL-1.2
/// The main window as a person has it, for tests that press its keys.
#pragma once

#include "editor/canvas/view.h"
#include "editor/resources/resources.h"
#include "editor/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Before the first window: the texts in this language, and settings that nobody else reads, in `settings`.
inline void moveIn(const QTemporaryDir& settings, const char* language)
{
    if (!settings.isValid())
        qFatal("no folder");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    resources::load();
    resources::speak(*QCoreApplication::instance(), QString::fromLatin1(language));
}

/// A map that comes with the program, such as "templates/wereldvrede.en.patroon".
inline QString shipped(const char* path)
{
    return QStringLiteral(PATROON_SOURCE_DIR "/") + QString::fromLatin1(path);
}

/// A window of 1280×800 with the keyboard, in which nothing moves by itself. Whatever is unsaved is let go of at its
/// end.
struct WindowDesk {
    /// For files of its own.
    QTemporaryDir folder;
    /// Finding something in it does not change it.
    mutable window::MainWindow window;

    /// The start page, or the map at `path`.
    explicit WindowDesk(const char* language, const QString& path = {})
        : window(QString::fromLatin1(language))
    {
        window.setGeometry(0, 0, 1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        scene().setMotion(false);
        if (!path.isEmpty())
            window.openFile(path);
    }
    ~WindowDesk() { document().undoStack().clear(); }

    canvas::View& view() const { return *window.findChild<canvas::View*>(); }
    canvas::Scene& scene() const { return view().mapScene(); }
    document::Document& document() const { return scene().document(); }
    const model::Map& map() const { return document().map(); }
    /// The one part of the window of this kind.
    template <class Part> Part& part() const { return *window.findChild<Part*>(); }

    /// To whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void write(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};
