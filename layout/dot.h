// SPDX-License-Identifier: EUPL-1.2
/// Reads DOT text with Graphviz's own parser. Runs in the worker process only; the text may come from anybody.
#pragma once

#include <string>
#include <vector>

namespace layout {

struct DotNode {
    std::string name;
    /// As people would see it: \N replaced by the name, line breaks as such. The name when the node has no label of its
    /// own; empty when its label is an empty line.
    std::string label;
};

struct DotEdge {
    /// Indices into `DotGraph::nodes`.
    int from = 0;
    int to = 0;
    /// The attributes `polarity`, `label` and `delay`; empty when absent.
    std::string polarity;
    std::string label;
    std::string delay;
};

/// The first graph of a DOT text, subgraphs included. Nodes and edges in the order of the text.
struct DotGraph {
    std::string name;
    bool directed = true;
    std::vector<DotNode> nodes;
    std::vector<DotEdge> edges;
};

/// Throws std::runtime_error, with the line where the parser stopped, when the text is no DOT.
DotGraph parseDot(const std::string& text);

} // namespace layout
