// SPDX-License-Identifier: EUPL-1.2
/// How much each thing on the map stands out: what is selected, what the pointer is on, what is being told.
#pragma once

#include "editor/canvas/selection.h"
#include "editor/draw/paintstep.h"
#include "editor/draw/picture.h"

#include <optional>
#include <set>

namespace canvas {

/// A pattern that is told arrow by arrow.
struct Told {
    std::vector<model::StepId> loop;
    /// So many arrows have been told; 0 is the first step alone, as many as there are steps closes the round.
    std::size_t arrows = 0;
    bool operator==(const Told&) const = default;
};

/// What people attend to.
struct Heeded {
    Selection selected;
    /// What is being typed.
    Selection written;
    Target hovered;
    /// Something is dragged and would join what the pointer is on.
    bool dragging = false;
    std::optional<Told> told;
    /// These stand back, with their links: one perspective is looked from, and it does not recognise them.
    std::set<model::StepId> receding = {};
};

/// Gives each thing its emphasis.
class Attention {
public:
    Attention(const model::Map& map, const draw::Picture& picture, const Heeded& heeded);

    draw::Emphasis of(model::StepId step) const;
    draw::Emphasis of(model::LinkId link) const;
    draw::Emphasis of(const draw::BadgeShape& badge) const;

private:
    bool recedes(model::StepId step) const { return m_heeded.receding.contains(step); }
    void light(const model::Map& map, const draw::Picture& picture);
    void tell(const model::Map& map, const Told& told);

    const Heeded& m_heeded;
    std::vector<model::StepId> m_loop;
    std::set<model::StepId> m_steps;
    std::set<model::LinkId> m_links;
    /// Beside a step that stands back.
    std::set<model::LinkId> m_quiet;
    /// The step and the arrow of this moment.
    std::optional<model::StepId> m_step;
    std::optional<model::LinkId> m_link;
    /// One loop is spoken of, all else is not.
    bool m_spokenOf = false;
};

} // namespace canvas
