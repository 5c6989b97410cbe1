// SPDX-License-Identifier: EUPL-1.2
/// Lay out again: the full search for a picture, in a worker process, while the window goes on.
#pragma once

#include "editor/arrange/worker.h"
#include "editor/draw/graph.h"

#include <map>
#include <memory>

namespace arrange {

/// A place for each step of the map that was handed in.
using StepPositions = std::map<model::StepId, model::Point>;

class LayoutAgain : public QObject {
    Q_OBJECT

public:
    /// `program`: as for `Worker`. `limit`: the longest that a search may take, in milliseconds.
    explicit LayoutAgain(QString program = {}, int limit = timeLimit, QObject* parent = nullptr);
    ~LayoutAgain() override;

    /// Starts the search for this map; one that still runs is dropped without a word. Emits exactly one of `finished`
    /// and `failed`.
    void start(const model::Map& map, draw::StepBoxes& boxes);

    /// The same, only to find places for the steps that have none.
    void startPlacing(const model::Map& map, draw::StepBoxes& boxes);

    /// `failed` follows when a search was running.
    void cancel();

    bool isRunning() const { return m_worker != nullptr; }

Q_SIGNALS:
    /// How far the search is, from 0 to 1.
    void progressed(double share);
    void finished(const arrange::StepPositions& positions);
    /// In the user's language, one sentence.
    void failed(const QString& problem);

private:
    void begin(const Request& request);
    void take(const Reply& reply);
    void drop();

    QString m_program;
    int m_limit;
    std::unique_ptr<Worker> m_worker;
    draw::NumberedGraph m_numbered;
};

/// A map with a position for every step.
struct LaidOut {
    model::Map map;
    /// One line when the search failed and plain rings took its place; else empty.
    QString warning;
};

/// Waits for a whole picture: with `fresh`, or when no step has a position, the full search; else only the steps
/// without a position are placed. Pinned steps stay where they are. A search that takes longer than `limit`
/// milliseconds has failed.
LaidOut laidOut(
    const model::Map& map, draw::StepBoxes& boxes, bool fresh, const QString& program = {}, int limit = timeLimit);

} // namespace arrange
