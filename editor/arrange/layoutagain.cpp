// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/layoutagain.h"

#include "editor/arrange/positions.h"
#include "editor/arrange/settled.h"
#include "editor/model/edits/steps.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace arrange {

namespace {

/// Up to here the placing of new steps takes seconds at the most; larger maps go to a worker, which can be ended.
constexpr std::ptrdiff_t mostSettledHere = 250;

/// A search of more steps than this would only run into its time limit.
constexpr std::size_t mostSearched = 1500;

} // namespace

LayoutAgain::LayoutAgain(QString program, int limit, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_limit(limit)
{
}

LayoutAgain::~LayoutAgain() = default;

void LayoutAgain::start(const model::Map& map, draw::StepBoxes& boxes)
{
    drop();
    if (map.steps.size() > mostSearched) {
        Q_EMIT failed(tr("This map is too large to lay out well."));
        return;
    }
    m_numbered = draw::numberedGraph(map, boxes);
    begin(LayoutRequest{m_numbered.graph});
}

void LayoutAgain::startPlacing(const model::Map& map, draw::StepBoxes& boxes)
{
    m_numbered = draw::numberedGraph(map, boxes);
    begin(PlaceRequest{m_numbered.graph});
}

void LayoutAgain::begin(const Request& request)
{
    drop();
    m_worker = std::make_unique<Worker>(m_program);
    connect(m_worker.get(), &Worker::progressed, this, &LayoutAgain::progressed);
    connect(m_worker.get(), &Worker::answered, this, &LayoutAgain::take);
    connect(m_worker.get(), &Worker::failed, this, [this](const QString& problem) {
        drop();
        Q_EMIT failed(problem);
    });
    m_worker->start(request, m_limit);
}

void LayoutAgain::cancel()
{
    if (m_worker)
        m_worker->cancel();
}

void LayoutAgain::take(const Reply& reply)
{
    const auto* positions = std::get_if<layout::Positions>(&reply);
    if (!positions || !fits(m_numbered.graph, *positions)) {
        drop();
        Q_EMIT failed(tr("The layout gave no usable answer."));
        return;
    }
    const StepPositions found = wholePoints(m_numbered, *positions);
    drop();
    Q_EMIT finished(found);
}

void LayoutAgain::drop()
{
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    // The worker may be in the middle of telling us: it goes when control is back in the event loop.
    m_worker.release()->deleteLater();
}

LaidOut laidOut(const model::Map& map, draw::StepBoxes& boxes, bool fresh, const QString& program, int limit)
{
    if (map.steps.empty())
        return {map, {}};
    const auto unplaced = std::ranges::count_if(map.steps, [](const auto& entry) { return !entry.second.position; });
    const bool everything = fresh || unplaced == std::ssize(map.steps);
    if (!everything && std::ssize(map.steps) <= mostSettledHere)
        return {placed(map, boxes), {}};

    LaidOut result;
    LayoutAgain search(program, limit);
    QEventLoop loop;
    QObject::connect(&search, &LayoutAgain::finished, &loop, [&](const StepPositions& positions) {
        result.map = model::with(map, model::arrange(map, positions));
        loop.quit();
    });
    QObject::connect(&search, &LayoutAgain::failed, &loop, [&](const QString& problem) {
        result.map = inRings(map, boxes, everything ? Keep::pinned : Keep::placed);
        result.warning = LayoutAgain::tr("%1 The steps were put in plain rings.").arg(problem);
        loop.quit();
    });
    // Started from within the loop, so that a failure to start finds somebody waiting.
    QTimer::singleShot(0, &search, [&] { everything ? search.start(map, boxes) : search.startPlacing(map, boxes); });
    loop.exec();
    return result;
}

} // namespace arrange
