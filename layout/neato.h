// SPDX-License-Identifier: EUPL-1.2
/// Graphviz neato as the solver of stress: places boxes so that every pair is as nearly as possible as far apart as it
/// wishes. Runs in the worker process only.
/// Source: Gansner, Koren and North 2005, "Graph drawing by stress majorization", as Graphviz implements it.
#pragma once

#include "layout/wanted.h"

#include <memory>

namespace layout {

class Neato {
public:
    /// Throws std::runtime_error when Graphviz cannot be had.
    Neato();

    /// Places near to what the wishes ask for, found from `start`; in the stretched space of the wishes. Throws
    /// std::runtime_error when Graphviz fails.
    Positions solve(const Wishes& wishes, const Positions& start) const;

private:
    /// Graphviz's own context; its type stays out of this header.
    std::shared_ptr<void> m_context;
};

} // namespace layout
