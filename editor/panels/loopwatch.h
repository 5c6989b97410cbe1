// SPDX-License-Identifier: EUPL-1.2
/// Finds the loops of the map in the background, a moment after each change.
#pragma once

#include "editor/document/document.h"
#include "editor/model/loops.h"

#include <QTimer>

#include <thread>

namespace panels {

class LoopWatch : public QObject {
    Q_OBJECT

public:
    /// `document` must outlive the watch.
    explicit LoopWatch(const document::Document& document, QObject* parent = nullptr);

    /// Of the map as it was when the last search ended; at most as many as a person wants to look through.
    const model::FoundLoops& found() const { return m_found; }

    /// How many loops there are, listed or not; counted up to a million.
    const model::CycleCount& all() const { return m_all; }

    /// Lists more of them. False when there are as many as are ever listed.
    bool canListMore() const;
    void listMore();

Q_SIGNALS:
    void changed();

private:
    void search();
    void take(quint64 revision, model::FoundLoops found, model::CycleCount all);

    const document::Document& m_document;
    QTimer m_pause;
    model::FoundLoops m_found;
    model::CycleCount m_all;
    std::size_t m_limit;
    /// The thread ends with its stop token when a new search begins or the watch goes.
    std::jthread m_thread;
};

} // namespace panels
