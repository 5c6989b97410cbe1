// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/loopwatch.h"

namespace panels {

namespace {

constexpr int pauseMilliseconds = 120;
constexpr std::size_t mostLoops = 200;

} // namespace

LoopWatch::LoopWatch(const document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LoopWatch::search);
    connect(&document, &document::Document::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&document, &document::Document::replaced, &m_pause, qOverload<>(&QTimer::start));
    search();
}

void LoopWatch::search()
{
    // The map goes along by value: the thread shares nothing with us.
    m_thread = std::jthread([this, map = m_document.map(), revision = m_document.revision()](std::stop_token stop) {
        model::FoundLoops found = model::findLoops(map, {.limit = mostLoops, .stop = stop});
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(this, [this, revision, found] { take(revision, found); });
    });
}

void LoopWatch::take(quint64 revision, model::FoundLoops found)
{
    if (revision != m_document.revision())
        return;
    m_found = std::move(found);
    Q_EMIT changed();
}

} // namespace panels
