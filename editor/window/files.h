// SPDX-License-Identifier: EUPL-1.2
/// The file behind the open map: opening, saving, and asking before anything unsaved would go.
#pragma once

#include "editor/document/document.h"
#include "editor/document/fileclaim.h"
#include "editor/window/settings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

class QWidget;

namespace window {

class Files : public QObject {
    Q_OBJECT

public:
    /// `document` and `parent` (of the dialogs) must outlive this.
    Files(document::Document& document, QWidget& parent);

    /// Empty while the map has no file of its own.
    const QString& path() const { return m_path; }
    /// What the window is called after: the name of the file, or a word for none.
    QString name() const;
    /// What a file of this map is called, without an ending: as its own file, or else as the map itself.
    QString baseName() const;

    /// Opens a .patroon, .dot or .gv file in place of the map. A .patroon that does not exist is an empty map that will
    /// be saved there. False when it failed; the open map is then as it was.
    bool open(const QString& path);

    /// Begins with a copy of this map (a template or an example), or with an empty map when `path` is empty.
    bool begin(const QString& path, const QString& language);

    /// Goes on with work that was never saved to `path` (empty: to no file).
    void takeUp(model::Map map, const QString& path);

    /// No map at all; what was open is gone.
    void close();

    /// False when nothing was saved; the reason has been told.
    bool save();
    bool saveAs();
    /// Saves a map that has no file of its own here; one that has a file keeps it.
    void settle(const QString& path);

    /// Asks for a file and opens it. False when nothing was opened.
    bool askAndOpen();

    /// Whether the open map may go: it is saved, or the person says so.
    bool mayReplace();

Q_SIGNALS:
    /// One sentence about what went wrong, or what to know.
    void told(const QString& text);
    /// Another map, or another name for it.
    void nameChanged();

private:
    bool saveTo(const QString& path);
    bool saveBesideOther();
    void watch();
    void lookOutside();
    void take(model::Map map, const QString& path, bool newer);

    document::Document& m_document;
    QWidget& m_parent;
    Settings m_settings;
    QString m_path;
    document::FileClaim m_claim;
    QFileSystemWatcher m_watcher;
};

} // namespace window
