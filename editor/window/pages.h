// SPDX-License-Identifier: EUPL-1.2
/// The panels beside the map: which there are, in which phase they are offered, and how each is in step with the map.
#pragma once

#include "editor/canvas/view.h"
#include "editor/panels/outline.h"
#include "editor/panels/patterns.h"
#include "editor/window/phases.h"
#include "editor/window/sidepanel.h"

#include <QObject>

namespace window {

class Pages : public QObject {
    Q_OBJECT

public:
    /// Adds the panels to `side`. All three must outlive the pages.
    Pages(document::Document& document, canvas::View& view, SidePanel& side, QObject* parent);

    /// What a phase needs, the first of them in sight.
    QList<QWidget*> of(Phase phase) const;

    void setTheme(const draw::Theme& theme);

    /// Keeps what is being typed in a panel.
    void commit();

private:
    void join(panels::Panel* panel);

    canvas::View& m_view;
    SidePanel& m_side;
    QList<panels::Panel*> m_joined;
    panels::Patterns* m_patterns;
    panels::Outline* m_outline;
};

} // namespace window
