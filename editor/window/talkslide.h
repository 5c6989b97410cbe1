// SPDX-License-Identifier: EUPL-1.2
/// What a room sees of a talk: the question as large as it can be, the ring beside it, and what has been answered.
#pragma once

#include "editor/window/answerlist.h"
#include "editor/window/patternview.h"

namespace window {

struct TalkSlide {
    /// Of the pattern; its name and its question.
    QString name;
    QString question;
    /// Said under the question; empty when there is nothing to say.
    QString note;
    std::vector<AnswerLine> answers;
    /// In place of the ring, when a group asked for them.
    QStringList waysOut;
};

/// Paints the slide in a room of this size. `ring` is the pattern. Of many answers the newest are shown.
void paintSlide(
    QPainter& painter, QSizeF room, const TalkSlide& slide, const PatternView& ring, const draw::Theme& theme);

} // namespace window
