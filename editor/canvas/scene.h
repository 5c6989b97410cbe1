// SPDX-License-Identifier: EUPL-1.2
/// The map on the screen: one item for each step, link and named loop, kept in step with the document by id. It never
/// changes the map.
#pragma once

#include "editor/canvas/attention.h"
#include "editor/canvas/drag.h"
#include "editor/canvas/edge.h"
#include "editor/canvas/items.h"
#include "editor/canvas/knob.h"
#include "editor/canvas/noteitem.h"
#include "editor/canvas/selection.h"
#include "editor/document/document.h"
#include "editor/draw/picture.h"

#include <QGraphicsScene>

#include <map>
#include <memory>
#include <optional>

namespace canvas {

class Glide;

class Scene : public QGraphicsScene {
    Q_OBJECT

public:
    /// `document` must outlive the scene.
    explicit Scene(document::Document& document, QObject* parent = nullptr);
    ~Scene() override;

    document::Document& document() { return m_document; }
    const document::Document& document() const { return m_document; }

    /// The boxes of the steps, for whatever else needs their sizes: nothing is set twice.
    draw::StepBoxes& boxes() { return m_boxes; }
    /// What is drawn, with a step or name that is still being typed.
    const draw::Picture& picture() const { return m_picture; }
    const draw::Theme& theme() const { return m_theme; }
    void setTheme(const draw::Theme& theme);
    const draw::Shown& shown() const { return m_shown; }
    void setShown(const draw::Shown& shown);
    /// These steps stand back, with their links: something else is spoken of. Empty: none does.
    void recede(const std::set<model::StepId>& steps);
    /// Speaks of this first move: its note appears, and the arrows that it would break go dashed.
    void showMove(std::optional<model::MoveId> move);
    /// Of the first move that is spoken of.
    const NoteItem& note() const { return *m_note; }
    /// All there is to see: the picture and this note.
    QRectF bounds() const;
    /// Whether things glide to a new place or are there at once.
    void setMotion(bool motion) { m_motion = motion; }
    bool motion() const { return m_motion; }

    const Selection& selection() const { return m_heeded.selected; }
    void select(Selection selection);
    /// What is being typed: a step that may not be in the map yet, or the loop of a name.
    const Selection& written() const { return m_heeded.written; }
    /// Of the selected steps the one that was selected last; nullopt when none is.
    std::optional<model::StepId> latest() const;
    /// The part of the map that the selected things take; null when nothing is selected.
    QRectF selectionBounds() const;
    /// The thing under the pointer. Lights a loop and shows the handles; near the edge of a box its handle stands
    /// there.
    void hover(const Target& target, std::optional<Edge> edge = {});
    /// The edge that the pointer is at; the handle of that box is not at its usual place.
    const std::optional<Edge>& edge() const { return m_edge; }
    /// Lets a pattern be told; nothing ends the telling.
    void tell(std::optional<Told> told);
    /// A pattern is being told.
    bool telling() const { return m_heeded.told.has_value(); }
    /// What lies uppermost at a place, `except` left out of account.
    Target targetAt(QPointF place, std::optional<model::StepId> except = {}) const;

    /// Shows the map as it would be with this patch; `written` is what the person is typing, whose text is left to the
    /// entry.
    void showPreview(model::Patch patch, Selection written);
    /// The document alone again, from the next change or `refresh` on.
    void forgetPreview();
    /// Brings the items in line with the document.
    void refresh();

    /// Shows these steps moved this far, links along. Nothing else changes; `refresh` puts them back.
    void drag(const std::set<model::StepId>& steps, QPointF offset);
    /// The drag is over; items stay where they are until the next change.
    void endDrag() { m_drag.reset(); }

    const Knob& linkHandle() const { return *m_linkHandle; }
    const Knob& insertHandle() const { return *m_insertHandle; }
    /// Whether the handle beside a link is shown, by which the mouse puts a step into it; at first it is.
    void offerInserting(bool offered);
    /// The step or link that a visible handle belongs to.
    const Target& handled() const { return m_handled; }

Q_SIGNALS:
    void selectionChanged();
    /// The picture has changed: other bounds, other places.
    void pictureChanged();

private:
    void mirrorSteps();
    void mirrorLinks();
    void mirrorBadges();
    void openForMove();
    void leaveOutWrittenText();
    void emphasise();
    void placeHandles();

    document::Document& m_document;
    draw::Theme m_theme = draw::lightTheme();
    /// Initials only when somebody asks for them.
    draw::Shown m_shown{.perspectives = false};
    draw::StepBoxes m_boxes;
    draw::CurveMemory m_curves;
    draw::Picture m_picture;
    bool m_motion = true;
    Heeded m_heeded;
    std::optional<model::StepId> m_latest;
    Target m_handled;
    std::optional<Edge> m_edge;
    std::optional<model::Patch> m_preview;
    std::optional<Drag> m_drag;
    Glide* m_glide;
    std::map<model::StepId, std::unique_ptr<StepItem>> m_steps;
    std::map<model::LinkId, std::unique_ptr<LinkItem>> m_links;
    std::map<model::LoopId, std::unique_ptr<BadgeItem>> m_badges;
    std::optional<model::MoveId> m_move;
    std::unique_ptr<NoteItem> m_note;
    std::unique_ptr<Knob> m_linkHandle;
    std::unique_ptr<Knob> m_insertHandle;
    bool m_inserting = true;
};

} // namespace canvas
