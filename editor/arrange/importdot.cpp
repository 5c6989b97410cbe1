// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/importdot.h"

#include "editor/arrange/worker.h"
#include "editor/document/words.h"
#include "editor/file/dot.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace arrange {

namespace {

struct ImportDot {
    Q_DECLARE_TR_FUNCTIONS(ImportDot)
};

file::DotGraph parsed(const layout::DotGraph& graph)
{
    file::DotGraph result{graph.name, graph.directed, {}, {}};
    for (const layout::DotNode& node : graph.nodes)
        result.nodes.push_back({node.name, node.label});
    for (const layout::DotEdge& edge : graph.edges)
        result.edges.push_back({edge.from, edge.to, edge.polarity, edge.label, edge.delay});
    return result;
}

/// The parser's own words are technical, and quote the text; only where it stopped is worth telling.
QString notDot(const QString& reason)
{
    static const QRegularExpression line(QStringLiteral("line [0-9]+"));
    const QString place = line.match(reason).captured();
    const QString what = ImportDot::tr("This is not a DOT graph.");
    return place.isEmpty() ? what : place + QStringLiteral(": ") + what;
}

QString leftOut(const file::Converted& converted)
{
    QStringList parts;
    if (converted.undirectedEdges > 0)
        parts << ImportDot::tr("%n line(s) without a direction", nullptr, converted.undirectedEdges);
    if (converted.selfLinks > 0)
        parts << ImportDot::tr("%n arrow(s) from a step to itself", nullptr, converted.selfLinks);
    if (converted.secondLinks > 0)
        parts << ImportDot::tr("%n second arrow(s) between the same steps", nullptr, converted.secondLinks);
    return parts.isEmpty() ? QString() : ImportDot::tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Imported importDot(const QByteArray& text, const QString& program)
{
    Imported imported;
    const std::optional<Reply> reply = ask(DotRequest{text}, imported.problem, program);
    if (!reply)
        return imported;
    const auto* graph = std::get_if<layout::DotGraph>(&*reply);
    if (!graph) {
        const auto* failure = std::get_if<Failure>(&*reply);
        imported.problem = notDot(failure ? failure->reason : QString());
        return imported;
    }
    file::Converted converted = file::fromDot(parsed(*graph));
    if (!converted.map) {
        imported.problem = document::words(converted.faults.front());
        return imported;
    }
    imported.leftOut = leftOut(converted);
    imported.map = std::move(converted.map);
    return imported;
}

} // namespace arrange
