// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/worker.h"
#include "layout/search.h"
#include "layout/settle.h"

#include <QFile>

#include <clocale>
#include <cstdio>
#include <unistd.h>

namespace arrange {

namespace {

Reply answer(const LayoutRequest& request, QFile& out)
{
    return layout::search(request.graph, [&](double share) {
        out.write(encoded(Reply(Progress{share})));
        out.flush();
    });
}

Reply answer(const PlaceRequest& request, QFile&)
{
    return layout::settle(request.graph, {});
}

Reply answer(const DotRequest& request, QFile&)
{
    return layout::parseDot(request.text.toStdString());
}

} // namespace

int workerMain()
{
    // Graphviz reads and writes numbers with the locale of the process.
    std::setlocale(LC_ALL, "C");
    // Where nobody is left to end it, a worker that hangs ends itself.
    ::alarm(2 * timeLimit / 1000);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const std::optional<Request> request = decodedRequest(in.readAll());
    if (!request)
        return 1;
    Reply reply;
    try {
        reply = std::visit([&](const auto& wanted) { return answer(wanted, out); }, *request);
    } catch (const std::exception& problem) {
        reply = Failure{QString::fromUtf8(problem.what())};
    }
    out.write(encoded(reply));
    out.flush();
    return 0;
}

} // namespace arrange
