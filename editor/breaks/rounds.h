// SPDX-License-Identifier: EUPL-1.2
/// Finds loops that a set of links leaves unbroken.
/// Source: breadth-first search, and Dijkstra 1959 where links are broken in part only.
#pragma once

#include "editor/breaks/arrow.h"
#include "editor/breaks/cover.h"

namespace breaks {

class Rounds {
public:
    Rounds(int steps, std::vector<Arrow> arrows);

    /// Some arrows without which there is no loop, found at once; not the fewest.
    const Row& some() const { return m_some; }

    /// No more arrows than these, without which there is no loop either: the steps in a row so that what is left leads
    /// ahead, then each step in turn to the place where the fewest arrows lead back.
    Row tidied(const Row& broken) const;

    /// A shortest loop through each arrow that is on one, each loop once, as indices of arrows.
    std::vector<Row> shortest(const Deadline& deadline) const;

    /// Loops whose arrows together weigh less than 1, light and short ones first. None only when there is none or the
    /// deadline has passed.
    std::vector<Row> lighterThanOne(const std::vector<double>& weights, const Deadline& deadline) const;

private:
    /// The arrows that close a loop on a walk over all of them.
    Row leadingBack() const;
    /// All steps, such that every arrow that is not broken leads ahead.
    std::vector<int> inARow(const Row& broken) const;
    /// Loops of arrows that weigh nothing: a shortest one through each such arrow, or through each gate, which is less
    /// work and finds one whenever there is one.
    std::vector<Row> throughArrows(const std::vector<double>& weights, const Deadline& deadline) const;
    std::vector<Row> throughGates(const std::vector<double>& weights, const Deadline& deadline) const;
    /// The lightest loop through each gate, if it weighs less than 1.
    std::vector<Row> light(const std::vector<double>& weights, const Deadline& deadline) const;

    std::vector<Arrow> m_arrows;
    /// For each step the arrows that leave it, and those that reach it; arrows that are on no loop are left out.
    std::vector<std::vector<int>> m_out;
    std::vector<std::vector<int>> m_in;
    std::vector<int> m_dominant;
    Row m_some;
    /// Steps of which every loop passes one.
    std::vector<int> m_gates;
};

} // namespace breaks
