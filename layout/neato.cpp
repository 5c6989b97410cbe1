// SPDX-License-Identifier: EUPL-1.2
#include "layout/neato.h"

#include "layout/vector.h"

#include <graphviz/gvc.h>

#include <array>
#include <charconv>
#include <stdexcept>
#include <string>

namespace layout {
namespace {

constexpr double pointsPerInch = 72;

/// Graphviz reads text only; a printf would write a decimal comma in half of Europe.
std::string number(double value)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 5);
    return {digits.data(), end.ptr};
}

/// cgraph wants char* but does not write to it.
char* text(const char* constant)
{
    return const_cast<char*>(constant);
}

/// A graph with its layout; freed in the order that Graphviz needs.
struct LaidOut {
    GVC_t* context;
    Agraph_t* graph;
    bool done = false;

    explicit LaidOut(GVC_t* owner)
        : context(owner)
        , graph(agopen(text("g"), Agstrictundirected, nullptr))
    {
    }
    LaidOut(const LaidOut&) = delete;
    LaidOut& operator=(const LaidOut&) = delete;
    ~LaidOut()
    {
        if (done)
            gvFreeLayout(context, graph);
        agclose(graph);
    }
};

} // namespace

Neato::Neato()
    : m_context(gvContext(), [](void* context) { gvFreeContext(static_cast<GVC_t*>(context)); })
{
    if (!m_context)
        throw std::runtime_error("Graphviz does not start");
    agseterr(AGMAX);
}

Positions Neato::solve(const Wishes& wishes, const Positions& start) const
{
    auto* context = static_cast<GVC_t*>(m_context.get());
    LaidOut picture(context);
    Agraph_t* g = picture.graph;
    agattr(g, AGRAPH, text("mode"), text("major"));
    agattr(g, AGRAPH, text("model"), text("mds"));
    agattr(g, AGRAPH, text("splines"), text(""));
    agattr(g, AGRAPH, text("overlap"), text("true"));
    agattr(g, AGNODE, text("label"), text(""));
    agattr(g, AGNODE, text("shape"), text("point"));
    Agsym_t* pos = agattr(g, AGNODE, text("pos"), text(""));
    Agsym_t* len = agattr(g, AGEDGE, text("len"), text("1"));

    const int count = static_cast<int>(start.size());
    std::vector<Agnode_t*> nodes;
    for (int i = 0; i < count; ++i) {
        Agnode_t* node = agnode(g, std::to_string(i).data(), 1);
        agxset(node, pos, (number(start[i].x / pointsPerInch) + "," + number(start[i].y / pointsPerInch)).data());
        nodes.push_back(node);
    }
    for (int a = 0; a < count; ++a)
        for (int b = a + 1; b < count; ++b)
            agxset(agedge(g, nodes[a], nodes[b], nullptr, 1), len, number(wishes.between(a, b) / pointsPerInch).data());
    if (gvLayout(context, g, "neato") != 0)
        throw std::runtime_error("Graphviz neato failed");
    picture.done = true;

    Positions at;
    for (Agnode_t* node : nodes) {
        const pointf p = ND_coord(node);
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            throw std::runtime_error("Graphviz neato gave no numbers");
        at.push_back({p.x, p.y});
    }
    return at;
}

} // namespace layout
