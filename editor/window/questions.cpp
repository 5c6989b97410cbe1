// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/questions.h"

namespace window {

QString Questions::text(int place)
{
    switch (place) {
    case 0:
        return tr("Do you recognise this? What do you see of it in practice?");
    case 1:
        return tr("How do you, or your organisation, help to keep it going without meaning to?");
    case 2:
        return tr("Which small first move do you see?");
    default:
        return tr("For yourself only: is there a situation now in which this helps you?");
    }
}

std::optional<model::Question> Questions::kept(int place)
{
    switch (place) {
    case 0:
        return model::Question::recognise;
    case 1:
        return model::Question::sustain;
    case 2:
        return model::Question::move;
    default:
        return std::nullopt;
    }
}

QStringList Questions::waysOut()
{
    return {
        tr("Say the name of the pattern out loud when it happens. That alone often opens something."),
        tr("Where and how do you need each other here?"),
        tr("Which task do you share, or where do your tasks overlap?"),
        tr("What would playing together look like, instead of marking off who does what?"),
        tr("What are you assuming? How could you find out together?"),
        tr("Which leading principle would help, in practice, in management and on the board?"),
        tr("In which layer of the triangle do you keep talking, and which one have you not touched?"),
        tr("What does not have to be perfect?"),
    };
}

} // namespace window
