// SPDX-License-Identifier: EUPL-1.2
/// Map ↔ DOT, the graph language of Graphviz. The parser of DOT is Graphviz's own and lives elsewhere; here arrives
/// what it found, as plain values.
#pragma once

#include "editor/file/fault.h"
#include "editor/model/map.h"

#include <optional>
#include <string>
#include <vector>

namespace file {

/// A node as it stands in the text.
struct DotNode {
    std::string name;
    /// As people read it, its escapes taken out; the name when the node has no label of its own.
    std::string label;
};

/// An edge as it stands in the text.
struct DotEdge {
    /// Indices into `DotGraph::nodes`.
    int from = 0;
    int to = 0;
    /// The attributes of these names; empty when absent.
    std::string polarity;
    std::string label;
    std::string delay;
};

/// What the parser found: nodes in the order in which they first appear, edges in the order of the text.
struct DotGraph {
    std::string name;
    bool directed = true;
    std::vector<DotNode> nodes;
    std::vector<DotEdge> edges;
};

/// A map made of a DOT graph.
struct Converted {
    /// None when there is any fault.
    std::optional<model::Map> map;
    /// More than a map may hold, or an edge to no node. Places are like `node n3`, or `graph`.
    std::vector<Fault> faults;
    /// What a map cannot hold and was left out.
    int selfLinks = 0;
    int secondLinks = 0;
    int undirectedEdges = 0;
};

/// Steps and links are numbered from 1 in the order of the graph. The label is the text, without one the node's name;
/// `polarity`, or else a label that is just a sign, is the sign; `delay=true` works later.
Converted fromDot(const DotGraph& graph);

/// UTF-8 DOT: the title as the name of the graph, steps as nodes s1, s2 … with their texts as labels, links with sign
/// and delay. Everything else of a map has no place in DOT. `fromDot` makes the same steps and links of it, numbered
/// anew.
std::string toDot(const model::Map& map);

} // namespace file
