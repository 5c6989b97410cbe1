// SPDX-License-Identifier: EUPL-1.2
#include "layout/dot.h"

#include <graphviz/cgraph.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>

namespace layout {
namespace {

struct Close {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using OpenGraph = std::unique_ptr<Agraph_t, Close>;

std::string lastComplaint()
{
    const std::unique_ptr<char, decltype(&std::free)> text(aglasterr(), &std::free);
    std::string complaint = text ? text.get() : "";
    while (!complaint.empty() && (complaint.back() == '\n' || complaint.back() == ' '))
        complaint.pop_back();
    return complaint.empty() ? "not a DOT graph" : complaint;
}

/// The value of an attribute; empty when the object has none. cgraph wants a char* but does not write to it.
std::string attribute(void* object, const char* name)
{
    const char* value = agget(object, const_cast<char*>(name));
    return value ? value : "";
}

/// A label as people would see it: \N is the name, \n \l \r end a line, also the last, and a backslash hides the next
/// sign.
std::string readable(const std::string& label, const std::string& name)
{
    std::string text;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] != '\\' || i + 1 == label.size()) {
            text += label[i];
            continue;
        }
        const char next = label[++i];
        if (next == 'N')
            text += name;
        else if (next == 'n' || next == 'l' || next == 'r')
            text += '\n';
        else
            text += next;
    }
    if (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace

DotGraph parseDot(const std::string& text)
{
    if (text.find('\0') != std::string::npos)
        throw std::runtime_error("not a text: it holds a zero byte");
    // Complaints are kept for us instead of printed.
    agseterr(AGMAX);
    agreseterrors();
    const OpenGraph graph(agmemread(text.c_str()));
    // The parser may give up half-way and still hand out what it read.
    if (!graph || agerrors() >= AGERR)
        throw std::runtime_error(lastComplaint());

    DotGraph read;
    read.name = agnameof(graph.get());
    read.directed = agisdirected(graph.get());
    std::map<Agnode_t*, int> indices;
    for (Agnode_t* node = agfstnode(graph.get()); node; node = agnxtnode(graph.get(), node)) {
        indices[node] = static_cast<int>(read.nodes.size());
        const std::string name = agnameof(node);
        const std::string label = attribute(node, "label");
        read.nodes.push_back({name, label.empty() ? name : readable(label, name)});
    }
    // cgraph lists edges node by node; their sequence numbers are the order of the text.
    std::map<std::uint64_t, DotEdge> edges;
    for (Agnode_t* node = agfstnode(graph.get()); node; node = agnxtnode(graph.get(), node))
        for (Agedge_t* edge = agfstout(graph.get(), node); edge; edge = agnxtout(graph.get(), edge))
            edges[AGSEQ(edge)] = {indices.at(agtail(edge)), indices.at(aghead(edge)), attribute(edge, "polarity"),
                readable(attribute(edge, "label"), ""), attribute(edge, "delay")};
    for (const auto& [sequence, edge] : edges)
        read.edges.push_back(edge);
    return read;
}

} // namespace layout
