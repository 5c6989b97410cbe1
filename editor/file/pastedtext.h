// SPDX-License-Identifier: EUPL-1.2
/// Plain text from elsewhere → steps and links: a list from a mail, notes of a meeting, arrows typed by hand.
#pragma once

#include "editor/model/map.h"

#include <string>
#include <string_view>

namespace file {

/// Each line that says something becomes a step; bullets, dashes and numbers before it go. A line with arrows
/// (`A -> B → C`) becomes steps and the links between them: the same words in such lines are the same step, and + - or
/// ? right behind an arrow, or by itself between arrow and words or behind those words, is the link's sign. What is longer than a text may be
/// goes on in a next step. No positions; steps and links are numbered from 1. Control characters and broken UTF-8 are
/// replaced as `sound` does. Lines beyond what a map may hold are left out; `complete` is then false.
struct PastedText {
    model::Map map;
    bool complete = true;
};
PastedText readPastedText(std::string_view text);

/// The steps as such text again: a pattern as one line of arrows, other links two by two, then the loose steps.
std::string toPlainText(const model::Map& map);

} // namespace file
