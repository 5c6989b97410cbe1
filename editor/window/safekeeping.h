// SPDX-License-Identifier: EUPL-1.2
/// Sees to it that unsaved work survives a crash, and brings back what an earlier run left.
#pragma once

#include "editor/canvas/view.h"
#include "editor/document/autosave.h"
#include "editor/window/files.h"

#include <QLabel>

namespace window {

class Safekeeping : public QObject {
    Q_OBJECT

public:
    /// All three must outlive this.
    Safekeeping(document::Document& document, canvas::View& view, Files& files, QObject* parent);

    /// Goes on with what an earlier run left, in place of the open map. False when it cannot be read or another window
    /// was faster; the reason has been told.
    bool takeUp(const document::Leftover& leftover);

    /// The person has let go of the open map.
    void drop() { m_autosave.drop(); }

    /// Says that keeping does not work, as long as it does not; hidden otherwise.
    QLabel* warning() { return m_warning; }

Q_SIGNALS:
    void told(const QString& text);

private:
    void follow();

    document::Document& m_document;
    canvas::View& m_view;
    Files& m_files;
    document::Autosave m_autosave;
    QLabel* m_warning;
    bool m_takingUp = false;
};

} // namespace window
