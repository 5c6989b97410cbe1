// SPDX-License-Identifier: EUPL-1.2
/// A window in which a talk is held, driven by keys.
#pragma once

#include "editor/window/answerfield.h"
#include "editor/window/questions.h"
#include "tests/window/desk.h"

#include <QLabel>

/// The talk about the template "wereldvrede" in English, at its first question.
struct Room : WindowDesk {
    Room()
        : WindowDesk("en", shipped("templates/wereldvrede.en.patroon"))
    {
        press(Qt::Key_F5, Qt::ShiftModifier);
    }

    const std::vector<model::Answer>& answers() const { return map().loops[0].answers; }
    window::Talk& talk() const { return part<window::Talk>(); }
    /// The one for a new answer.
    window::AnswerField& field() const
    {
        return *talk().findChild<window::AnswerField*>({}, Qt::FindDirectChildrenOnly);
    }
    /// What the next answer is about.
    QString about() const
    {
        for (const auto* label : talk().findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("about")))
                return label->text();
        return {};
    }
    window::AnswerList& list() const { return *talk().findChild<window::AnswerList*>(); }
    bool asks(int question) const { return talk().accessibleName() == window::Questions::text(question); }

    static void say(const char* text)
    {
        write(QString::fromLatin1(text));
        press(Qt::Key_Return);
    }
};
