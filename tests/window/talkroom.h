// SPDX-License-Identifier: EUPL-1.2
/// A window in which a talk is held, driven by keys.
#pragma once

#include "editor/window/mainwindow.h"
#include "editor/window/questions.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QTest>

/// The talk about the template "wereldvrede" in English, at its first question.
struct Room {
    window::MainWindow window{QStringLiteral("en")};

    Room()
    {
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        window.openFile(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"));
        press(Qt::Key_F5, Qt::ShiftModifier);
    }
    ~Room() { document().undoStack().clear(); }

    document::Document& document() const { return window.findChild<canvas::View*>()->mapScene().document(); }
    const model::Map& map() const { return document().map(); }
    const std::vector<model::Answer>& answers() const { return map().loops[0].answers; }
    window::Talk& talk() const { return *window.findChild<window::Talk*>(); }
    QLineEdit& field() const { return *talk().findChild<QLineEdit*>(); }
    window::AnswerList& list() const { return *talk().findChild<window::AnswerList*>(); }
    bool asks(int question) const { return talk().accessibleName() == window::Questions::text(question); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void say(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        press(Qt::Key_Return);
    }
};
