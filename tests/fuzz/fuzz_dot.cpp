// SPDX-License-Identifier: EUPL-1.2
// Any bytes as DOT: refused, or made a map.
#include "editor/file/dot.h"
#include "layout/dot.h"
#include "tests/fuzz/sound.h"

#include <cstdint>
#include <stdexcept>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    layout::DotGraph graph;
    try {
        graph = layout::parseDot({reinterpret_cast<const char*>(bytes), size});
    } catch (const std::runtime_error&) {
        return 0;
    }
    file::DotGraph same{graph.name, graph.directed, {}, {}};
    for (const layout::DotNode& node : graph.nodes)
        same.nodes.push_back({node.name, node.label});
    for (const layout::DotEdge& edge : graph.edges)
        same.edges.push_back({edge.from, edge.to, edge.polarity, edge.label, edge.delay});
    if (const file::Converted converted = file::fromDot(same); converted.map)
        mustSurviveWriting(*converted.map);
    return 0;
}
