// SPDX-License-Identifier: EUPL-1.2
/// What is wrong with the places of the boxes, as one number, and how that number changes when one box moves.
/// Source: Davidson and Harel 1996, "Drawing graphs nicely using simulated annealing": a drawing is judged by what a
/// reader minds. Links count as straight lines here; the terms for rings and for the page are ours. Costs are in units
/// of one crossing of two links.
#pragma once

#include "layout/vector.h"
#include "layout/wanted.h"

namespace layout {

/// What a reader minds; only the proportions matter.
struct Minds {
    double crossing = 10;
    /// A link that runs through a box or within a few points of it.
    double hit = 2.5;
    /// Two boxes nearer than the gap: half of it, and as much again for each further 15 points of overlap.
    double overlap = 2;
    /// A link with no visible part; one of twice the wanted length costs a tenth of it.
    double length = 2;
    /// A loop that is not round at all, among those that matter most.
    double roundness = 5;
    /// A loop that turns the wrong way, as a share of `roundness`.
    double anticlockwise = 0.2;
    /// Two links that leave a box in the same direction.
    double angle = 1;
    /// All pairs of boxes being twice as far apart as they wish, for each box.
    double stress = 0.25;
    /// A page e times as large.
    double page = 2;
};

class Drawing {
public:
    /// `rings` are the loops to be seen, the most important first; `wishes` may be null: no stress then. Boxes that are
    /// pinned have to stand where they are pinned.
    Drawing(const Graph& graph, const std::vector<Loop>& rings, const Wishes* wishes, Positions at,
        const Minds& minds = {});

    const Positions& positions() const { return m_at; }
    const std::vector<int>& neighboursOf(int box) const { return m_near[box]; }
    const std::vector<Box>& boxes() const { return m_graph.boxes; }

    /// How much worse the drawing becomes when the box moves to `to`; negative is better. The box stays where it is.
    /// Stops counting once it is more than `limit` and returns some number above it.
    double change(int box, Point to, double limit = 1e18);

    void move(int box, Point to);

    /// The cost of the whole drawing.
    double total();

private:
    struct Ringed {
        Loop boxes;
        double weight = 0;
    };

    void place(int box, Point to);
    /// Finds the directions of the links at a box anew: left for last, as most tries fail before anybody asks.
    void turn(int box);
    double local(int box, double limit);
    double links(int box, double limit) const;
    double ringsAt(int box) const;
    double boxAgainst(int a, int b) const;
    double lengthCost(int edge) const;
    double angles(int box);
    Rect boundsWithout(int box) const;
    double page(const Rect& bounds) const;
    int crossingsOf(int edge) const;
    int boxesHitBy(int edge) const;
    int linksThrough(int box) const;

    const Graph& m_graph;
    const Wishes* m_wishes;
    Minds m_minds;
    Positions m_at;
    std::vector<std::vector<int>> m_near;
    std::vector<std::vector<int>> m_edgesAt;
    std::vector<Ringed> m_rings;
    std::vector<std::vector<int>> m_ringsAt;
    /// Direction of each edge, from its first to its second box.
    std::vector<double> m_angle;
    bool m_turned = false;
    /// The numbers that the innermost loops read, side by side so that the compiler can take several at once: the ends
    /// of the links, and for each box its centre and half its size with a margin.
    std::vector<float> m_fromX, m_fromY, m_toX, m_toY;
    std::vector<float> m_x, m_y, m_halfWidth, m_halfHeight;
    double m_boxArea = 0;
    std::vector<double> m_directions;
    /// The box whose present cost is known, that cost, and the page that the other boxes fill.
    int m_known = -1;
    Rect m_others;
    double m_knownCost = 0;
};

} // namespace layout
