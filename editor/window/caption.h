// SPDX-License-Identifier: EUPL-1.2
/// What is told at this moment, in letters that can be read from the back of a room.
#pragma once

#include "editor/draw/style.h"
#include "editor/draw/text.h"
#include "editor/window/story.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace window {

class Caption {
    Q_DECLARE_TR_FUNCTIONS(Caption)

public:
    /// Where the story is now, set for a room of this size.
    Caption(const model::Map& map, const Story& story, const draw::Theme& theme, QSizeF room);

    /// Of the strip at the lower edge of the room: the same for all that is told of a pattern, so that nothing moves
    /// but the words.
    double height() const { return m_height; }
    /// All its words, for those who hear them.
    QString words() const;
    void paint(QPainter& painter) const;
    /// The keys, at the lower edge of the strip: for whoever has them in reach.
    void paintHint(QPainter& painter) const;

private:
    /// The words of one moment: so many arrows of the pattern have been told.
    Caption(const model::Map& map, const Story& story, std::size_t arrows, const draw::Theme& theme, QSizeF room);

    double setWords(const model::Map& map, const Story& story);
    void paintPlace(QPainter& painter, double right, double middle) const;

    draw::Theme m_theme;
    QSizeF m_room;
    /// Of everything that is not the step itself.
    double m_size;
    std::size_t m_arrows;
    std::size_t m_count;
    QColor m_colour;
    QString m_patternName;
    QString m_lead;
    QString m_step;
    QString m_beside;
    QString m_hint;
    draw::Text m_nameText;
    draw::Text m_leadText;
    draw::Text m_stepText;
    draw::Text m_besideText;
    draw::Text m_hintText;
    double m_height = 0;
};

} // namespace window
