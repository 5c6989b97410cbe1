// SPDX-License-Identifier: EUPL-1.2
/// What files people take home, or print before they come, each under a name that says what it is.
#pragma once

#include "editor/document/templates.h"
#include "editor/poster/options.h"
#include "editor/window/press.h"

namespace window {

/// The words of the command line for these options of a poster on paper of this name.
QStringList posterWords(const QString& paper, const poster::Options& options);

/// All that goes home when a meeting is over: poster, the same on sheets of A4, hand-out, web page, picture, and the
/// map itself. `name` is that of the map, without an ending; `paper` that of the poster.
QList<Order> toHandOver(const QString& name, const QString& paper);

/// A ring for the empty sheet of a table that draws a pattern of its own: this map without any name.
model::Map nameless(model::Map map);

/// The kit for tables that each talk about one of these patterns: posters, empty sheets, cards and hand-outs. The map
/// at hand is the one for a pattern of their own.
QList<Order> kit(const std::vector<document::Shipped>& patterns);

/// One file to make of the open map, as a menu offers it.
struct Export {
    /// Of the menu, with an ellipsis.
    QString text;
    /// Its name is that of the map, with this ending.
    QString ending;
    QString command;
    QStringList options = {};
};

/// The words for a poster as a picture of about so many dots wide.
QStringList pictureWords(int dots);

/// All of them, in the order of the menu.
QList<Export> exports();

/// The text as a part of the name of a file.
QString fileName(const QString& text);

/// The file of a map of this name.
QString mapFile(const QString& name);

} // namespace window
