// SPDX-License-Identifier: EUPL-1.2
/// The panels beside the map: which there are, in which phase they are offered, and how each is in step with the map.
/// Each is made when it is first wanted, so that a map opens as fast as with one panel.
#pragma once

#include "editor/canvas/view.h"
#include "editor/panels/dragged.h"
#include "editor/panels/fewest.h"
#include "editor/panels/firstmoves.h"
#include "editor/panels/outline.h"
#include "editor/panels/patterns.h"
#include "editor/panels/perspectives.h"
#include "editor/panels/principles.h"
#include "editor/panels/readalong.h"
#include "editor/panels/said.h"
#include "editor/panels/triangle.h"
#include "editor/window/initials.h"
#include "editor/window/phases.h"
#include "editor/window/sidepanel.h"

#include <QObject>

namespace window {

class Pages : public QObject {
    Q_OBJECT

public:
    /// Adds panels to `side`. All of them must outlive the pages; `window` hears the keys.
    Pages(document::Document& document, canvas::View& view, SidePanel& side, Initials& initials, QWidget* window);

    /// What a phase needs, the first of them in sight.
    QList<QWidget*> of(Phase phase);

    /// Every panel, in the order in which a menu names them.
    QList<QWidget*> all();

    /// Brings the hints of a second pair of eyes in sight.
    void showReadAlong();
    /// Opens the field for a first move on what is selected on the map.
    void beginMove();
    /// Brings the fewest arrows that break the patterns in sight.
    void showFewest();

    void setTheme(const draw::Theme& theme);

    /// Keeps what is being typed in a panel.
    void commit();
    /// What is being typed in a panel, as the edit that would keep it; empty when nothing is.
    model::Patch typed() const;

Q_SIGNALS:
    /// What is being typed in a panel has changed.
    void typing();

private:
    /// The panel itself; made, and joined with the map, when there is none yet.
    template <class Panel> Panel* made(Panel*& panel);
    panels::Perspectives* perspectives();
    panels::FirstMoves* moves();
    void join(panels::Panel* panel);
    /// From the map to the page in sight, and back.
    void goOver();
    void take(const QMimeData& parcel, const canvas::Target& target);
    void takePrinciple(model::PrincipleId id, const canvas::Target& target);
    void takeMove(model::MoveId id, const canvas::Target& target);
    void takePerspective(model::PerspectiveId id, const canvas::Target& target);

    document::Document& m_document;
    canvas::View& m_view;
    SidePanel& m_side;
    Initials& m_initials;
    draw::Theme m_theme = draw::lightTheme();
    QList<panels::Panel*> m_joined;
    panels::Patterns* m_patterns = nullptr;
    panels::Outline* m_outline = nullptr;
    panels::Perspectives* m_perspectives = nullptr;
    panels::Principles* m_principles = nullptr;
    panels::Triangle* m_triangle = nullptr;
    panels::FirstMoves* m_moves = nullptr;
    panels::ReadAlong* m_readAlong = nullptr;
    panels::Said* m_said = nullptr;
    panels::Fewest* m_fewest = nullptr;
};

} // namespace window
