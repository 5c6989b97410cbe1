// SPDX-License-Identifier: EUPL-1.2
/// What a person does to steps. Each edit is a pure function from a map to a patch; a step named here must be in the
/// map. New steps have no position: the layout gives them one. The id of a step that an edit adds is `nextStep(map)`.
#pragma once

#include "editor/model/patch.h"

#include <set>

namespace model {

/// A step without links; with a place, when the person pointed at one.
Patch addLooseStep(const Map& map, std::string text, std::optional<Point> position = {});

/// A new step with a link from `cause` to it.
Patch addEffect(const Map& map, StepId cause, std::string text, std::optional<Point> position = {});

/// A new step with a link from it to `effect`.
Patch addCause(const Map& map, StepId effect, std::string text);

/// A new step in the middle of a link. The link keeps its id, sign and delay and ends at the new step; a new link leads
/// on. The step joins every named loop that uses the link.
Patch insertStep(const Map& map, LinkId link, std::string text);

/// The step has no links: it waits in the parking lot.
bool isLoose(const Map& map, StepId step);

/// The same with a loose step that is there already, which leaves its place for one that the layout finds. Empty for a
/// step that is not loose.
Patch insertLoose(const Map& map, LinkId link, StepId step);

/// The step may leave where it stands for the middle of this link: it is loose, or one link leads to it at most and one
/// from it, and every named loop stays one without it.
bool canMoveInto(const Map& map, LinkId link, StepId step);

/// Moves a step into the middle of a link, with all that sits on it and was said about it; what came before it and after
/// it is joined as in `removeAndClose`. Empty where it may not go.
Patch moveInto(const Map& map, LinkId link, StepId step);

/// A new step after another: between it and its successor when it has exactly one, else as a further effect.
Patch addAfter(const Map& map, StepId step, std::string text);

/// The same within a named pattern: between the step and its successor there, also where the pattern is open.
Patch addAfter(const Map& map, LoopId loop, StepId step, std::string text);

/// The text of a step. The same text is an empty patch.
Patch setText(const Map& map, StepId step, std::string text);

/// Puts steps where a person dragged them, and pins them there.
Patch place(const Map& map, const std::map<StepId, Point>& positions);

/// Gives steps the positions that a layout found; pins stay as they are.
Patch arrange(const Map& map, const std::map<StepId, Point>& positions);

/// Takes a step from its place, pinned or not: the layout gives it a new one.
Patch takeFromPlace(const Map& map, StepId step);

/// A new link as `addLink` makes it; where one of the two steps is loose and nobody put it where it stands, it leaves
/// its place and the layout brings it to the other.
Patch linkParked(const Map& map, StepId from, StepId to);

/// Lets the layout move the steps again, or fixes them where they are. Steps without a position cannot be pinned.
Patch setPinned(const Map& map, const std::set<StepId>& steps, bool pinned);

/// Takes steps and links away, and with them the links that would lose an end, the first moves that sat there and the
/// answers about the steps. Named loops go without the steps and stay open; a loop of fewer than two steps goes too.
Patch remove(const Map& map, const std::set<StepId>& steps, const std::set<LinkId>& links = {});

/// Takes a step away and joins what came before it to what came after: along every named loop through it, and from
/// all to all where it had one link on either side. Signs multiply, delays stay, first moves move along.
Patch removeAndClose(const Map& map, StepId step);

} // namespace model
