// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/dot.h"

#include "editor/file/text.h"

#include <set>
#include <string_view>
#include <utility>

namespace file {

namespace {

using model::Polarity;

/// The name of the graph as a title: a backslash is doubled there, and names that Graphviz makes up begin with '%', so
/// that a backslash stands before a '%' of our own.
std::string titleOf(std::string_view name)
{
    if (name.starts_with('%'))
        return {};
    if (name.starts_with("\\%"))
        name.remove_prefix(1);
    std::string result;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name.substr(at, 2) == "\\\\")
            ++at;
        result += name[at];
    }
    return sound(result);
}

/// A quoted string of DOT. In a label a line break is written as `\n`; a name has no such escape and holds it as it is.
std::string inQuotes(std::string_view text, std::string_view lineBreak)
{
    std::string result = "\"";
    for (const char byte : sound(text)) {
        if (byte == '\n')
            result += lineBreak;
        else if (byte == '"' || byte == '\\')
            result += {'\\', byte};
        else
            result += byte;
    }
    return result + '"';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// The title as the name of the graph.
std::string nameOf(const std::string& title)
{
    std::string name = inQuotes(title, "\n");
    if (title.starts_with('%'))
        name.insert(1, 1, '\\');
    return name;
}

/// A text as a label. The last line break of a label only ends its line, so that an empty last line wants one more.
std::string labelOf(const std::string& text)
{
    return inQuotes(text.empty() || text.back() == '\n' ? text + '\n' : text, "\\n");
}

/// A sign as people write it; the minus may be a hyphen, an en dash or the minus of mathematics.
Polarity signOf(std::string_view written)
{
    const std::string_view sign = trimmed(written);
    if (sign == "+")
        return Polarity::plus;
    if (sign == "-" || sign == "\u2212" || sign == "\u2013")
        return Polarity::minus;
    return sign == "?" ? Polarity::open : Polarity::none;
}

std::string_view attributesFor(Polarity polarity)
{
    switch (polarity) {
    case Polarity::plus:
        return R"(polarity="+" label="+")";
    case Polarity::minus:
        return R"(polarity="-" label="-")";
    case Polarity::open:
        return R"(polarity="?" label="?")";
    case Polarity::none:
        break;
    }
    return {};
}

void checkText(std::vector<Fault>& faults, const std::string& place, const std::string& text)
{
    if (const std::size_t length = characters(text); length > model::maximumTextLength)
        faults.push_back({place, Reason::textTooLong, std::to_string(length)});
}

} // namespace

Converted fromDot(const DotGraph& graph)
{
    Converted result;
    model::Map map;
    map.heading.title = titleOf(graph.name);
    checkText(result.faults, "graph", map.heading.title);

    if (graph.nodes.size() > model::maximumSteps)
        result.faults.push_back({"graph", Reason::tooManySteps, std::to_string(graph.nodes.size())});
    const auto idOf = [](int node) { return model::StepId{static_cast<std::uint32_t>(node) + 1}; };
    for (const DotNode& node : graph.nodes) {
        model::Step step;
        step.text = sound(node.label);
        checkText(result.faults, "node " + shown(node.name), step.text);
        map.steps.emplace_hint(map.steps.end(), idOf(static_cast<int>(map.steps.size())), std::move(step));
    }

    std::set<std::pair<int, int>> taken;
    const auto isNode = [&](int index) { return index >= 0 && index < static_cast<int>(graph.nodes.size()); };
    for (const DotEdge& edge : graph.edges) {
        if (!isNode(edge.from) || !isNode(edge.to)) {
            result.faults.push_back({"graph", Reason::noSuchStep, {}});
        } else if (!graph.directed) {
            ++result.undirectedEdges;
        } else if (edge.from == edge.to) {
            ++result.selfLinks;
        } else if (!taken.emplace(edge.from, edge.to).second) {
            ++result.secondLinks;
        } else {
            model::Link link;
            link.from = idOf(edge.from);
            link.to = idOf(edge.to);
            const Polarity stated = signOf(edge.polarity);
            link.polarity = stated == Polarity::none ? signOf(edge.label) : stated;
            link.delay = trimmed(edge.delay) == "true";
            map.links.emplace(model::LinkId{static_cast<std::uint32_t>(taken.size())}, std::move(link));
        }
    }
    if (map.links.size() > model::maximumLinks)
        result.faults.push_back({"graph", Reason::tooManyLinks, std::to_string(map.links.size())});
    if (result.faults.empty())
        result.map = std::move(map);
    return result;
}

std::string toDot(const model::Map& map)
{
    const auto name = [](model::StepId id) { return "s" + std::to_string(model::number(id)); };
    std::string result = "digraph " + nameOf(map.heading.title) + " {\n";
    for (const auto& [id, step] : map.steps)
        result += "  " + name(id) + " [label=" + labelOf(step.text) + "];\n";
    for (const auto& [id, link] : map.links) {
        std::string attributes(attributesFor(link.polarity));
        if (link.delay)
            attributes += attributes.empty() ? "delay=true" : " delay=true";
        result += "  " + name(link.from) + " -> " + name(link.to);
        result += (attributes.empty() ? "" : " [" + attributes + "]") + ";\n";
    }
    return result + "}\n";
}

} // namespace file
