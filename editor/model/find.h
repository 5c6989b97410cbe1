// SPDX-License-Identifier: EUPL-1.2
/// Questions about a map that more than one edit or reader asks.
#pragma once

#include "editor/model/map.h"

#include <span>

namespace model {

/// The id for a new element: one above the highest there is.
StepId nextStep(const Map& map);
LinkId nextLink(const Map& map);
LoopId nextLoop(const Map& map);
PerspectiveId nextPerspective(const Map& map);
PrincipleId nextPrinciple(const Map& map);
MoveId nextMove(const Map& map);

/// The link from one step to another, if there is one.
std::optional<LinkId> linkBetween(const Map& map, StepId from, StepId to);

/// The links that leave a step, or come to it, by id.
std::vector<LinkId> linksFrom(const Map& map, StepId step);
std::vector<LinkId> linksTo(const Map& map, StepId step);

/// Null when the map has no such element.
const Loop* findLoop(const Map& map, LoopId id);
const Perspective* findPerspective(const Map& map, PerspectiveId id);
const Principle* findPrinciple(const Map& map, PrincipleId id);
const FirstMove* findMove(const Map& map, MoveId id);

/// The links of a chain of steps that closes upon itself, one for each step, from it to the next. nullopt where a link
/// is missing.
std::vector<std::optional<LinkId>> linksOf(const Map& map, std::span<const StepId> loop);

/// The named patterns that use a link, or that pass a step.
std::vector<LoopId> patternsThrough(const Map& map, LinkId link);
std::vector<LoopId> patternsThrough(const Map& map, StepId step);

/// The first moves on a link or a step of the pattern, or about all of it, in the order of the map.
std::vector<MoveId> movesIn(const Map& map, const Loop& loop);

/// What the map is called: its title, or else the name of its first pattern. Empty while it has neither.
std::string titleOf(const Map& map);

/// A link is missing: an edit has opened the loop.
bool isOpen(const Map& map, std::span<const StepId> loop);

/// The same loop told from its smallest id, so that two tellings of one loop compare equal.
std::vector<StepId> fromSmallest(std::span<const StepId> loop);

/// The named pattern that runs over exactly these steps in this order, wherever it starts; null when there is none.
const Loop* namedLoop(const Map& map, std::span<const StepId> loop);

} // namespace model
