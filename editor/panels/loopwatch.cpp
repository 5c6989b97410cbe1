// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/loopwatch.h"

#include <algorithm>

namespace panels {

namespace {

constexpr int pauseMilliseconds = 120;
/// As many as one looks through at first, how many times more at each wish, and where a list is of no use any more.
constexpr std::size_t firstLoops = 200;
constexpr std::size_t timesMore = 5;
constexpr std::size_t lastLoops = 5'000;
constexpr std::uint64_t mostCounted = 1'000'000;

} // namespace

LoopWatch::LoopWatch(const document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_limit(firstLoops)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LoopWatch::search);
    connect(&document, &document::Document::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&document, &document::Document::replaced, &m_pause, [this] {
        m_limit = firstLoops;
        m_pause.start();
    });
    search();
}

void LoopWatch::search()
{
    // The map goes along by value: the thread shares nothing with us.
    m_thread = std::jthread(
        [this, map = m_document.map(), revision = m_document.revision(), limit = m_limit](const std::stop_token& stop) {
            model::FoundLoops found = model::findLoops(map, {.limit = limit, .stop = stop});
            const model::CycleCount all =
                found.complete ? model::CycleCount{found.loops.size()} : model::countLoops(map, mostCounted, stop);
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(this, [this, revision, found, all] { take(revision, found, all); });
        });
}

bool LoopWatch::canListMore() const
{
    return m_limit < lastLoops;
}

void LoopWatch::listMore()
{
    m_limit = std::min(lastLoops, m_limit * timesMore);
    search();
}

void LoopWatch::take(quint64 revision, model::FoundLoops found, model::CycleCount all)
{
    if (revision != m_document.revision())
        return;
    m_found = std::move(found);
    m_all = all;
    Q_EMIT changed();
}

} // namespace panels
