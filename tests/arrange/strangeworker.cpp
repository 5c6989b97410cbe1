// SPDX-License-Identifier: EUPL-1.2
#include "tests/arrange/strangeworker.h"

#include "editor/arrange/messages.h"
#include "editor/arrange/worker.h"

#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

namespace {

void say(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void sayProgress(double share)
{
    say(arrange::encoded(arrange::Reply(arrange::Progress{share})));
}

layout::Graph wantedGraph()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    const auto request = arrange::decodedRequest(in.readAll());
    const auto* wanted = request ? std::get_if<arrange::LayoutRequest>(&*request) : nullptr;
    return wanted ? wanted->graph : layout::Graph();
}

/// A row, but for what is asked to be wrong with it.
QByteArray answer(const QByteArray& behaviour)
{
    const layout::Graph graph = wantedGraph();
    layout::Positions positions;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        positions.push_back(graph.boxes[i].pinned ? *graph.boxes[i].centre : layout::Point{300.0 * double(i), 0});
    if (behaviour == "a box too few")
        positions.pop_back();
    if (behaviour == "a box too many")
        positions.emplace_back();
    if (behaviour == "nan")
        positions.back().y = std::numeric_limits<double>::quiet_NaN();
    if (behaviour == "infinite")
        positions.back().x = std::numeric_limits<double>::infinity();
    if (behaviour == "far away")
        positions.back().x = 2'000'000;
    if (behaviour == "moved pin")
        positions.front().x += 3;
    if (behaviour == "a graph")
        return arrange::encoded(arrange::Reply(layout::DotGraph{}));
    if (behaviour == "failure")
        return arrange::encoded(arrange::Reply(arrange::Failure{QStringLiteral("0xdead in neato\nline 7")}));
    const QByteArray bytes = arrange::encoded(arrange::Reply(positions));
    return behaviour == "half an answer" ? bytes.first(bytes.size() / 2) : bytes;
}

[[noreturn]] void hang()
{
    if (const QByteArray path = qgetenv(pidVariable); !path.isEmpty()) {
        QFile file(QFile::decodeName(path));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(::getpid()));
    }
    while (true)
        ::pause();
}

[[noreturn]] void crash()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGSEGV, SIG_DFL);
    while (true)
        std::raise(SIGSEGV);
}

} // namespace

bool isWorker(int argc, char** argv)
{
    return argc == 2 && std::strcmp(argv[1], arrange::workerArgument) == 0;
}

int strangeWorkerMain()
{
    const QByteArray behaviour = qgetenv(behaviourVariable);
    if (behaviour == "hang")
        hang();
    if (behaviour == "crash")
        crash();
    if (behaviour == "crash after progress") {
        sayProgress(0.5);
        crash();
    }
    if (behaviour == "refuse")
        return 1;
    if (behaviour == "say nothing")
        return 0;
    while (behaviour == "progress without end") {
        sayProgress(0.1);
        ::usleep(1000);
    }
    while (behaviour == "garbage without end")
        say("Error: <stdin>: syntax error near line 1\n");
    if (behaviour == "garbage") {
        say("Warning: Could not load \"libgvplugin.so.6\"\n");
        return 0;
    }
    if (behaviour == "" || behaviour == "right")
        return arrange::workerMain();
    if (behaviour == "slow but right") {
        for (int i = 0; i < 5; ++i) {
            sayProgress(i / 5.0);
            ::usleep(50'000);
        }
        return arrange::workerMain();
    }
    say(answer(behaviour));
    return 0;
}
