// SPDX-License-Identifier: EUPL-1.2
/// What a map has to tell, as a text to read on: the patterns step by step, what was said about them, the principles
/// and the first moves. Independent of the kind of file it goes into.
#pragma once

#include "editor/model/map.h"
#include "editor/poster/words.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace poster {

/// One piece of the report, in the order of reading.
struct Piece {
    enum class Kind { title, heading, paragraph, quiet, numbered, bullet, picture };
    Kind kind = Kind::paragraph;
    QString text;
    /// What belongs to it, each on a line of its own below it.
    QStringList below;
    /// Of a heading: 1 for the parts of the report, 2 within them.
    int level = 1;
};

struct Report {
    std::vector<Piece> pieces;
    QString title;
    /// "nl" or "en".
    QString language;
    /// The map as PNG, where the report has its picture.
    QByteArray picture;
};

/// In the language of the map. Its steps should all have a position. Needs a QGuiApplication.
Report reportOf(const model::Map& map);

/// CommonMark, with the picture inside. Nothing in the texts of the map is understood as markup.
QByteArray markdown(const Report& report);

/// An OpenDocument text. Addresses in texts become links when they are http, https or mailto.
QByteArray openDocument(const Report& report);

/// The first moves as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets know): what no spreadsheet takes for a
/// formula.
QByteArray movesTable(const model::Map& map);

} // namespace poster
