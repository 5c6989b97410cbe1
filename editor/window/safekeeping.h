// SPDX-License-Identifier: EUPL-1.2
/// Sees to it that unsaved work survives a crash, and brings back what an earlier run left.
#pragma once

#include "editor/canvas/view.h"
#include "editor/document/autosave.h"
#include "editor/window/files.h"

#include <QLabel>

#include <functional>
#include <vector>

namespace window {

class Safekeeping : public QObject {
    Q_OBJECT

public:
    /// All three must outlive this.
    Safekeeping(document::Document& document, canvas::View& view, Files& files, QObject* parent);

    /// Goes on with what an earlier run left, in place of the open map. False when it cannot be read or another window
    /// was faster; the reason has been told.
    bool takeUp(const document::Leftover& leftover);

    /// What is being typed somewhere beside the map, as the edit that would keep it; empty when nothing is.
    using Typed = std::function<model::Patch()>;
    /// From now on what is typed there is kept too; `follow` wants to be told when it changes.
    void listen(Typed typed);

    /// Sees whether there is something to keep now.
    void follow();

    /// The person has let go of the open map.
    void drop() { m_autosave.drop(); }

    /// Says that keeping does not work, as long as it does not; hidden otherwise.
    QLabel* warning() { return m_warning; }

Q_SIGNALS:
    void told(const QString& text);

private:
    model::Patch typedElsewhere() const;

    document::Document& m_document;
    canvas::View& m_view;
    Files& m_files;
    document::Autosave m_autosave;
    std::vector<Typed> m_typed;
    QLabel* m_warning;
    bool m_takingUp = false;
};

} // namespace window
