// SPDX-License-Identifier: EUPL-1.2
/// The one owner of the open map. All others look at it, ask for an edit, and are told what changed.
#pragma once

#include "editor/model/patch.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>

namespace document {

class Document : public QObject {
    Q_OBJECT

public:
    /// Makes an edit whole before it is done: the layout settles what the edit touches. Gets the map as it is and the
    /// wanted patch; returns that patch with whatever belongs to it.
    using Completion = std::function<model::Patch(const model::Map&, model::Patch)>;

    explicit Document(QObject* parent = nullptr);

    const model::Map& map() const { return m_map; }

    /// Grows with every change, undo and redo included. Tells whether a late answer still fits.
    quint64 revision() const { return m_revision; }

    /// Without a completion an edit is done as it is.
    void setCompletion(Completion completion);

    /// The patch as it would be done, completed; nothing changes.
    model::Patch preview(model::Patch patch) const;

    /// Makes the edit and puts it on the undo stack: the only way to change the map. `text` names it in the undo menu.
    /// A patch that changes nothing is no edit. Edits in a row with the same `run` are undone together; -1 stands
    /// alone. While the map is read-only nothing happens.
    void edit(model::Patch patch, const QString& text, int run = -1);

    /// A run that no edit has had.
    int newRun() { return ++m_run; }

    /// Makes an edit that is whole already, like the answer of a layout: nothing completes it.
    void editAsIs(model::Patch patch, const QString& text);

    /// Puts another map in place, with an empty history. Emits `replaced`.
    void reset(model::Map map);

    /// The map is not as any file has it, though nothing was edited: it was brought back from what a crash left.
    void setUnsaved();

    QUndoStack& undoStack() { return m_undoStack; }

    /// A map of a newer program can be looked at, but not changed.
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    /// The map differs from the file it was opened from or saved to.
    bool isModified() const { return !m_undoStack.isClean(); }

Q_SIGNALS:
    /// The map has changed by an edit, an undo or a redo. `before` holds every touched part as it was.
    void changed(const model::Patch& before);

    /// This edit has been undone, after `changed`; or done again.
    void undone(const QString& text);
    void redone(const QString& text);

    /// Another map has taken the place of the old one.
    void replaced();

    /// The map may be changed from now on, or may not.
    void readOnlyChanged();

private:
    class Edit;

    void exchange(model::Patch& patch);
    void push(model::Patch patch, const QString& text, int run);

    model::Map m_map;
    quint64 m_revision = 0;
    int m_run = 0;
    bool m_readOnly = false;
    Completion m_completion;
    QUndoStack m_undoStack;
};

} // namespace document
