// SPDX-License-Identifier: EUPL-1.2
/// Solves the same stress as neato by another way, for maps so big that telling Graphviz a wish for every pair would
/// take minutes: pair after pair is pulled to its wished distance, less and less strongly. Source: Zheng, Pawar and
/// Goodman 2018, "Graph drawing by stochastic gradient descent".
#pragma once

#include "layout/random.h"
#include "layout/wanted.h"

namespace layout {

/// Places near to what the wishes ask for, found from `start`; in the stretched space of the wishes.
Positions solveBySgd(const Wishes& wishes, Positions start, Random& random);

} // namespace layout
