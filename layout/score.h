// SPDX-License-Identifier: EUPL-1.2
/// Judges a finished picture, arcs and all, to choose among several.
/// Source: our own; the same list as in Purchase 1997 ("Which aesthetic has the greatest effect on human
/// understanding?"), crossings first, plus rings whose links bow outward, and the page.
#pragma once

#include "layout/curves.h"

namespace layout {

/// What a reader minds in the picture; less is better. Every box has a centre.
double flawsSeen(const Graph& graph, const std::vector<Loop>& rings, const std::vector<Curve>& curves);

} // namespace layout
