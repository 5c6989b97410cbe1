// SPDX-License-Identifier: EUPL-1.2
/// Makes files of a map with the commands of this program, each in a process of its own: the window stays awake,
/// whoever has seen enough can cancel, and what is made is the same as on the command line.
#pragma once

#include "editor/model/map.h"

#include <QElapsedTimer>
#include <QProgressDialog>
#include <QString>
#include <QStringList>

#include <optional>

namespace window {

/// A file to make: `patroon COMMAND IN… -o NAME OPTIONS…`.
struct Order {
    /// Of the file, with its ending.
    QString name;
    QString command;
    QStringList options = {};
    /// The maps to make it of; none: the one at hand.
    QStringList in = {};
    /// Which page to take, from 1, where a picture comes as one file for each page.
    int page = 1;
};

/// What became of making a folder.
struct Made {
    /// The path of the folder; empty when nothing was made.
    QString folder;
    /// One sentence for each file that was not made.
    QStringList problems;
};

/// For one piece of work; asks for patience only when it takes longer than half a second.
class Press {
public:
    /// `language` is that of the program. `program` is the binary to run; empty: this one. `parent` is of the dialog.
    Press(model::Map map, const QString& language, QWidget* parent, const QString& program = {});

    /// Makes all files in a new folder at `path`, or beside it with a number when there is something already. When it
    /// is cancelled nothing of it stays; a file that cannot be made does not keep the others.
    Made folder(const QString& path, const QList<Order>& orders);

    /// Makes one file at `path`, in place of what is there. Empty when it worked or was cancelled, else one sentence.
    QString file(const QString& path, const Order& order);

    bool isCancelled() const { return m_cancelled; }

private:
    /// The bytes of the file. nullopt when it was cancelled or failed; then the reason is in `problem`.
    std::optional<QByteArray> bytes(const Order& order, QString& problem);
    /// Runs the program with these words; what it said in the end when it failed.
    QString run(const QStringList& words);

    model::Map m_map;
    QString m_language;
    QString m_program;
    QProgressDialog m_progress;
    QElapsedTimer m_since;
    bool m_cancelled = false;
};

} // namespace window
