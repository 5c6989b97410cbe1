// SPDX-License-Identifier: EUPL-1.2
/// The map: everything a group draws and says about it, as one plain value. All text is UTF-8.
/// What can be derived (kinds of loops, links of a loop, curves) is never stored.
#pragma once

#include "editor/model/ids.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace model {

/// What a map may hold at most. A file beyond these is refused, and no edit goes beyond them.
inline constexpr std::size_t maximumSteps = 5'000;
inline constexpr std::size_t maximumLinks = 20'000;
/// In Unicode characters.
inline constexpr std::size_t maximumTextLength = 2'000;
/// In points, to either side of the origin.
inline constexpr int maximumCoordinate = 1'000'000;

/// Fields of a newer or foreign program: name and value as JSON text. Kept and written back, never understood.
using Unknown = std::vector<std::pair<std::string, std::string>>;

/// A place on the map in whole points (1/72 inch), y down.
struct Point {
    int x = 0;
    int y = 0;
    bool operator==(const Point&) const = default;
};

/// The layers of the collaboration triangle, from the top down.
enum class Layer { goals, rules, relations };

/// Where a principle is held. Saying nothing means all three.
enum class Level { practice, management, board };

/// The sign of a link. `none` reads "and then…" and counts as `plus`; `open` means that the group sees it differently
/// or does not know.
enum class Polarity { none, plus, minus, open };

/// The questions of the table talk whose answers are written down.
enum class Question { recognise, sustain, move };

/// That somebody recognises a step, and why it makes sense from where they stand.
struct View {
    PerspectiveId perspective{};
    std::string because;
    Unknown unknown;
    bool operator==(const View&) const = default;
};

/// One sentence of what happens.
struct Step {
    std::string text;
    /// The centre of its box; none until it has been laid out.
    std::optional<Point> position;
    /// Put there by a person: nothing but a person moves it.
    bool pinned = false;
    std::optional<Layer> layer;
    /// A second reading that stays visible beside the step. Empty: there is none.
    std::string reading;
    std::string note;
    std::vector<View> views;
    Unknown unknown;
    bool operator==(const Step&) const = default;
};

/// An arrow, "and then…", from one step to another. Never to itself, and at most one in each direction.
struct Link {
    StepId from{};
    StepId to{};
    Polarity polarity = Polarity::none;
    /// It works later.
    bool delay = false;
    std::string note;
    Unknown unknown;
    bool operator==(const Link&) const = default;
};

/// What the group said to one of the questions, about the whole pattern or about one of its steps.
struct Answer {
    Question question = Question::recognise;
    std::string text;
    std::optional<StepId> step;
    Unknown unknown;
    bool operator==(const Answer&) const = default;
};

/// A named pattern. It starts at its first step; its links and its kind follow from the steps. It is open while a link
/// between two of its steps is missing.
struct Loop {
    LoopId id{};
    std::string name;
    std::vector<StepId> steps;
    /// "#RRGGBB"; empty: a colour of the palette, by the id.
    std::string colour;
    std::string story;
    std::vector<PrincipleId> principles;
    std::vector<Layer> layers;
    std::string note;
    std::vector<Answer> answers;
    Unknown unknown;
    bool operator==(const Loop&) const = default;
};

/// Somebody who looks at the situation: a resident, a partner.
struct Perspective {
    PerspectiveId id{};
    std::string name;
    /// "#RRGGBB"; empty: a colour of the palette, by the id.
    std::string colour;
    /// At the table today.
    bool present = true;
    Unknown unknown;
    bool operator==(const Perspective&) const = default;
};

/// A leading principle: "what do we do when …".
struct Principle {
    PrincipleId id{};
    std::string text;
    std::vector<Layer> layers;
    /// Empty: held in practice, management and board alike.
    std::vector<Level> level;
    /// When it was last looked at, "2026-11-21"; empty: not yet.
    std::string reviewed;
    std::string note;
    Unknown unknown;
    bool operator==(const Principle&) const = default;
};

/// A small thing that may break a pattern. It sits on exactly one link or one step, or is about one named pattern.
struct FirstMove {
    MoveId id{};
    std::string text;
    std::optional<LinkId> link;
    std::optional<StepId> step;
    std::optional<LoopId> loop;
    std::vector<Layer> layers;
    /// Who begins, when, and how we notice; empty: not said.
    std::string who;
    std::string when;
    std::string sign;
    bool chosen = false;
    Unknown unknown;
    bool operator==(const FirstMove&) const = default;
};

/// What stands above the map.
struct Heading {
    std::string title;
    std::string subtitle;
    std::string occasion;
    /// "2026-11-21", or empty.
    std::string date;
    /// Of the texts in the map: "nl", "en", or empty.
    std::string language;
    std::vector<std::string> organisations;
    /// When the group looks at it again, "2027-02-21"; empty: not agreed.
    std::string lookAgain;
    Unknown unknown;
    bool operator==(const Heading&) const = default;
};

/// The whole map. Steps and links have no order but their ids; in the other lists the order is meaning.
struct Map {
    Heading heading;
    std::vector<Perspective> perspectives;
    std::map<StepId, Step> steps;
    std::map<LinkId, Link> links;
    std::vector<Loop> loops;
    std::vector<Principle> principles;
    std::vector<FirstMove> firstMoves;
    bool operator==(const Map&) const = default;
};

} // namespace model
